import type { Collection } from '../collection.ts';
import { type Command, readArguments, UsageError } from '../command.ts';
import { checkFromDisk } from '../compile-from-disk.ts';
import { countNoun } from '../count-noun.ts';
import { findMentions, type TextMention } from '../find-mentions.ts';
import { openLexicon } from '../open-lexicon.ts';
import { readRevision } from '../read-revision.ts';
import { type NamedText, readTexts } from '../read-text.ts';

/** How much text around a mention lets a reviewer judge it, in UTF-16 units to either side. */
const SNIPPET_REACH = 60;

interface Change {
  readonly change: 'new' | 'gone';
  readonly file: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly id: string;
  readonly snippet: string;
}

export const diff: Command = {
  summary: 'show what a change would newly mark, and no longer mark',
  help: `diff BASE [FILE|FOLDER…] [--json]

Compares the glossary as it is on disk with git revision BASE (main, HEAD~1 …): what would be
newly marked in the texts, and what no longer, each with the words around it. Without texts,
the spots and skips of all entries are compared.

  --json  [{change: "new" or "gone", file, start, end, text, id, snippet}]

Exit code: 0, or 2 where BASE or a text cannot be read.`,
  async run(call) {
    const { positionals } = readArguments(call, {});
    const [revision, ...names] = positionals;
    if (revision === undefined)
      throw new UsageError('Compared with what? Name a git revision: diff main FOLDER.');
    const { collection } = checkFromDisk(call);
    const texts = names.length > 0 ? await readTexts(names) : listExamples(collection);
    const before = openLexicon({ entries: readRevision({ root: call.root, revision }) });
    const after = openLexicon(collection);
    const changes = texts.flatMap((text) => {
      const was = findMentions(before, text);
      const is = findMentions(after, text);
      return [
        ...listChanges({ change: 'gone', from: was, without: is, text }),
        ...listChanges({ change: 'new', from: is, without: was, text }),
      ];
    });
    call.print(
      call.json ? JSON.stringify(changes, null, 2) : describe(changes, { revision, texts: texts.length }),
    );
    return 0;
  },
};

/** The sentences that entries bring along: texts that are always at hand. */
function listExamples({ entries }: Collection): NamedText[] {
  return entries.flatMap(({ source, entry }) =>
    [...entry.spots, ...entry.skips].map((text) => {
      return {
        name: source.file,
        title: '',
        text,
        blocks: [{ start: 0, end: text.length, markable: true, section: 0 }],
      };
    }),
  );
}

function listChanges({
  change,
  from,
  without,
  text,
}: {
  change: Change['change'];
  from: readonly TextMention[];
  without: readonly TextMention[];
  text: NamedText;
}): Change[] {
  const key = ({ start, end, id }: TextMention): string => `${start} ${end} ${id}`;
  const known = new Set(without.map(key));
  return from
    .filter((mention) => !known.has(key(mention)))
    .map(({ start, end, text: words, id }) => {
      return {
        change,
        file: text.name,
        start,
        end,
        text: words,
        id,
        snippet: cutSnippet(text.text, start, end),
      };
    });
}

/** The words around a span, with the span in brackets. */
function cutSnippet(text: string, start: number, end: number): string {
  const from = Math.max(0, start - SNIPPET_REACH);
  const to = Math.min(text.length, end + SNIPPET_REACH);
  const snippet = `${text.slice(from, start)}[${text.slice(start, end)}]${text.slice(end, to)}`;
  return `${from > 0 ? '…' : ''}${snippet.replace(/\s+/g, ' ')}${to < text.length ? '…' : ''}`;
}

function describe(
  changes: readonly Change[],
  { revision, texts }: { revision: string; texts: number },
): string {
  const lines = changes.map(
    ({ change, file, start, id, snippet }) =>
      `${change === 'new' ? '+' : '-'} ${id}  ${file}:${start}\n    ${snippet}`,
  );
  const added = changes.filter(({ change }) => change === 'new').length;
  const summary = `Compared with ${revision}, over ${countNoun(texts, 'text')}: ${countNoun(added, 'mark')} more, ${changes.length - added} fewer.`;
  return [...lines, summary].join('\n');
}
