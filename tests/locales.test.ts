import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync } from 'vite';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { LEARNING_STATES } from '../src/learner/learning-state.ts';
import { GRADES } from '../src/learner/review.ts';
import { NOTICES } from '../src/model/drawn-card.ts';
import { KINDS, RELATION_INVERSES } from '../src/model/entry.ts';
import {
  BADGES,
  DELAYS,
  DENSITIES,
  LEVELS,
  LOOKS,
  NAMES,
  SITE_RULES,
  TRIGGERS,
} from '../src/model/settings.ts';
import { TIERS } from '../src/search/tiers.ts';
import { findFiles, ROOT, readSourceFiles } from './source-files.ts';

const FOLDER = 'src/public/_locales';
const MESSAGES = z.record(
  z.string(),
  z.strictObject({
    message: z.string(),
    description: z.optional(z.string()),
    placeholders: z.optional(z.record(z.string(), z.strictObject({ content: z.string() }))),
  }),
);
type Messages = z.infer<typeof MESSAGES>;

/** Messages that are named by a value, and the values that there are. */
const FAMILIES: Readonly<Record<string, readonly string[]>> = {
  kind: KINDS,
  relation: Object.entries(RELATION_INVERSES).flatMap(([type, inverse]) => [type, inverse ?? []].flat()),
  reason: TIERS,
  notice: NOTICES,
  trigger: TRIGGERS,
  delay: DELAYS,
  level: LEVELS,
  look: LOOKS,
  names: NAMES,
  density: DENSITIES,
  badge: BADGES,
  sites: SITE_RULES,
  sites_none: SITE_RULES,
  popup_everywhere: SITE_RULES,
  welcome_sites: ['chromium', 'firefox'],
  state: LEARNING_STATES,
  grade: GRADES,
  take_along: ['json', 'csv', 'anki', 'markdown'],
  column: ['term', 'state', 'explanation', 'sentence', 'page', 'link', 'saved', 'due'],
};

const PLURAL_FORM = /_(?:zero|one|two|few|many|other)$/;

function read(locale: string): Messages {
  return MESSAGES.parse(JSON.parse(readFileSync(join(ROOT, FOLDER, locale, 'messages.json'), 'utf8')));
}

const english = read('en');
const counted = new Set(
  Object.keys(english)
    .filter((key) => key.endsWith('_other'))
    .map((key) => key.replace(PLURAL_FORM, '')),
);
/** The message under which English holds what this one says: of plural forms, the last. */
const original = (key: string): string =>
  counted.has(key.replace(PLURAL_FORM, '')) ? key.replace(PLURAL_FORM, '_other') : key;
const sources = readSourceFiles();

describe.each(findFiles(`${FOLDER}/*`).map((path) => path.split('/').at(-1) ?? ''))(
  'the locale %s',
  (locale) => {
    const messages = read(locale);
    const language = messages['language']?.message ?? '';

    it('says of itself which language it is, and how that is written', () => {
      expect(new Intl.Locale(language).language).toBe(locale.split('_')[0]);
      expect(messages['direction']?.message).toMatch(/^(?:ltr|rtl)$/);
    });

    it('says all that English says, in the plural forms of its language, and no more', () => {
      const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions();
      const wanted = Object.keys(english)
        .filter((key) => !counted.has(key.replace(PLURAL_FORM, '')))
        .concat([...counted].flatMap((key) => pluralCategories.map((category) => `${key}_${category}`)));
      expect(Object.keys(messages).toSorted()).toEqual(wanted.toSorted());
    });

    it('leaves nothing empty', () => {
      expect(Object.keys(messages).filter((key) => messages[key]?.message.trim() === '')).toEqual([]);
    });

    it('fills in what English fills in; a plural form may say its number in words', () => {
      const broken = Object.entries(messages).filter(([key, { message, placeholders = {} }]) => {
        const wanted = english[original(key)]?.placeholders ?? {};
        const named = [...message.matchAll(/\$(\w+)\$/g)].map(([, name = '']) => name.toLowerCase());
        const unsaid = Object.keys(wanted).filter((name) => !named.includes(name));
        return (
          named.some((name) => placeholders[name] === undefined) ||
          Object.entries(placeholders).some(([name, { content }]) => wanted[name]?.content !== content) ||
          unsaid.some((name) => name !== 'count' || key.endsWith('_other')) ||
          message.replaceAll(/\$\w+\$/g, '').includes('$')
        );
      });
      expect(broken.map(([key]) => key)).toEqual([]);
    });

    it('describes the extension in no more letters than the stores take', () => {
      expect(messages['extension_description']?.message.length).toBeLessThanOrEqual(132);
    });
  },
);

