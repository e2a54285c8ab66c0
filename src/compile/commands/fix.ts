import { type Command, readArguments } from '../command.ts';
import { checkFromDisk } from '../compile-from-disk.ts';
import { formatEntry } from '../format-entry.ts';
import { hasErrors } from '../problem.ts';
import { reportProblems } from '../report.ts';
import { selectEntries } from '../select-entries.ts';
import { writeSource } from '../write-source.ts';

export const fix: Command = {
  summary: 'write entries in canonical form: order, line breaks, repetitions',
  help: `fix [ids…] [--json]

Puts keys in order, folds long text, leaves out what holds by default and what stands twice,
joins accents to their letters, adds the hint for editors, and takes out the explanations of
a new file. Comments stay. A file in canonical form is left as it is, byte for byte.
Then it tells what is left to be mended by hand, as "check" does.

Exit code: 0 where no error is left, else 1.`,
  async run(call) {
    const { positionals } = readArguments(call, {});
    const before = selectEntries(checkFromDisk(call).collection, positionals);
    const fixed = before.flatMap(({ source: { file, text } }) => {
      const canonical = formatEntry(text);
      return canonical === text ? [] : [{ root: call.root, file, text: canonical }];
    });
    fixed.forEach(writeSource);

    const { collection, problems } = checkFromDisk(call);
    const files = new Set(selectEntries(collection, positionals).map(({ source }) => source.file));
    const left = positionals.length === 0 ? problems : problems.filter(({ file }) => files.has(file));
    if (call.json) {
      call.print(JSON.stringify({ fixed: fixed.map(({ file }) => file), problems: left }, null, 2));
    } else {
      call.print(fixed.map(({ file }) => `${file} mended`).join('\n') || 'Nothing to mend by machine.');
      if (left.length > 0) call.print(`\nLeft to mend by hand:\n\n${reportProblems(left)}`);
    }
    return hasErrors(left) ? 1 : 0;
  },
};
