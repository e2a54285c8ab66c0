import type { Lexicon } from '../../lexicon/lexicon.ts';
import { findTerms } from '../../matcher/find-terms.ts';
import { BUNDLED_PACK, entryRef } from '../../model/entry.ts';
import { type EntryFile, type Rule, toProblem } from '../collection.ts';
import { explainMatch } from '../explain-match.ts';
import { openLexicon } from '../open-lexicon.ts';
import type { Problem } from '../problem.ts';

const code = 'spots-are-spotted';

/** The matcher that readers run finds an entry in its spots, and not in its skips. */
export const spotsAreSpotted: Rule = {
  code,
  title: 'The matcher finds every entry in its spots and does not find it in its skips.',
  *check(collection) {
    const lexicon = openLexicon(collection);
    for (const file of collection.entries) {
      yield* tryOut(file, lexicon);
    }
  },
};

function* tryOut({ id, source, entry }: EntryFile, lexicon: Lexicon): Iterable<Problem> {
  const ref = entryRef({ pack: BUNDLED_PACK, id });
  for (const [index, spot] of entry.spots.entries()) {
    if (spot === '' || findRef(lexicon, spot, ref)) continue;
    const { found, tip } = explainMatch(lexicon, spot, ref);
    const expected = `a mark for "${id}"`;
    yield toProblem({
      code,
      source,
      at: ['spots', index],
      message: 'the entry is not found here',
      found,
      expected,
      tip,
    });
  }
  for (const [index, skip] of entry.skips.entries()) {
    if (!findRef(lexicon, skip, ref)) continue;
    const { found } = explainMatch(lexicon, skip, ref);
    const tip = 'Set "ambiguous: true" on the form, add a case rule, or add cues against this sense.';
    const expected = `no mark for "${id}"`;
    yield toProblem({
      code,
      source,
      at: ['skips', index],
      message: 'the entry is found here',
      found,
      expected,
      tip,
    });
  }
}

/** Whether the sentence, standing alone, mentions the entry. */
function findRef(lexicon: Lexicon, sentence: string, ref: string): boolean {
  return findTerms(lexicon, { blocks: [sentence] })
    .flat()
    .some((mention) => mention.ref === ref);
}
