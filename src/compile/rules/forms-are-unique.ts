import { type Rule, toProblem } from '../collection.ts';

const code = 'forms-are-unique';

/** A surface form belongs to one entry; else nobody could say which one a mark means. */
export const formsAreUnique: Rule = {
  code,
  title: 'No two entries claim the same form, and none claims a form twice.',
  *check({ entries }) {
    const owners = new Map<string, { id: string; file: string }>();
    for (const { id, source, entry } of entries) {
      for (const [index, { text }] of entry.forms.entries()) {
        const form = text
          .normalize('NFC')
          .toLowerCase()
          .replace(/[\s‐-―-]+/g, ' ')
          .trim();
        if (form === '') continue;
        const owner = owners.get(form);
        if (owner === undefined) {
          owners.set(form, { id, file: source.file });
          continue;
        }
        const isOwn = owner.id === id;
        yield toProblem({
          code,
          source,
          at: ['forms', index],
          message: isOwn
            ? 'the form stands twice in this entry'
            : `the form belongs to "${owner.id}" already`,
          found: text,
          expected: 'a form that no other entry has',
          tip: isOwn
            ? 'Take one out; hyphen, space and capitals make no difference.'
            : `Take it out here or in ${owner.file}: the more specific entry keeps it.`,
        });
      }
    }
  },
};
