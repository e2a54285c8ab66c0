import { readdirSync, readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { text as readAll } from 'node:stream/consumers';
import { UsageError } from './command.ts';
import { type PlainText, readPlainText } from './plain-text.ts';
import { readHtml } from './read-html.ts';
import { readMarkdown } from './read-markdown.ts';

/** A text to try the matcher on, with the name it was called by. */
export interface NamedText extends PlainText {
  readonly name: string;
}

const READERS: Readonly<Record<string, (source: string) => PlainText>> = {
  '.txt': readPlainText,
  '.md': readMarkdown,
  '.markdown': readMarkdown,
  '.html': readHtml,
  '.htm': readHtml,
};
const LONGEST_WAIT_MS = 20_000;

/** Reads files, folders (the texts right in them), web addresses and `-` (standard input), in this order. */
export async function readTexts(names: readonly string[]): Promise<NamedText[]> {
  const texts: NamedText[] = [];
  for (const name of names.flatMap(expandFolder)) texts.push(await readText(name));
  return texts;
}

async function readText(name: string): Promise<NamedText> {
  if (name === '-') return { name, ...readByLook(await readAll(process.stdin)) };
  if (/^https?:\/\//.test(name)) return { name, ...(await readAddress(name)) };
  const reader = READERS[extname(name).toLowerCase()] ?? readByLook;
  return { name, ...reader(readFile(name)) };
}

function expandFolder(name: string): string[] {
  if (!statSync(name, { throwIfNoEntry: false })?.isDirectory()) return [name];
  const files = readdirSync(name).filter((file) => extname(file).toLowerCase() in READERS);
  if (files.length === 0)
    throw new UsageError(`There is no text in ${name}: nothing ends in ${Object.keys(READERS).join(', ')}.`);
  return files.toSorted().map((file) => join(name, file));
}

function readFile(name: string): string {
  try {
    return readFileSync(name, 'utf8');
  } catch (error) {
    throw new UsageError(`${name} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
}

async function readAddress(address: string): Promise<PlainText> {
  try {
    const response = await fetch(address, { signal: AbortSignal.timeout(LONGEST_WAIT_MS) });
    if (!response.ok) throw new Error(`the server answers ${response.status} ${response.statusText}`);
    const body = await response.text();
    const type = response.headers.get('content-type') ?? '';
    if (type.includes('html')) return readHtml(body);
    return type.includes('markdown') ? readMarkdown(body) : readByLook(body);
  } catch (error) {
    // What fetch throws says no more than that it failed; its cause says why.
    const reason = error instanceof Error ? (error.cause ?? error) : error;
    throw new UsageError(
      `${address} cannot be read: ${reason instanceof Error ? reason.message : String(reason)}`,
    );
  }
}

/** What nobody names is HTML if it begins like it, else plain text. */
function readByLook(source: string): PlainText {
  return /^\s*<(?:!doctype|html|head|body|article|main|div|p|h1)\b/i.test(source)
    ? readHtml(source)
    : readPlainText(source);
}
