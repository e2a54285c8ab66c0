import { isMap, parseDocument } from 'yaml';
import { LINE_LENGTH, tidyMap } from './tidy-entry.ts';

/** First line of every entry file: editors that know YAML read the schema from it. */
export const EDITOR_HINT = '# yaml-language-server: $schema=../schema.json';

/** Lines that explain a new file begin with this; they go once the file is formatted. */
const EXPLANATION = '#:';

/**
 * The one way to write an entry: keys in the order of the schema, defaults left out, long text folded, comments kept.
 * Text that is broken YAML or no map is given back as it is. Formatting twice changes nothing.
 */
export function formatEntry(text: string): string {
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  const own = lines.filter(
    (line) => !line.startsWith(EDITOR_HINT) && !line.trimStart().startsWith(EXPLANATION),
  );
  const document = parseDocument(own.join('\n'));
  if (document.errors.length > 0 || !isMap(document.contents)) return text;
  tidyMap(document.contents, { path: [], indent: 0 });
  const options = { lineWidth: LINE_LENGTH, minContentWidth: 0, flowCollectionPadding: false, nullStr: '' };
  // An unfilled value leaves a space behind its key.
  return `${EDITOR_HINT}\n${document.toString(options).replace(/ +$/gm, '')}`;
}
