/** The candidate that `word` most likely was meant to be, or null where none is near. */
export function findNearest(word: string, candidates: Iterable<string>): string | null {
  const wanted = word.toLowerCase();
  let nearest: string | null = null;
  let least = (wanted.length > 3 ? 2 : 1) + (wanted.length > 8 ? 1 : 0) + 1;
  for (const candidate of candidates) {
    const distance = countEdits(wanted, candidate.toLowerCase());
    if (distance < least) [nearest, least] = [candidate, distance];
  }
  return nearest;
}

/** `Did you mean "x"?` where something is near, then what to do otherwise. */
export function suggest(word: string, candidates: Iterable<string>, otherwise: string): string {
  const nearest = findNearest(word, candidates);
  return nearest === null ? otherwise : `Did you mean "${nearest}"? Otherwise: ${otherwise}`;
}

/** Letters to add, drop, change or swap with a neighbour to get from one word to the other. */
function countEdits(from: string, to: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let row = 1; row <= from.length; row++) {
    const current = [row];
    for (let column = 1; column <= to.length; column++) {
      const change = from[row - 1] === to[column - 1] ? 0 : 1;
      const swapped =
        row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      current[column] = Math.min(
        (last[column] ?? Infinity) + 1,
        (current[column - 1] ?? Infinity) + 1,
        (last[column - 1] ?? Infinity) + change,
        swapped ? (beforeLast[column - 2] ?? Infinity) + 1 : Infinity,
      );
    }
    [beforeLast, last] = [last, current];
  }
  return last[to.length] ?? 0;
}
