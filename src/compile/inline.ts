import type { Inline } from '../model/entry.ts';

/** The only markup there is: words that link to another entry, `[words](entry-id)`. */
const LINK = /\[([^[\]]+)\]\(([a-z0-9][a-z0-9-]*)\)/g;

/** Parses authored text into runs. Line breaks and repeated spaces become one space. */
export function parseInline(authored: string): Inline[] {
  const text = authored.replace(/\s+/g, ' ').trim();
  const runs: Inline[] = [];
  let end = 0;
  for (const match of text.matchAll(LINK)) {
    const [whole, words = '', entry = ''] = match;
    if (match.index > end) runs.push(text.slice(end, match.index));
    runs.push({ text: words, entry });
    end = match.index + whole.length;
  }
  if (end < text.length) runs.push(text.slice(end));
  return runs;
}

/** The ids that authored text links to, in order. */
export function listLinks(authored: string): string[] {
  return parseInline(authored).flatMap((run) => (typeof run === 'string' ? [] : [run.entry]));
}
