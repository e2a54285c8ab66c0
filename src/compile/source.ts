import { isMap, isNode, isPair, isScalar, LineCounter, type Node, parseDocument } from 'yaml';
import { findSyntaxProblems } from './find-syntax-problems.ts';
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

/** Parses one file. */
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

  const syntaxProblems = findSyntaxProblems({ document, lines, file, text });
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
