import { type DerivedForm, deriveForms } from '../lexicon/derive-forms.ts';
import { gapBefore } from '../text/gaps.ts';
import { Tokens, tokenize } from '../text/tokens.ts';
import type { EntryFile } from './collection.ts';

/** A sequence of words that an entry claims: by a form as written, or by one derived from it. */
export interface FormClaim {
  readonly file: EntryFile;
  /** Position in the entry's list of forms. */
  readonly index: number;
  readonly authored: string;
  readonly form: DerivedForm;
}

/** Everything that is claimed, by the words that the matcher would see; written forms before derived ones. */
export function listFormClaims(entries: readonly EntryFile[]): Map<string, FormClaim[]> {
  const written: FormClaim[] = [];
  const derived: FormClaim[] = [];
  for (const file of entries) {
    for (const [index, surfaceForm] of file.entry.forms.entries()) {
      for (const form of deriveForms(surfaceForm)) {
        const claim = { file, index, authored: surfaceForm.text, form };
        (form.by.length === 0 ? written : derived).push(claim);
      }
    }
  }
  const claims = Map.groupBy([...written, ...derived], ({ form }) => wordsKey(form.text));
  // Forms without a word in them are told by another rule.
  claims.delete('');
  return claims;
}

const tokens = new Tokens();

/** The same for two texts in which the matcher sees the same words; empty where it sees none. */
export function wordsKey(text: string): string {
  tokenize(text, tokens);
  return Array.from({ length: tokens.count }, (_, at) => {
    return `${gapBefore(tokens, at)}:${tokens.hashes[at]}`;
  }).join(' ');
}
