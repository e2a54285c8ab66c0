import type { ReadBlock } from './block-index.ts';

/** How often each wanted entry was found, in order of first appearance, whether each mention is marked or not. */
export function countTerms(
  blocks: readonly ReadBlock[],
  wants: (ref: string) => boolean,
): { ref: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const { marks } of blocks) {
    for (const { ref } of marks) if (wants(ref)) counts.set(ref, (counts.get(ref) ?? 0) + 1);
  }
  return [...counts].map(([ref, count]) => ({ ref, count }));
}
