/** One run of text that flows together: a paragraph, a heading, a list item, a table cell. */
interface TextBlock {
  /** UTF-16 offsets into the whole text, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** False where readers see no marks: menus, buttons, hidden parts. */
  readonly markable: boolean;
  /** Number of the section: what follows one heading, up to the next. */
  readonly section: number;
}

/** A block before it has its place in a text. */
export interface Piece {
  readonly text: string;
  readonly markable: boolean;
  readonly heading: boolean;
}

/** A text without any markup, as the matcher reads it. */
export interface PlainText {
  readonly title: string;
  readonly text: string;
  readonly blocks: readonly TextBlock[];
}

/** Joins blocks to one text, a line each; blocks without words are left out. */
export function joinBlocks(title: string, pieces: readonly Piece[]): PlainText {
  const blocks: TextBlock[] = [];
  let text = '';
  let section = 0;
  for (const { text: piece, markable, heading } of pieces) {
    if (!/\S/.test(piece)) continue;
    if (heading) section++;
    if (text !== '') text += '\n';
    blocks.push({ start: text.length, end: text.length + piece.length, markable, section });
    text += piece;
  }
  return { title, text, blocks };
}

/** Reads plain text: paragraphs are parted by empty lines, or are a line each where there is no empty line. */
export function readPlainText(text: string): PlainText {
  const separator = /\n[ \t]*\n/.test(text) ? /\n(?:[ \t]*\n)+/g : /\n/g;
  const blocks: TextBlock[] = [];
  let start = 0;
  const add = (end: number): void => {
    if (/\S/.test(text.slice(start, end))) blocks.push({ start, end, markable: true, section: 0 });
  };
  for (const { index, 0: gap } of text.matchAll(separator)) {
    add(index);
    start = index + gap.length;
  }
  add(text.length);
  return { title: '', text, blocks };
}
