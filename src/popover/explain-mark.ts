import type { MarkedTerm } from '../model/intent.ts';
import * as say from './popover-words.ts';

/** More reasons than this are not read. */
const MOST_REASONS = 4;

/** Why words were marked, in sentences for the reader of the page. */
export function explainMark({ words, why }: Pick<MarkedTerm, 'words' | 'why'>): string[] {
  const name = say.nameOf(words);
  if (why === undefined) return [name];
  const listCues = (side: 1 | -1): string[] =>
    why.cues
      .filter(({ weight }) => weight * side > 0)
      .toSorted((a, b) => (b.weight - a.weight) * side)
      .map((cue) => `“${cue.words}” ${say.PLACES[cue.place] ?? say.NEARBY}`);
  const reasons = [
    ...listCues(1),
    ...(why.neighbours > 0 ? [say.NEIGHBOURS] : []),
    ...(why.companions > 0 ? [say.COMPANIONS] : []),
    ...(why.settledSense > 0 ? [say.SETTLED_SENSE] : []),
  ];
  const against = listCues(-1);
  return [
    name,
    ...(why.certainForm || reasons.length === 0 ? [] : [say.speaksFor(join(reasons))]),
    ...(why.certainForm && against.length === 0 ? [say.CERTAIN] : []),
    ...(against.length > 0 ? [say.speaksAgainst(join(against))] : []),
  ];
}

function join(reasons: readonly string[]): string {
  return reasons.slice(0, MOST_REASONS).join(', ');
}
