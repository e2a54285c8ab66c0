import type { Lexicon } from '../../src/lexicon/lexicon.ts';
import { findTerms } from '../../src/matcher/find-terms.ts';
import type { LabelledPage } from './labelled-pages.ts';

/** How many mentions were found rightly, found wrongly, and missed. */
export interface Tally {
  readonly right: number;
  readonly wrong: number;
  readonly missed: number;
}

export interface Score extends Tally {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** One mistake, for people to read. */
export interface Mistake {
  readonly kind: 'wrong' | 'missed';
  readonly words: string;
  readonly entry: string;
  readonly place: string;
  readonly context: string;
}

/** Compares what the matcher finds on a page with what its labels expect, span by span and entry by entry. */
export function judgePage(lexicon: Lexicon, page: LabelledPage): { tally: Tally; mistakes: Mistake[] } {
  const { title, blocks, labels, place } = page;
  const mentions = findTerms(lexicon, { title, blocks });
  const mistakes: Mistake[] = [];
  let right = 0;
  blocks.forEach((text, block) => {
    const expected = labels.filter((label) => label.block === block);
    const found = (mentions[block] ?? []).map(({ start, end, ref }) => {
      return { start, end, entry: ref.slice(ref.indexOf('/') + 1) };
    });
    const note = (kind: Mistake['kind'], { start, end, entry }: (typeof found)[number]): void => {
      const context = text.slice(Math.max(0, start - 50), end + 50);
      mistakes.push({ kind, words: text.slice(start, end), entry, place, context });
    };
    for (const mention of found) {
      const label = expected.find((other) => isSame(mention, other));
      if (label === undefined) note('wrong', mention);
      else if (!label.optional) right++;
    }
    for (const label of expected) {
      if (!label.optional && !found.some((mention) => isSame(mention, label))) note('missed', label);
    }
  });
  const wrong = mistakes.filter(({ kind }) => kind === 'wrong').length;
  return { tally: { right, wrong, missed: mistakes.length - wrong }, mistakes };
}

interface Span {
  readonly start: number;
  readonly end: number;
  readonly entry: string;
}

function isSame(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end && a.entry === b.entry;
}

/** Precision, recall and F1 of several tallies together; 1 where there was nothing to find and nothing was found. */
export function scoreOf(tallies: readonly Tally[]): Score {
  const sum = (key: keyof Tally): number => tallies.reduce((total, tally) => total + tally[key], 0);
  const right = sum('right');
  const wrong = sum('wrong');
  const missed = sum('missed');
  const precision = right + wrong === 0 ? 1 : right / (right + wrong);
  const recall = right + missed === 0 ? 1 : right / (right + missed);
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { right, wrong, missed, precision, recall, f1 };
}
