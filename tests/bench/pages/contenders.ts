import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BrowserContext } from '@playwright/test';
import { packLexicon } from '../../../src/lexicon/pack-lexicon.ts';
import { ensureBrowser } from '../../../src/tasks/browsers.ts';
import { extensionOrigin, openChromium } from '../../e2e/drivers/chromium.ts';
import type { Dictionary } from '../dictionary.ts';
import { makeTrie } from '../letter-trie.ts';
import { trieExpression } from '../trie-expression.ts';

/** A browser with something in it that marks terms, or with nothing. */
export interface Contender {
  readonly name: string;
  /** Whether it marks anything. */
  readonly marks: boolean;
  readonly context: BrowserContext;
  /** Makes ready for pages of one dictionary. */
  use(size: number): Promise<void>;
  close(): Promise<void>;
}

export type Dictionaries = ReadonlyMap<number, Dictionary>;

/** Pages of a dictionary are on a site of its own, so that an extension can tell which it is to mark. */
export function hostOf(size: number): string {
  return `forms-${size}.localhost`;
}

export async function openContenders(dictionaries: Dictionaries): Promise<Contender[]> {
  return [await noExtension(), await ours(dictionaries), await markJs(dictionaries)];
}

async function noExtension(): Promise<Contender> {
  const context = await open(null);
  return {
    name: 'no extension',
    marks: false,
    context,
    use: async () => undefined,
    close: () => context.close(),
  };
}

/** The build that is shipped, with another lexicon in its storage. */
async function ours(dictionaries: Dictionaries): Promise<Contender> {
  const context = await open();
  const desk = await context.newPage();
  await desk.goto(`${await extensionOrigin(context)}/popup.html`);
  const inExtension = (expression: string): Promise<unknown> => desk.evaluate(expression);
  // The background lays its own lexicon down as it starts.
  await desk.waitForFunction(
    `chrome.storage.local.get('lexicon').then(({ lexicon }) => lexicon !== undefined)`,
  );
  return {
    name: 'Glosslight',
    marks: true,
    context,
    async use(size) {
      const lexicon = packLexicon(dictionaries.get(size)?.entriesWithCues ?? []);
      await inExtension(`chrome.storage.local.set({ lexicon: ${JSON.stringify(lexicon)} })`);
    },
    close: () => context.close(),
  };
}

/**
 * A content script with mark.js and one expression: its best form. With a list of terms it walks the page once for each,
 * and runs out of stack at a thousand.
 */
async function markJs(dictionaries: Dictionaries): Promise<Contender> {
  const folder = mkdtempSync(join(tmpdir(), 'glosslight-mark-js-'));
  writeMarkJsExtension(folder, dictionaries);
  const context = await open(folder);
  return {
    name: 'mark.js',
    marks: true,
    context,
    use: async () => undefined,
    async close() {
      await context.close();
      rmSync(folder, { recursive: true });
    },
  };
}

async function open(extension?: string | null): Promise<BrowserContext> {
  const { path } = await ensureBrowser('chromium');
  return openChromium({ path, display: null, ...(extension === undefined ? {} : { extension }) });
}

function writeMarkJsExtension(folder: string, dictionaries: Dictionaries): void {
  mkdirSync(folder, { recursive: true });
  const library = fileURLToPath(import.meta.resolve('mark.js/dist/mark.min.js'));
  writeFileSync(join(folder, 'mark.js'), readFileSync(library));
  const ways = [...dictionaries].map(([size, { forms }]) => ({
    host: hostOf(size),
    mark: `(mark) => mark.markRegExp(${expressionOf(forms)})`,
  }));
  for (const { host, mark } of ways) writeFileSync(join(folder, `${host}.js`), markingScript(mark));
  const manifest = {
    manifest_version: 3,
    name: 'mark.js',
    version: '1',
    content_scripts: ways.map(({ host }) => ({
      matches: [`http://${host}/*`],
      js: ['mark.js', `${host}.js`],
      run_at: 'document_idle',
    })),
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
}

/** Whole words, whatever their case. Forms that share a beginning share it in the expression as well. */
function expressionOf(forms: readonly string[]): string {
  return String.raw`/\b${trieExpression(makeTrie(forms))}\b/gi`;
}

/** Marks the page, and then what comes to it. */
function markingScript(mark: string): string {
  return `const mark = ${mark};
const observer = new MutationObserver((records) => {
  observer.disconnect();
  for (const { addedNodes } of records) {
    for (const node of addedNodes) if (node.isConnected && node.nodeType === 1) mark(new Mark(node));
  }
  observer.observe(document.body, { childList: true, subtree: true });
});
mark(new Mark(document.body));
observer.observe(document.body, { childList: true, subtree: true });
`;
}
