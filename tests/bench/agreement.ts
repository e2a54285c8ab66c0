import type { Finder, Span } from './contender.ts';
import { leftmostLongest } from './contender.ts';

const MOST_WORDS = 4;

/** How far two ways to match agree on some blocks: what both find, as a share of what either finds. */
export function agreement(blocks: readonly string[], finder: Finder, oracle: Finder): number {
  let both = 0;
  let either = 0;
  for (const block of blocks) {
    const expected = new Set(oracle(block).map(keyOf));
    const found = new Set(finder(block).map(keyOf));
    const common = [...found].filter((span) => expected.has(span)).length;
    both += common;
    either += expected.size + found.size - common;
  }
  return either === 0 ? 1 : both / either;
}

/** Matching as simple as it can be, to compare with: every run of up to four words, looked up in a set. */
export function oracleOf(forms: readonly string[]): Finder {
  const known = new Set(forms);
  return (block) => {
    const words = [...block.matchAll(/\w+/g)].map(({ index, 0: { length } }) => ({
      start: index,
      end: index + length,
    }));
    const found = words.flatMap(({ start }, first) =>
      words
        .slice(first, first + MOST_WORDS)
        .map(({ end }) => ({ start, end }))
        .filter(({ end }) => known.has(block.slice(start, end).toLowerCase())),
    );
    return leftmostLongest(found);
  };
}

function keyOf({ start, end }: Span): string {
  return `${start}-${end}`;
}
