import { type Rule, toProblem } from '../collection.ts';

const code = 'id-is-file-name';

/** A file is named after the entry in it, so that an id leads to its file. */
export const idIsFileName: Rule = {
  code,
  title: 'A file is named after the entry in it.',
  *check({ entries }) {
    for (const { id, source, entry } of entries) {
      if (entry.id === '' || entry.id === id) continue;
      yield toProblem({
        code,
        source,
        at: ['id'],
        message: 'the id differs from the file name',
        found: `id "${entry.id}" in ${id}.yml`,
        expected: `id: ${id}`,
        tip: `Change the id, or rename the file to ${entry.id}.yml.`,
      });
    }
  },
};
