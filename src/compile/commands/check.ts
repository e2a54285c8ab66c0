import { type Command, readArguments, UsageError } from '../command.ts';
import { checkFromDisk } from '../compile-from-disk.ts';
import { suggest } from '../did-you-mean.ts';
import { hasErrors } from '../problem.ts';
import { TERMS_FOLDER } from '../read-sources.ts';
import { reportProblems } from '../report.ts';

export const check: Command = {
  summary: 'tell everything that is wrong, with a way out',
  help: `check [ids…] [--json]

Reads the whole glossary and tells all problems of all files at once: where, what was found,
what was expected, what to do. With ids, only the problems of these entries are told.

Exit code: 0 where there is no error (warnings do not count), else 1.`,
  async run(call) {
    const { positionals } = readArguments(call, {});
    const { collection, problems: all } = checkFromDisk(call);
    const known = collection.entries.map(({ id }) => id);
    for (const id of positionals) {
      if (!known.includes(id)) {
        throw new UsageError(
          `There is no entry "${id}". ${suggest(id, known, `Its file would be ${TERMS_FOLDER}/${id}.yml.`)}`,
        );
      }
    }
    const wanted = new Set(positionals.map((id) => `${TERMS_FOLDER}/${id}.yml`));
    const problems = wanted.size === 0 ? all : all.filter(({ file }) => wanted.has(file));
    if (call.json) call.print(JSON.stringify(problems, null, 2));
    else call.print(`${reportProblems(problems)}\n${positionals.length || known.length} entries checked.`);
    return hasErrors(problems) ? 1 : 0;
  },
};
