import { createSearch } from '../../search/term-search.ts';
import { type Command, readArguments, UsageError } from '../command.ts';
import { checkFromDisk } from '../compile-from-disk.ts';
import { compileGlossary } from '../compile-glossary.ts';

/** What follows is far-fetched; --json has all. */
const MOST_LINES = 10;

export const search: Command = {
  summary: 'show what the popup answers to a query, and why',
  help: `search "query"… [--json]

Prints what the toolbar popup would show for each query, best first: entry, score, the words
that were met, and how.

  --json  [{query, results: [{id, score, tier, label}]}]

Exit code: 0 where every query has a result, else 1.`,
  async run(call) {
    const { positionals } = readArguments(call, {});
    if (positionals.length === 0) throw new UsageError('What is searched for? Put the query in quotes.');
    const find = createSearch(compileGlossary(checkFromDisk(call).collection).glossary);
    const answers = positionals.map((query) => ({
      query,
      results: find(query).map(({ entry, score, tier, label }) => {
        return { id: entry.id, score, tier, label: label.map(({ text }) => text).join('') };
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
  results: { id: string; score: number; tier: string; label: string }[];
}): string {
  const lines = results.map(({ id, score, tier, label }, index) => {
    return `${String(index + 1).padStart(3)}. ${id}  ${score.toFixed(3)}  ${tier}: ${label}`;
  });
  const more = lines.length > MOST_LINES ? [`     and ${lines.length - MOST_LINES} more`] : [];
  return [`"${query}"`, ...(lines.length > 0 ? lines.slice(0, MOST_LINES) : ['     nothing']), ...more].join(
    '\n',
  );
}
