import { type Rule, toProblem } from '../collection.ts';
import { formatEntry } from '../format-entry.ts';

const code = 'files-are-canonical';

/** Every file is written in the one way that `fix` writes, so that changes show and nothing else does. */
export const filesAreCanonical: Rule = {
  code,
  title: 'Every file is written the way that "fix" writes it.',
  *check({ entries }) {
    for (const { source } of entries) {
      const canonical = formatEntry(source.text);
      if (canonical === source.text) continue;
      const lines = source.text.split('\n');
      const expected = canonical.split('\n');
      const index = lines.findIndex((line, position) => line !== expected[position]);
      yield toProblem({
        code,
        level: 'warning',
        source,
        at: { line: (index === -1 ? lines.length : index) + 1, column: 1 },
        message: 'the file is not in canonical form',
        found: JSON.stringify(lines[index] ?? ''),
        expected: JSON.stringify(expected[index] ?? ''),
        fixable: true,
      });
    }
  },
};
