import { type Rule, toProblem } from '../collection.ts';

const code = 'ids-are-unique';

/** Two files may not call themselves the same. */
export const idsAreUnique: Rule = {
  code,
  title: 'No two entries have the same id.',
  *check({ entries }) {
    const first = new Map<string, string>();
    // Where one of two is named after the id, it is the other that must change.
    const ranked = entries.toSorted((a, b) => Number(b.id === b.entry.id) - Number(a.id === a.entry.id));
    for (const { source, entry } of ranked) {
      if (entry.id === '') continue;
      const other = first.get(entry.id);
      if (other === undefined) {
        first.set(entry.id, source.file);
        continue;
      }
      yield toProblem({
        code,
        source,
        at: ['id'],
        message: `two entries have the id "${entry.id}"`,
        found: `${entry.id}, also in ${other}`,
        expected: 'an id of its own',
        tip: 'Name this entry after its file, or fold the two into one.',
      });
    }
  },
};
