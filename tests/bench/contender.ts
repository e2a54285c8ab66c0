import type { Dictionary } from './dictionary.ts';

/** Where a form stands in a block, in UTF-16 units, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Finds the forms of one dictionary in a block: leftmost, then longest, none overlapping. */
export type Finder = (block: string) => readonly Span[];

/** A way to match a dictionary. */
export interface Contender {
  readonly name: string;
  /** Whole words, whatever the case, and nothing else: what can be compared with the simplest way to match. */
  readonly isPlain: boolean;
  /** With a larger dictionary it fails, or takes minutes. */
  readonly most: number;
  /** What is shipped to the page. */
  readonly compile: (dictionary: Dictionary) => string;
  /** Makes what was shipped ready for matching. */
  readonly load: (shipped: string) => Finder;
}

/** Of overlapping spans the leftmost, and of those the longest. */
export function leftmostLongest(spans: readonly Span[]): Span[] {
  const kept: Span[] = [];
  let end = 0;
  for (const span of spans.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (span.start < end) continue;
    kept.push(span);
    end = span.end;
  }
  return kept;
}

/** Whether no word goes on over the edges of a span. */
export function hasEdges(block: string, { start, end }: Span): boolean {
  return !isWord(block.charCodeAt(start - 1)) && !isWord(block.charCodeAt(end));
}

function isWord(code: number): boolean {
  return (
    (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || code === 95
  );
}
