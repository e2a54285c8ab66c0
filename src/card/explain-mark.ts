import type { AboutMark } from '../model/drawn-card.ts';
import { language, say } from '../words/say.ts';

/** Where a cue can stand; anywhere else it is nearby. */
const PLACES: Readonly<Record<string, 'why_around' | 'why_sentence' | 'why_title'>> = {
  around: 'why_around',
  sentence: 'why_sentence',
  title: 'why_title',
};

/** More reasons than this are not read. */
const MOST_REASONS = 4;

/** Why words were marked, in sentences for the reader of the page. */
export function explainMark({ words, why }: AboutMark): string[] {
  const name = say('why_name', { words });
  if (why === undefined) return [name];
  const listCues = (side: 1 | -1): string[] =>
    why.cues
      .filter(({ weight }) => weight * side > 0)
      .toSorted((a, b) => (b.weight - a.weight) * side)
      .map((cue) => say(PLACES[cue.place] ?? 'why_nearby', { words: cue.words }));
  const reasons = [
    ...listCues(1),
    ...(why.neighbours > 0 ? [say('why_neighbours')] : []),
    ...(why.companions > 0 ? [say('why_companions')] : []),
    ...(why.settledSense > 0 ? [say('why_settled')] : []),
  ];
  const against = listCues(-1);
  return [
    name,
    ...(why.certainForm || reasons.length === 0 ? [] : [say('why_for', { reasons: join(reasons) })]),
    ...(why.certainForm && against.length === 0 ? [say('why_certain')] : []),
    ...(against.length > 0 ? [say('why_against', { reasons: join(against) })] : []),
  ];
}

function join(reasons: readonly string[]): string {
  return new Intl.ListFormat(language()).format(reasons.slice(0, MOST_REASONS));
}
