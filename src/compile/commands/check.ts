import { type Command, readArguments } from '../command.ts';
import { checkFromDisk } from '../compile-from-disk.ts';
import { countNoun } from '../count-noun.ts';
import { hasErrors } from '../problem.ts';
import { reportProblems } from '../report.ts';
import { selectEntries } from '../select-entries.ts';

export const check: Command = {
  summary: 'tell everything that is wrong, each with a way out',
  help: `check [ids…] [--documents DIR] [--json]

Reads the whole glossary and tells all problems of all files at once: where, what was found,
what was expected, what to do. With ids, only the problems of these entries are told.

  --documents DIR  also hold claims against the documents: a cited paragraph must name the term
                   or the claim must say why not, and no eight words in a row may be copied.
                   DIR holds index.json, a list of {slug, paragraphs}: the document's id and the
                   file with its paragraphs, a list of {paragraph, text}
  --json           [{code, level, file, line, column, message, found, expected, tip, fixable}]

Exit code: 0 where there is no error (warnings do not count), else 1.`,
  async run(call) {
    const { positionals, values } = readArguments(call, { documents: { type: 'string' } });
    const { root, today } = call;
    const { documents } = values;
    const { collection, problems: all } = checkFromDisk({
      root,
      today,
      ...(documents !== undefined && { documents }),
    });
    const selected = selectEntries(collection, positionals);
    const files = new Set(selected.map(({ source }) => source.file));
    const problems = positionals.length === 0 ? all : all.filter(({ file }) => files.has(file));
    if (call.json) call.print(JSON.stringify(problems, null, 2));
    else
      call.print(`${reportProblems(problems)}\n${countNoun(selected.length, 'entry', 'entries')} checked.`);
    return hasErrors(problems) ? 1 : 0;
  },
};
