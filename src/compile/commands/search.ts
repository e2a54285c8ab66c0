import { createSearch } from '../../search/term-search.ts';
import { type Command, readArguments, UsageError } from '../command.ts';
import { checkFromDisk } from '../compile-from-disk.ts';
import { compileGlossary } from '../compile-glossary.ts';

export const search: Command = {
  summary: 'show what the popup answers to a query, and why',
  help: `search "query"… [--limit N] [--json]

Prints what the toolbar popup would show for each query, best first: entry, score, the words
that were met, and the reason.

  --limit N  at most N results a query (10)
  --json     [{query, results: [{id, score, tier, reason, label}]}]

Exit code: 0 where every query has a result, else 1.`,
  async run(call) {
    const { positionals, values } = readArguments(call, { limit: { type: 'string', default: '10' } });
    if (positionals.length === 0) throw new UsageError('What is searched for? Put the query in quotes.');
    if (!/^[1-9]\d*$/.test(values.limit))
      throw new UsageError(`"--limit ${values.limit}" is no number of results.`);
    const find = createSearch(compileGlossary(checkFromDisk(call).collection).glossary);
    const answers = positionals.map((query) => ({
      query,
      results: find(query)
        .slice(0, Number(values.limit))
        .map(({ entry, score, tier, reason, label }) => {
          return { id: entry.id, score, tier, reason, label: label.map(({ text }) => text).join('') };
        }),
    }));
    if (call.json) call.print(JSON.stringify(answers, null, 2));
    else call.print(answers.map(describeAnswer).join('\n\n'));
    return answers.every(({ results }) => results.length > 0) ? 0 : 1;
  },
};

function describeAnswer({
  query,
  results,
}: {
  query: string;
  results: { id: string; score: number; reason: string; label: string }[];
}): string {
  const lines = results.map(({ id, score, reason, label }, index) => {
    return `${String(index + 1).padStart(3)}. ${id}  ${score.toFixed(3)}  ${reason}: ${label}`;
  });
  return [`"${query}"`, ...(lines.length > 0 ? lines : ['     nothing'])].join('\n');
}
