import { collect } from '../../../src/compile/check-collection.ts';
import type { Collection, Rule } from '../../../src/compile/collection.ts';
import { parseSource } from '../../../src/compile/source.ts';

/** The day on which all fixtures are checked. */
export const TODAY = '2026-11-22';

const TOPICS = `- {id: chips, label: Chips, about: Processors.}
- {id: trade, label: Trade, about: Rules on selling.}
`;
const DOCUMENTS = `- id: newsletter
  title: A newsletter
  kind: analysis
  attribution: a newsletter
  paragraphs: 7
  frontMatter: true
- id: opinion
  title: An opinion
  kind: opinion
  attribution: an opinion writer
  paragraphs: 3
`;

/** Sixty words and a few: what "more" needs at least. */
export const ENOUGH_WORDS = 'It has many small parts that work side by side. '.repeat(7).trim();

/**
 * The text of an entry file, one line a key. `lines` replaces, adds (at the end) or drops (null) lines by key.
 * Without changes: id is line 1, term 2, kind 3, topics 4, brief 5, more 6, forms 7, checked 8, spots 9, skips 10.
 */
export function entryText(id: string, lines: Readonly<Record<string, string | null>> = {}): string {
  const term = id.replaceAll('-', ' ');
  const all = {
    id,
    term,
    kind: 'hardware',
    topics: '[chips]',
    brief: `A small machine part that people call ${term}.`,
    more: ENOUGH_WORDS,
    forms: `[${term}]`,
    checked: '2026-11-01',
    spots: `["We bought a ${term}.", "They sell the ${term} too."]`,
    skips: '["Nothing to see here."]',
    ...lines,
  };
  return Object.entries(all)
    .filter(([, value]) => value !== null)
    .map(([key, value]) => `${key}: ${value}\n`)
    .join('');
}

/** A collection of entry files given as texts, with two topics, two documents and the redirects given. */
export function collectionOf(
  files: Readonly<Record<string, string>>,
  {
    redirects = '{}',
    topics = TOPICS,
    documents = DOCUMENTS,
    texts = new Map(),
  }: { redirects?: string; topics?: string; documents?: string; texts?: Collection['texts'] } = {},
): Collection {
  const frame = (name: string, text: string) => parseSource({ file: `glossary/${name}.yml`, text });
  return collect({
    sources: {
      terms: Object.entries(files).map(([id, text]) => {
        return { id, source: parseSource({ file: `glossary/terms/${id}.yml`, text }) };
      }),
      topics: frame('topics', topics),
      documents: frame('documents', documents),
      redirects: frame('redirects', redirects),
      problems: [],
    },
    today: TODAY,
    texts,
  });
}

/** What a rule says about a collection, as `line:column message | found | expected`. */
export function judge(rule: Rule, collection: Collection): string[] {
  return [...rule.check(collection)].map(({ file, line, column, message, found, expected }) => {
    const name = file.slice(file.lastIndexOf('/') + 1);
    return [`${name}:${line}:${column} ${message}`, found, expected]
      .filter((part) => part !== null)
      .join(' | ');
  });
}
