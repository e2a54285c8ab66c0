import type { Derivation, SurfaceForm } from '../model/forms.ts';
import { lastWordOf, pluralOf } from './plural.ts';
import { otherSpelling } from './spelling-pairs.ts';

/** A form as the lexicon holds it: authored, or derived from an authored one. */
export interface DerivedForm extends Omit<SurfaceForm, 'derive'> {
  /** What was done to the authored form, in order; empty for the authored form itself. */
  readonly by: readonly Derivation[];
}

const WORDS = /[A-Za-z]+/g;
const TWO_WORDS = /^([A-Za-z0-9]+)[ -]([A-Za-z0-9]+)$/;
const TWO_CAPITALS = /[A-Z]{2}/;
/** Capital abbreviations that people also write with full stops. */
const ABBREVIATION = /^[A-Z]{2,4}$/;

/**
 * The forms that one authored form stands for, the authored one first. Possessives, hyphens, spaces, accents and
 * the like need no form of their own: the text is folded when it is read.
 */
export function deriveForms(form: SurfaceForm): DerivedForm[] {
  const { derive: _, ...authored } = form;
  const derived: DerivedForm[] = [{ ...authored, by: [] }];
  const add = (derivation: Derivation, derive: (text: string) => string | null): void => {
    if (!form.derive.includes(derivation)) return;
    for (const known of [...derived]) {
      const text = derive(known.text);
      if (text === null || derived.some((other) => other.text === text)) continue;
      derived.push({ ...known, text, by: [...known.by, derivation] });
    }
  };
  add('spelling', respell);
  add('dotted', dot);
  add('plural', pluralize);
  add('closed', close);
  return derived;
}

function respell(text: string): string | null {
  const respelt = text.replace(WORDS, (word) => otherSpelling(word) ?? word);
  return respelt === text ? null : respelt;
}

function dot(text: string): string | null {
  // Nearly no form has an abbreviation in it.
  if (!TWO_CAPITALS.test(text)) return null;
  const dotted = text.replace(/[A-Za-z0-9]+/g, (word, at: number) =>
    ABBREVIATION.test(word) && text[at + word.length] !== '.' ? `${[...word].join('.')}.` : word,
  );
  return dotted === text ? null : dotted;
}

function pluralize(text: string): string | null {
  const word = lastWordOf(text);
  const before = text.slice(0, text.length - word.length);
  const plural = word === '' || before.endsWith('.') || before.endsWith('&') ? null : pluralOf(word);
  return plural === null ? null : before + plural;
}

function close(text: string): string | null {
  const match = TWO_WORDS.exec(text);
  return match === null ? null : `${match[1]}${match[2]}`;
}
