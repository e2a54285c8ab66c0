import type { Candidate } from '../../matcher/candidate.ts';
import { readBlock } from '../../matcher/read-block.ts';
import { BUNDLED_PACK, entryRef } from '../../model/entry.ts';
import { type Rule, toProblem } from '../collection.ts';
import { openLexicon } from '../open-lexicon.ts';

const code = 'claims-name-the-term';

/** Where the documents are at hand: a cited paragraph names the term, or the claim says why it does not. */
export const claimsNameTheTerm: Rule = {
  code,
  title: 'A cited paragraph names the term, or the claim says why not (only with --documents).',
  *check(collection) {
    if (collection.texts.size === 0) return;
    const lexicon = openLexicon(collection);
    for (const { id, source, entry } of collection.entries) {
      const ref = entryRef({ pack: BUNDLED_PACK, id });
      for (const [index, { document, paragraph, unnamed }] of entry.claims.entries()) {
        const text = collection.texts.get(document)?.get(paragraph);
        if (text === undefined) continue;
        const candidates = readBlock(lexicon, text)?.candidates ?? [];
        const names = candidates.filter((candidate) => lexicon.entries[candidate.entry] === ref);
        if (names.length === 0 && unnamed === undefined) {
          yield toProblem({
            code,
            source,
            at: ['claims', index, 'paragraph'],
            message: 'the cited paragraph does not name the term',
            found: `${document}, paragraph ${paragraph}: ${text.slice(0, 90)}…`,
            expected: 'one of the forms of the entry in that paragraph',
            tip: 'Correct the paragraph, or add "unnamed:" with the words by which the paragraph speaks of it.',
          });
        }
        // A name inside a longer one (distillation attack) is there or not, as the writer sees it.
        const isPlain = names.some((name) => !candidates.some((other) => holds(other, name)));
        if (isPlain && unnamed !== undefined) {
          yield toProblem({
            code,
            level: 'warning',
            source,
            at: ['claims', index, 'unnamed'],
            message: 'the cited paragraph names the term after all',
            found: unnamed,
            tip: 'Take "unnamed" out.',
          });
        }
      }
    }
  },
};

function holds(outer: Candidate, inner: Candidate): boolean {
  return outer.entry !== inner.entry && outer.start <= inner.start && outer.end >= inner.end;
}
