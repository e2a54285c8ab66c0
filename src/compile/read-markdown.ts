import { withoutFrontMatter } from './front-matter.ts';
import { joinBlocks, type Piece, type PlainText } from './plain-text.ts';

const FENCE = /^ {0,3}(?:```|~~~)/;
const HEADING = /^ {0,3}#{1,6}\s+/;
/** Quotation marks of replies, bullets, numbers, task boxes. */
const LINE_START = /^\s*(?:>\s?)*(?:[-*+]\s+|\d+[.)]\s+)?(?:\[[ xX]\]\s+)?/;
const ITEM = /^\s*(?:>\s?)*(?:[-*+]|\d+[.)])\s+/;
const RULE = /^\s*(?:[-*_=]\s*){3,}$|^\s*\|?(?:\s*:?-+:?\s*\|)+\s*:?-*:?\s*$/;

/** Reads Markdown as its reader sees it: without marks, addresses and code. The first heading is the title. */
export function readMarkdown(markdown: string): PlainText {
  const pieces: Piece[] = [];
  const add = (text: string, heading = false): number =>
    pieces.push({ text: stripInline(text), markable: true, heading });
  let paragraph: string[] = [];
  let isCode = false;
  const flush = (): void => {
    if (paragraph.length > 0) add(paragraph.join('\n'));
    paragraph = [];
  };
  let title = '';
  for (const line of withoutFrontMatter(markdown).split(/\r?\n/)) {
    if (FENCE.test(line)) {
      flush();
      isCode = !isCode;
    } else if (isCode) {
      continue;
    } else if (!/\S/.test(line) || RULE.test(line)) {
      flush();
    } else if (HEADING.test(line)) {
      flush();
      const heading = line.replace(HEADING, '').replace(/\s+#+\s*$/, '');
      title ||= stripInline(heading);
      add(heading, true);
    } else if (line.trimStart().startsWith('|')) {
      flush();
      for (const cell of line.split(/(?<!\\)\|/)) add(cell.trim());
    } else {
      if (ITEM.test(line)) flush();
      paragraph.push(line.replace(LINE_START, ''));
    }
  }
  flush();
  return joinBlocks(title, pieces);
}

function stripInline(text: string): string {
  return text
    .replace(/(`+)[^`][\s\S]*?\1/g, '')
    .replace(/!\[[^\]]*\](?:\([^)]*\)|\[[^\]]*\])/g, '')
    .replace(/\[([^\]]*)\](?:\([^)]*\)|\[[^\]]*\])/g, '$1')
    .replace(/<[^<>\s]+(?:\s[^<>]*)?>/g, '')
    .replace(/(\*\*|__|~~)(?=\S)([\s\S]*?\S)\1/g, '$2')
    .replace(/(?<![\p{L}\p{N}])([*_])(?=\S)([^*_]*?\S)\1(?![\p{L}\p{N}])/gu, '$2')
    .replace(/\\([\\`*_{}[\]()#+\-.!|<>~])/g, '$1');
}
