import type { Lexicon } from '../lexicon/lexicon.ts';
import { findTerms } from '../matcher/find-terms.ts';
import type { Mention } from '../matcher/judge-block.ts';
import { readBlock } from '../matcher/read-block.ts';
import { scoreInBlock, THRESHOLD, weighCues } from '../matcher/weigh-sense.ts';

/** Says what the matcher saw of an entry in one sentence, and what would change its mind. */
export function explainMatch(
  lexicon: Lexicon,
  sentence: string,
  ref: string,
): { found: string; tip: string } {
  const reading = readBlock(lexicon, sentence);
  const candidates = reading?.candidates.filter(({ entry }) => lexicon.entries[entry] === ref) ?? [];
  const mentions = findTerms(lexicon, { blocks: [sentence] }).flat();
  const [candidate] = candidates;
  if (!reading || !candidate) {
    return {
      found:
        mentions.length === 0
          ? 'none of its forms'
          : `only ${mentions.map(nameMention(sentence)).join(', ')}`,
      tip: 'Add the words as a form, or use one of its forms; mind the case rule. Addresses, file names and code are never marked.',
    };
  }
  const words = sentence.slice(candidate.start, candidate.end);
  const cues = weighCues(reading, candidate);
  const score = scoreInBlock(candidate, cues);
  const evidence =
    cues.map((cue) => `"${cue.words}" ${cue.weight > 0 ? '+' : ''}${cue.weight}`).join(', ') || 'no cues';
  const found = `"${words}" with ${evidence}: score ${Math.round(score * 100) / 100} of ${THRESHOLD} needed`;
  const winner = mentions.find(
    ({ start, end, ref: taker }) => taker !== ref && start < candidate.end && end > candidate.start,
  );
  if (score >= THRESHOLD && winner) {
    return {
      found: `"${words}", inside ${nameMention(sentence)(winner)}`,
      tip: 'The longest form wins: use the term outside of the longer one.',
    };
  }
  return {
    found,
    tip: 'Each sentence stands alone: put a "for" cue into it, or add one that is there to "cues".',
  };
}

function nameMention(sentence: string) {
  return ({ start, end, ref }: Mention): string =>
    `"${sentence.slice(start, end)}" as ${ref.slice(ref.indexOf('/') + 1)}`;
}
