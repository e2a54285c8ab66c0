import { type Rule, toProblem } from '../collection.ts';
import { isId } from '../field-schema.ts';

const code = 'id-is-file-name';

/** A file is named after the entry in it, so that an id leads to its file. */
export const idIsFileName: Rule = {
  code,
  title: 'A file is named after the entry in it.',
  *check({ entries }) {
    for (const { id, source, entry } of entries) {
      if (entry.id === '' || entry.id === id) continue;
      const isNameFit = isId(id);
      yield toProblem({
        code,
        source,
        at: ['id'],
        message: 'the id differs from the file name',
        found: `id "${entry.id}" in ${id}.yml`,
        expected: isNameFit ? `id: ${id}` : `a file named ${entry.id}.yml`,
        tip: isNameFit ? `Change the id, or rename the file to ${entry.id}.yml.` : 'Rename the file.',
      });
    }
  },
};
