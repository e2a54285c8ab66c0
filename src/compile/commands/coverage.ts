import { type Command, readArguments, UsageError } from '../command.ts';
import { checkFromDisk } from '../compile-from-disk.ts';
import { countNoun } from '../count-noun.ts';
import { findMentions } from '../find-mentions.ts';
import { findTermCandidates, type TermCandidate } from '../find-term-candidates.ts';
import { openLexicon } from '../open-lexicon.ts';
import { readTexts } from '../read-text.ts';

/** More than this nobody reads through in a terminal; --json has all. */
const MOST_LINES = 30;

interface Coverage {
  readonly texts: readonly { readonly file: string; readonly mentions: number; readonly entries: number }[];
  readonly entries: readonly { readonly id: string; readonly count: number; readonly texts: number }[];
  readonly candidates: readonly TermCandidate[];
  readonly unmatched: readonly string[];
}

export const coverage: Command = {
  summary: 'show which entries texts mention, and which terms they lack',
  help: `coverage FILE|FOLDER|URL|-… [--json]

Counts which entries the texts mention and how often; names the capitalised names and the
repeated phrases that no entry explains, the likeliest new entries first; and lists the
entries that none of the texts mentions.

  --json  {texts: [{file, mentions, entries}], entries: [{id, count, texts}],
          candidates: [{words, count, texts, score}], unmatched: [ids]}

Exit code: 0, or 2 where a text cannot be read.`,
  async run(call) {
    const { positionals } = readArguments(call, {});
    if (positionals.length === 0)
      throw new UsageError('Which texts? Name files, folders, addresses, or "-".');
    const texts = await readTexts(positionals);
    const { collection } = checkFromDisk(call);
    const lexicon = openLexicon(collection);
    const read = texts.map((text) => ({ text, mentions: findMentions(lexicon, text) }));
    const entries = collection.entries
      .map(({ id }) => {
        const counts = read.map(({ mentions }) => mentions.filter((mention) => mention.id === id).length);
        return {
          id,
          count: counts.reduce((sum, one) => sum + one, 0),
          texts: counts.filter((one) => one > 0).length,
        };
      })
      .toSorted((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1));
    const report: Coverage = {
      texts: read.map(({ text, mentions }) => {
        return {
          file: text.name,
          mentions: mentions.length,
          entries: new Set(mentions.map(({ id }) => id)).size,
        };
      }),
      entries: entries.filter(({ count }) => count > 0),
      candidates: findTermCandidates(read),
      unmatched: entries.filter(({ count }) => count === 0).map(({ id }) => id),
    };
    call.print(call.json ? JSON.stringify(report, null, 2) : describe(report));
    return 0;
  },
};

function describe({ texts, entries, candidates, unmatched }: Coverage): string {
  const shown = candidates.slice(0, MOST_LINES);
  return [
    ...texts.map(
      ({ file, mentions, entries: met }) =>
        `${file}: ${countNoun(mentions, 'mention')} of ${countNoun(met, 'entry', 'entries')}`,
    ),
    `\n${entries.length} entries mentioned, most often first:`,
    ...entries.map(
      ({ id, count, texts: inTexts }) =>
        `${String(count).padStart(5)}  ${id}${inTexts > 1 ? ` (${inTexts} texts)` : ''}`,
    ),
    `\nWords without an entry, likeliest first (${shown.length} of ${candidates.length}):`,
    ...shown.map(
      ({ words, count, texts: inTexts }) =>
        `${String(count).padStart(5)}  ${words}${inTexts > 1 ? ` (${inTexts} texts)` : ''}`,
    ),
    `\n${unmatched.length} entries not mentioned: ${unmatched.join(', ') || 'none'}`,
  ].join('\n');
}
