import { adviseOnId } from '../advise-on-id.ts';
import { type Rule, toProblem } from '../collection.ts';
import { listLinks } from '../inline.ts';
import { listIds } from '../list-ids.ts';

const code = 'links-exist';

/** Words that link to an entry link to one that exists and is another. */
export const linksExist: Rule = {
  code,
  title: 'Links in the text lead to other entries that exist.',
  *check(collection) {
    const ids = listIds(collection);
    for (const { id, source, entry } of collection.entries) {
      for (const key of ['brief', 'more'] as const) {
        for (const target of new Set(listLinks(entry[key]))) {
          const place = { code, source, at: source.placeOfWords([key], `](${target})`), found: target };
          if (target === id) {
            yield toProblem({
              ...place,
              message: `"${key}" links to its own entry`,
              tip: 'Keep the words, take the link out.',
            });
          } else if (!ids.has(target)) {
            yield toProblem({
              ...place,
              message: `"${key}" links to an entry that does not exist`,
              expected: 'the id of an entry: a file name of glossary/terms without ".yml"',
              tip: adviseOnId(target, collection),
            });
          }
        }
      }
    }
  },
};
