import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** What an honest reader would have marked. Offsets are UTF-16, end exclusive. */
export interface Label {
  readonly block: number;
  readonly start: number;
  readonly end: number;
  readonly entry: string;
  /** Readers may differ: finding it is not counted, nor is missing it. */
  readonly optional: boolean;
}

/** A page of a test, or a sentence that stands alone. */
export interface LabelledPage {
  readonly category: string;
  /** `file:line`, for reports. */
  readonly place: string;
  readonly title: string;
  readonly blocks: readonly string[];
  readonly labels: readonly Label[];
}

const FOLDER = fileURLToPath(new URL('.', import.meta.url));
const MARK = /\[\[([^\]|]+)\|([a-z0-9-]+)(\??)\]\]/g;

/** Every labelled page: each line of `sentences/*.md`, and each title with its paragraphs in `pages/<category>/*.md`. */
export function readLabelledPages(): LabelledPage[] {
  return [
    ...listFiles('sentences').flatMap((file) => readSentences(file)),
    ...readdirSync(`${FOLDER}pages`)
      .toSorted()
      .flatMap((category) => listFiles(`pages/${category}`).flatMap((file) => readPages(file, category))),
  ];
}

function listFiles(folder: string): string[] {
  return readdirSync(`${FOLDER}${folder}`)
    .toSorted()
    .map((name) => `${folder}/${name}`);
}

function readSentences(file: string): LabelledPage[] {
  const category = file.replace(/^.*\/|\.md$/g, '');
  return readLines(file).flatMap((line, index) =>
    line === '' ? [] : [labelPage({ category, place: `${file}:${index + 1}`, title: '', blocks: [line] })],
  );
}

function readPages(file: string, category: string): LabelledPage[] {
  const pages: { category: string; place: string; title: string; blocks: string[] }[] = [];
  readLines(file).forEach((line, index) => {
    if (line.startsWith('# ')) {
      pages.push({ category, place: `${file}:${index + 1}`, title: line.slice(2), blocks: [] });
    } else if (line !== '') {
      pages.at(-1)?.blocks.push(line.replace(/^(?:#+|-) /, ''));
    }
  });
  return pages.map(labelPage);
}

function readLines(file: string): string[] {
  return readFileSync(`${FOLDER}${file}`, 'utf8')
    .replace(/\\u\{([0-9A-F]+)\}/g, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
    .split('\n');
}

/** Takes the marks out of the blocks and keeps where they were. */
function labelPage(marked: Omit<LabelledPage, 'labels'>): LabelledPage {
  const labels: Label[] = [];
  const blocks = marked.blocks.map((text, block) => {
    let removed = 0;
    return text.replace(MARK, (mark, words: string, entry: string, optional: string, at: number) => {
      const start = at - removed;
      labels.push({ block, start, end: start + words.length, entry, optional: optional !== '' });
      removed += mark.length - words.length;
      return words;
    });
  });
  return { ...marked, blocks, labels };
}
