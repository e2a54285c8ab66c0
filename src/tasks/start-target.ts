import { existsSync, readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { articlePage, withoutFrontMatter } from './article-page.ts';
import type { LoopbackSite } from './loopback-site.ts';

const SAMPLE = fileURLToPath(new URL('../../tests/pages/sample-article.html', import.meta.url));

/** The address to open: an address as it is, a file served on loopback, or our sample article. */
export function findTarget({ wish, site }: { wish: string | undefined; site: LoopbackSite }): string {
  if (wish !== undefined && /^(?:https?|file):/.test(wish)) return wish;
  // npm changes into the project's folder; the reader meant the folder the command was given in.
  const file = wish === undefined ? SAMPLE : resolve(process.env['INIT_CWD'] ?? '', wish);
  if (!existsSync(file)) throw new Error(`There is no file ${file}. Give an address (https://…) or a file.`);
  const text = readFileSync(file, 'utf8');
  const isText = file.endsWith('.txt');
  return site.serve(isText ? articlePage({ title: basename(file), text }) : withoutFrontMatter(text));
}
