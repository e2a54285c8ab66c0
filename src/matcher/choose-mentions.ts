import type { Density } from '../model/settings.ts';

/** Which of the mentions that were found are marked: a policy for the eye, apart from finding and from sense. */

/** A mention as the policy sees it, in document order. */
export interface PlacedMention {
  /** `pack/id`. */
  readonly ref: string;
  /** Number of the section: what follows one heading, up to the next. */
  readonly section: number;
  /** How much text stands before it on the page, in UTF-16 units; tells what is seen together. */
  readonly offset: number;
  /** Whether the words are a link: then they are marked only where the page has the term nowhere else. */
  readonly inLink: boolean;
}

/** After so much text a long section begins anew for a reader: some four screens. */
const LONG_SECTION = 9000;
/** About what is seen at once. */
const SCREENFUL = 2000;
/** More marks than this on a screen, about one a line, are a pattern and no help. */
const MOST_IN_SCREENFUL = 30;

/** The indexes of the mentions to mark, in order. */
export function chooseMentions(mentions: readonly PlacedMention[], density: Density): number[] {
  const inText = new Set(mentions.filter(({ inLink }) => !inLink).map(({ ref }) => ref));
  const eligible = [...mentions.entries()].filter(([, { inLink, ref }]) => !inLink || !inText.has(ref));
  if (density === 'every') return eligible.map(([index]) => index);
  const lastMarked = new Map<string, PlacedMention>();
  const first: number[] = [];
  for (const [index, mention] of eligible) {
    const last = lastMarked.get(mention.ref);
    const again =
      last === undefined ||
      (density === 'section' &&
        (last.section !== mention.section || mention.offset - last.offset > LONG_SECTION));
    if (!again) continue;
    lastMarked.set(mention.ref, mention);
    first.push(index);
  }
  return thinOut(first, mentions);
}

/** Where a screen would be crowded, the terms go that a reader of this page has met most often before it. */
function thinOut(chosen: readonly number[], mentions: readonly PlacedMention[]): number[] {
  const met = new Map<string, number>();
  const kept: number[] = [];
  const screens = Map.groupBy(chosen, (index) => Math.floor((mentions[index]?.offset ?? 0) / SCREENFUL));
  for (const screen of screens.values()) {
    const timesMet = (index: number): number => met.get(mentions[index]?.ref ?? '') ?? 0;
    const least = screen.toSorted((a, b) => timesMet(a) - timesMet(b) || a - b).slice(0, MOST_IN_SCREENFUL);
    for (const index of least) {
      const { ref = '' } = mentions[index] ?? {};
      met.set(ref, (met.get(ref) ?? 0) + 1);
    }
    kept.push(...least.toSorted((a, b) => a - b));
  }
  return kept;
}
