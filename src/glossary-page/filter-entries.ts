import type { Entry, Kind } from '../model/entry.ts';

export interface Filter {
  readonly topic: string | null;
  readonly kind: Kind | null;
}

/** Whether an entry is about the topic and of the kind that are wanted; null wants all. */
export function fitsFilter({ topics, kind }: Entry, filter: Filter): boolean {
  return (
    (filter.topic === null || topics.includes(filter.topic)) && (filter.kind === null || filter.kind === kind)
  );
}

/** How many of the entries are of each value, for the values that any is of. */
export function countBy<Value>(
  entries: readonly Entry[],
  valuesOf: (entry: Entry) => readonly Value[],
): ReadonlyMap<Value, number> {
  const counts = new Map<Value, number>();
  for (const entry of entries) {
    for (const value of valuesOf(entry)) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}
