import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../source-files.ts';

const ENOUGH = 2_500_000;

/** Real documentation as a page shows it, a paragraph a block: the Markdown files of the installed packages. */
export function readPageText(): string[] {
  const blocks = new Set<string>();
  let length = 0;
  for (const file of globSync('node_modules/**/*.{md,markdown}', { cwd: ROOT }).toSorted()) {
    if (/licen[cs]e/i.test(file)) continue;
    for (const block of asShown(readFileSync(join(ROOT, file), 'utf8')).split(/\n\s*\n/)) {
      const text = block.trim();
      if (text.length < 20 || blocks.has(text)) continue;
      blocks.add(text);
      length += text.length;
    }
    if (length > ENOUGH) break;
  }
  // Slices of a file are slower to read than strings of their own, which is what a page gives.
  return [...blocks].map((block) => Buffer.from(block).toString());
}

/** Markdown without what a page does not show: code blocks, tags, link targets, signs for lists and headings. */
function asShown(markdown: string): string {
  return markdown
    .replaceAll(/```[\s\S]*?```|<!--[\s\S]*?-->|<[^>]*>|!\[[^\]]*\]\([^)]*\)/g, '')
    .replaceAll(/\[([^\]]*)\](?:\([^)]*\)|\[[^\]]*\])/g, '$1')
    .replaceAll(/^\[[^\]]*\]:.*$/gm, '')
    .replaceAll(/[`*]+|^[ \t]*(?:#+|[-+>]|\d+\.)[ \t]+/gm, '')
    .replaceAll(/^[-=| :]+$/gm, '')
    .replaceAll(/[ \t]*\|[ \t]*/g, '\n\n');
}

/** Whether every contender means the same by a match here: words parted by spaces and plain punctuation. */
export function isPlain(block: string): boolean {
  return /^[A-Za-z0-9]+(?:(?:[,;:!?]? |\. (?=[A-Z]))[A-Za-z0-9]+)*[.!?]?$/.test(block);
}
