import {
  type AuthoredRelation,
  RELATION_INVERSES,
  type Relation,
  type RelationType,
} from '../model/entry.ts';
import { AUTHORED_RELATIONS, type AuthoredEntry } from './entry-schema.ts';

/** In the order in which a reader should meet them: what it is first, what it merely touches last. */
const ORDER: readonly RelationType[] = AUTHORED_RELATIONS.flatMap((type) => [type, inverseOf(type)]);

/**
 * The relations of every entry, by id: the written ones and the inverses of those that others wrote, each once.
 * "See also" is dropped where the two are related by something that says more.
 */
export function listRelations(entries: readonly AuthoredEntry[]): Map<string, Relation[]> {
  const terms = new Map(entries.map(({ id, term }) => [id, term]));
  const relations = new Map<string, Relation[]>(entries.map(({ id }) => [id, []]));
  const relate = (from: string, type: RelationType, to: string): void => {
    const known = relations.get(from);
    const term = terms.get(to);
    if (known === undefined || term === undefined) return;
    const isKnown = known.some((other) => other.entry === to && (other.type === type || type === 'see-also'));
    if (!isKnown) known.push({ type, entry: to, term });
  };
  // "See also" stands last in the list of types, so what says more is known before it.
  for (const type of AUTHORED_RELATIONS) {
    for (const { id, relations: written } of entries) {
      for (const other of written[type] ?? []) {
        relate(id, type, other);
        relate(other, inverseOf(type), id);
      }
    }
  }
  for (const list of relations.values()) {
    list.sort((a, b) => ORDER.indexOf(a.type) - ORDER.indexOf(b.type));
  }
  return relations;
}

function inverseOf(type: AuthoredRelation): RelationType {
  return RELATION_INVERSES[type] ?? type;
}
