/** Says whether something may be done once more: at most `most` times in any `within` milliseconds, else never again. */
export function createBudget({
  most,
  within,
  now,
}: {
  most: number;
  within: number;
  now: () => number;
}): () => boolean {
  let spent: readonly number[] = [];
  let over = false;
  return () => {
    const time = now();
    spent = [...spent.filter((at) => time - at < within), time];
    over ||= spent.length > most;
    return !over;
  };
}
