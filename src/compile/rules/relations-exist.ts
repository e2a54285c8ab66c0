import { adviseOnId } from '../advise-on-id.ts';
import { type Collection, type Rule, toProblem } from '../collection.ts';
import { AUTHORED_RELATIONS } from '../entry-schema.ts';
import { listIds } from '../list-ids.ts';

const code = 'relations-exist';

/** Related entries exist, are others, and stand once. */
export const relationsExist: Rule = {
  code,
  title: 'Related entries exist, are others than the entry itself, and stand once.',
  *check(collection: Collection) {
    const ids = listIds(collection);
    for (const { id, source, entry } of collection.entries) {
      for (const type of AUTHORED_RELATIONS) {
        const related = entry.relations[type] ?? [];
        for (const [index, other] of related.entries()) {
          const place = { code, source, at: ['relations', type, index], found: other };
          if (other === '') continue;
          if (other === id) {
            yield toProblem({
              ...place,
              message: `"${type}" relates the entry to itself`,
              expected: 'the id of another entry',
              tip: 'Take it out.',
            });
          } else if (!ids.has(other)) {
            yield toProblem({
              ...place,
              message: `"${type}" names an entry that does not exist`,
              expected: 'the id of an entry: a file name of glossary/terms without ".yml"',
              tip: adviseOnId(other, collection),
            });
          } else if (related.indexOf(other) < index) {
            yield toProblem({
              ...place,
              message: `"${type}" names the entry twice`,
              tip: 'Take one out.',
              fixable: true,
            });
          }
        }
      }
    }
  },
};
