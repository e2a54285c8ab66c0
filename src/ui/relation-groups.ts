import type { Relation, RelationType } from '../model/entry.ts';

export interface RelationGroup {
  readonly type: RelationType;
  readonly relations: readonly Relation[];
}

/** Relations of one type together, in the order in which the types first come; "see also" last, as it says least. */
export function groupByType(relations: readonly Relation[]): readonly RelationGroup[] {
  const byType = new Map<RelationType, Relation[]>();
  for (const relation of relations)
    byType.set(relation.type, [...(byType.get(relation.type) ?? []), relation]);
  const groups = [...byType].map(([type, own]) => ({ type, relations: own }));
  return [
    ...groups.filter(({ type }) => type !== 'see-also'),
    ...groups.filter(({ type }) => type === 'see-also'),
  ];
}
