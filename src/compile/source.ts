import { isMap, isNode, isPair, isScalar, LineCounter, type Node, parseDocument, visit } from 'yaml';
import type { Place, Problem } from './problem.ts';

/** The way from the top of a file to a value: keys and list positions. */
export type Path = readonly (string | number)[];

/** One parsed YAML file that remembers where everything stands. */
export interface Source {
  /** Path from the project's root, with forward slashes. */
  readonly file: string;
  readonly text: string;
  /** The file as plain data; `null` where the syntax is broken. */
  readonly value: unknown;
  readonly syntaxProblems: readonly Problem[];
  /** Where the value at `path` starts, or its nearest container where there is none. */
  placeOf(path: Path): Place;
  /** Where the key at the end of `path` stands. */
  placeOfKey(path: Path): Place;
  /** Where `words` stand inside the value at `path`, or the value's start. */
  placeOfWords(path: Path, words: string): Place;
}

/** Parses one file. Aliases, tags and repeated keys are refused: entries are plain data. */
export function parseSource({ file, text }: { file: string; text: string }): Source {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true, prettyErrors: false });
  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line, column: col };
  };
  const nodeAt = (path: Path): Node | null => {
    for (let length = path.length; length >= 0; length--) {
      const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
      if (isNode(node) && node.range) return node;
    }
    return null;
  };
  const placeOf = (path: Path): Place => placeAt(nodeAt(path)?.range?.[0] ?? 0);

  const syntaxProblems: Problem[] = [];
  const complain = (offset: number, message: string, tip: string): void => {
    const rest = { level: 'error', file, found: null, expected: null, tip, fixable: false } as const;
    syntaxProblems.push({ code: 'syntax', ...placeAt(offset), message, ...rest });
  };
  for (const { code, message, pos } of [...document.errors, ...document.warnings]) {
    complain(pos[0], sentence(message), SYNTAX_TIPS[code] ?? DEFAULT_TIP);
  }
  if (syntaxProblems.length === 0) {
    visit(document, {
      Alias: (_, node) => {
        complain(
          node.range?.[0] ?? 0,
          `"*${node.source}" is a YAML alias`,
          'Write the value out where it is needed.',
        );
      },
    });
  }

  return {
    file,
    text,
    value: syntaxProblems.length === 0 ? document.toJS({ maxAliasCount: 0 }) : null,
    syntaxProblems,
    placeOf,
    placeOfKey(path) {
      const parent = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents;
      const pair = isMap(parent)
        ? parent.items.find((item) => isPair(item) && isScalar(item.key) && item.key.value === path.at(-1))
        : undefined;
      const offset = isNode(pair?.key) ? pair.key.range?.[0] : undefined;
      return offset === undefined ? placeOf(path) : placeAt(offset);
    },
    placeOfWords(path, words) {
      const range = nodeAt(path)?.range;
      const offset = range ? text.indexOf(words, range[0]) : -1;
      return range && offset !== -1 && offset < range[1] ? placeAt(offset) : placeOf(path);
    },
  };
}

function sentence(message: string): string {
  const line = message.split('\n')[0] ?? message;
  return line.charAt(0).toLowerCase() + line.slice(1);
}

const DEFAULT_TIP =
  'Compare with a neighbouring file. Text with ": " or " #" in it, or that begins with a quote, needs quotes around all of it.';
const SYNTAX_TIPS: Partial<Record<string, string>> = {
  DUPLICATE_KEY: 'Each key may stand once; merge the two.',
  TAB_AS_INDENT: 'Indent with spaces, two for each level.',
  BAD_INDENT: 'Indent with spaces, two for each level.',
  MISSING_CHAR: 'A quote or bracket that opens must close; look for it above this place.',
  MULTIPLE_DOCS: 'One entry a file: take out the "---" line and what follows it.',
  TAG_RESOLVE_FAILED: 'Entries are plain data: take out the word that begins with "!".',
  MULTILINE_IMPLICIT_KEY:
    'A colon after a word makes it a key. Put quotes around the whole text if it is none.',
  BLOCK_AS_IMPLICIT_KEY:
    'A colon after a word makes it a key. Put quotes around the whole text if it is none.',
};