describe('messages', () => {
  it('have placeholders in the order of their letters, as they are filled in', () => {
    const disordered = Object.entries(english).filter(([key, { placeholders = {} }]) => {
      const names = Object.keys(placeholders).toSorted();
      return key === original(key) && names.some((name, at) => placeholders[name]?.content !== `$${at + 1}`);
    });
    expect(disordered.map(([key]) => key)).toEqual([]);
  });

  it('have names that browsers tell apart and that say what they are', () => {
    expect(Object.keys(english).filter((key) => !/^[a-z]+(?:_[a-z]+)*$/.test(key))).toEqual([]);
  });

  it('are all said somewhere', () => {
    const code = sources.map(({ text }) => text).join('\n');
    const manifest = readFileSync(join(ROOT, 'wxt.config.ts'), 'utf8');
    const said = new Set([
      ...[...code.matchAll(/'([a-z_]+)'/g)].map(([, key = '']) => key),
      ...[...manifest.matchAll(/__MSG_(\w+)__/g)].map(([, key = '']) => key),
      ...Object.entries(FAMILIES).flatMap(([family, items]) =>
        items.map((item) => `${family}_${item.replaceAll('-', '_')}`),
      ),
    ]);
    const unsaid = Object.keys(english).filter(
      (key) =>
        !said.has(key) &&
        !(counted.has(key.replace(PLURAL_FORM, '')) && said.has(key.replace(PLURAL_FORM, ''))),
    );
    expect(unsaid).toEqual([]);
  });

  it('named by a value are known here with all their values', () => {
    const families = sources.flatMap(({ text }) =>
      [...text.matchAll(/\bsayOf\('(\w+)'/g)].map(([, name = '']) => name),
    );
    expect([...new Set(families)].toSorted()).toEqual(Object.keys(FAMILIES).toSorted());
  });
});

/** Rooms in which everything that a reader sees comes from messages. */
const SPEAKING = [
  'app',
  'card',
  'entrypoints',
  'glossary-page',
  'learner',
  'options',
  'platform',
  'popup',
  'ui',
  'welcome',
];
/** What these hold is in the language of the glossary, or of a file format. */
const CONTENT = ['src/welcome/sample.ts', 'src/learner/export-anki.ts'];
const SPOKEN_ATTRIBUTES = [
  'alt',
  'aria-description',
  'aria-label',
  'aria-valuetext',
  'label',
  'placeholder',
  'title',
];

it('no words stand in the code of views', () => {
  const found = sources
    .filter(({ folder, path }) => SPEAKING.includes(folder) && !CONTENT.includes(path))
    .flatMap(({ path, text }) =>
      findWords(parseSync(path, text).program).map((words) => `${path}: ${words}`),
    );
  expect(found).toEqual([]);
});

it('words in the code of a view are found wherever they stand', () => {
  const find = (code: string): string[] => findWords(parseSync('view.tsx', code).program);
  expect(find('<p class="a b">Save</p>')).toEqual(['Save']);
  expect(find('<p>{isOn ? "is on" : `so many: ${n} terms here`}</p>')).toEqual([
    'is on',
    'so many:',
    'terms here',
  ]);
  expect(find('<input aria-label="Name" />')).toEqual(['Name']);
  expect(find('const problem = "This is broken.";')).toEqual(['This is broken.']);
  expect(find('throw new Error("for our own eyes only");')).toEqual([]);
  expect(find('<p class={isOn ? "a bc de" : ""}>{say("card_save")}</p>')).toEqual([]);
});

/** What would be read as words: texts of elements, attributes that are read out, and any two words in a string. */
function findWords(node: unknown): string[] {
  if (Array.isArray(node)) return node.flatMap((one) => findWords(one));
  if (typeof node !== 'object' || node === null || !('type' in node)) return [];
  if (node.type === 'JSXText' && 'value' in node) return wordsIn(node.value, /\p{L}/u);
  if (node.type === 'JSXAttribute' && 'name' in node && 'value' in node) {
    const isSpoken = SPOKEN_ATTRIBUTES.includes(nameOf(node.name));
    if (isLiteral(node.value)) return isSpoken ? wordsIn(node.value.value, /\p{L}/u) : [];
    return isSpoken || nameOf(node.name).startsWith('on') ? findWords(node.value) : [];
  }
  if (isLiteral(node)) return wordsIn(node.value, /\p{L}{2,} \p{L}{2,}/u);
  if (node.type === 'TemplateElement' && 'value' in node) {
    const { value } = node;
    const cooked = typeof value === 'object' && value !== null && 'cooked' in value ? value.cooked : '';
    return wordsIn(cooked, /\p{L}{2,} \p{L}{2,}/u);
  }
  // What is thrown or logged is for those who write the code.
  if (node.type === 'ThrowStatement') return [];
  if (node.type === 'CallExpression' && 'callee' in node && nameOf(node.callee) === 'console') return [];
  if (node.type === 'TSLiteralType') return [];
  return Object.values(node).flatMap((one) => findWords(one));
}

function isLiteral(node: unknown): node is { readonly value: unknown } {
  return typeof node === 'object' && node !== null && 'type' in node && node.type === 'Literal';
}

function wordsIn(text: unknown, pattern: RegExp): string[] {
  return typeof text === 'string' && pattern.test(text) ? [text.trim()] : [];
}

/** An identifier's name; of a member, its object's. */
function nameOf(node: unknown): string {
  if (typeof node !== 'object' || node === null) return '';
  if ('object' in node) return nameOf(node.object);
  return 'name' in node && typeof node.name === 'string' ? node.name : '';
}
