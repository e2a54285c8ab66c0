import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as z from 'zod/mini';

/** Languages that nobody speaks: one with long words, one that is written from right to left. */
export const PSEUDO_LOCALES = ['long', 'mirrored'] as const;
export type PseudoLocale = (typeof PSEUDO_LOCALES)[number];

const MESSAGES = z.record(z.string(), z.looseObject({ message: z.string() }));
const PLACEHOLDER = /(\$\w+\$)/;
/** Latin letters with the Hebrew one that stands for each. */
const MIRRORED = new Map(
  [...'abcdefghijklmnopqrstuvwxyz'].map((letter, at) => [letter, String.fromCodePoint(0x5d0 + at)]),
);

const say: Readonly<Record<PseudoLocale, (text: string) => string>> = {
  // A third longer, as German is, and in longer words.
  long: (text) =>
    text.replaceAll(/\p{L}{4,}/gu, (word) => `${word}${word.slice(-Math.ceil(word.length / 3))}`),
  mirrored: (text) => [...text.toLowerCase()].map((letter) => MIRRORED.get(letter) ?? letter).join(''),
};

/** A copy of a build whose English is such a language. `remove` takes it away again. */
export function copyInPseudoLocale(
  build: string,
  locale: PseudoLocale,
): { readonly folder: string; readonly remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), `glosslight-${locale}-`));
  cpSync(build, folder, { recursive: true });
  const file = join(folder, '_locales/en/messages.json');
  const messages = MESSAGES.parse(JSON.parse(readFileSync(file, 'utf8')));
  for (const [key, entry] of Object.entries(messages)) {
    if (key === 'direction') entry.message = locale === 'mirrored' ? 'rtl' : 'ltr';
    else if (key !== 'language') entry.message = inPseudoLocale(entry.message, locale);
  }
  writeFileSync(file, JSON.stringify(messages));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** What a message would be in such a language; what is filled in stays as it is. */
export function inPseudoLocale(message: string, locale: PseudoLocale): string {
  return message
    .split(PLACEHOLDER)
    .map((part) => (PLACEHOLDER.test(part) ? part : say[locale](part)))
    .join('');
}
