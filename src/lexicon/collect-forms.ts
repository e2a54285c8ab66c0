import type { SurfaceForm } from '../model/forms.ts';
import { Tokens, tokenize } from '../text/tokens.ts';
import { checkLetters } from './check-letters.ts';
import { type DerivedForm, deriveForms } from './derive-forms.ts';
import {
  AMBIGUOUS,
  CAPITALS_ONLY,
  DERIVED,
  DOTTED,
  EVERYDAY,
  EXACT_CASE,
  FORM_ENTRY_SHIFT,
  NOUN,
} from './lexicon.ts';
import type { WordTableBuilder } from './word-table-builder.ts';

const tokens = new Tokens();

/** Adds a surface form of an entry to a table, with all that is derived from it. */
export function addForm({
  table,
  form,
  entry,
}: {
  readonly table: WordTableBuilder;
  readonly form: SurfaceForm;
  readonly entry: number;
}): void {
  const derived = deriveForms(form);
  for (const one of derived) {
    // The table knows of plurals that only add an s.
    const singular = one.text.endsWith('s') && one.by.includes('plural') ? one.text.slice(0, -1) : null;
    if (singular !== null && derived.some(({ text }) => text === singular)) continue;
    const plural = `${one.text}s`;
    const withS = derived.some(({ text, by }) => text === plural && by.includes('plural'));
    const cased = one.case !== 'any';
    for (const text of cased ? withCapital(one.text) : [one.text]) {
      tokenize(text, tokens);
      const check = checkLetters(tokens, { first: 0, last: tokens.count - 1, withS: false, cased });
      table.add({ tokens, value: (entry << FORM_ENTRY_SHIFT) | flagsOf(one), check, withS });
    }
  }
}

function flagsOf(form: DerivedForm): number {
  return (
    (form.case === 'exact' ? EXACT_CASE : 0) |
    (form.case === 'capitals' ? CAPITALS_ONLY : 0) |
    (form.ambiguous || form.everyday ? AMBIGUOUS : 0) |
    (form.everyday ? EVERYDAY : 0) |
    (form.noun ? NOUN : 0) |
    (form.text.endsWith('.') ? DOTTED : 0) |
    (form.by.length > 0 ? DERIVED : 0)
  );
}

/** A form that begins with a small letter has a capital where it begins a sentence: "The West". */
function withCapital(text: string): string[] {
  const capital = text.slice(0, 1).toUpperCase() + text.slice(1);
  return capital === text ? [text] : [text, capital];
}
