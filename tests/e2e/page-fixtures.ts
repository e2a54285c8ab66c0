import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Driver } from './drivers/driver.ts';
import { test as base, expect } from './fixtures.ts';
import { runInPage } from './run-in-page.ts';

const FOLDER = fileURLToPath(new URL('../pages/', import.meta.url));
const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  svg: 'image/svg+xml; charset=utf-8',
  xhtml: 'application/xhtml+xml; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
};

interface PageFixtures {
  /** Opens a practice page of tests/pages; `fill` puts words of it in place. Answers its address. */
  openPage(file: string, fill?: Readonly<Record<string, string>>): Promise<string>;
  /** The marked words of the page, of its shadow roots too, sorted. */
  marked(): Promise<string[]>;
  /** Runs an expression in the page. */
  run(expression: string): Promise<unknown>;
  /** Does something while Glosslight is off on the site: what comes of it is the page's alone. */
  withoutUs<Result>(work: () => Promise<Result>): Promise<Result>;
  /** Whatever a story is about: afterwards, every range in the registry is alive, and stands there once. */
  tidiness: void;
}

export const test = base.extend<PageFixtures>({
  openPage: async ({ reader, site }, use) => {
    await use(async (file, fill = {}) => {
      let body = readFileSync(FOLDER + file, 'utf8');
      for (const [word, by] of Object.entries(fill)) body = body.replaceAll(word, by);
      const type = TYPES[file.replace(/^.*\./, '')] ?? 'text/html';
      const url = site.serve({ body, headers: { 'content-type': type } });
      await reader.open(url);
      return url;
    });
  },
  marked: async ({ reader }, use) => {
    await use(() => runInPage(reader.tab, listMarkedWords, null));
  },
  run: async ({ reader }, use) => {
    await use((expression) => reader.tab.evaluate(expression));
  },
  withoutUs: async ({ driver, reader }, use) => {
    await use(async (work) => {
      await driver.evaluateInExtension(
        `browser.storage.local.set({ settings: { offSites: ['127.0.0.1'] } }).then(() => null)`,
      );
      const result = await work();
      expect(await reader.hasHighlights()).toBe(false);
      await driver.evaluateInExtension(`browser.storage.local.remove('settings').then(() => null)`);
      return result;
    });
  },
  tidiness: [
    async ({ reader }, use) => {
      await use();
      await expect.poll(() => runInPage(reader.tab, findFaults, null)).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect } from './fixtures.ts';

/** What the page in front tells the popup of itself. */
export function askStatus(driver: Driver): Promise<unknown> {
  return driver.evaluateInExtension(`browser.tabs.query({ active: true, currentWindow: true })
    .then(([tab]) => browser.tabs.sendMessage(tab.id, { type: 'status' }, { frameId: 0 }))`);
}

// What follows runs in pages, each function by itself.

function listMarkedWords(): string[] {
  return [...(CSS.highlights.get('glosslight-mark') ?? [])]
    .map((mark) => {
      const range = document.createRange();
      range.setStart(mark.startContainer, mark.startOffset);
      range.setEnd(mark.endContainer, mark.endOffset);
      return range.toString().replaceAll(/\s+/g, ' ').replaceAll('\u00AD', '');
    })
    .toSorted();
}

/** What is wrong with the ranges of ours that are registered. */
function findFaults(): string[] {
  const faults: string[] = [];
  for (const name of ['glosslight-mark', 'glosslight-solid', 'glosslight-current']) {
    const places = new Set<string>();
    const nodes = new Map<Node, number>();
    const highlight = CSS.highlights.get(name);
    if (highlight?.size === 0) faults.push(`${name} is registered for nothing`);
    for (const { startContainer, startOffset, endContainer, endOffset } of highlight ?? []) {
      for (const node of [startContainer, endContainer]) if (!nodes.has(node)) nodes.set(node, nodes.size);
      const place = `${nodes.get(startContainer)}:${startOffset}-${nodes.get(endContainer)}:${endOffset}`;
      const [start, end] = [startContainer.textContent ?? '', endContainer.textContent ?? ''];
      if (places.has(place)) faults.push(`${place} is registered twice`);
      places.add(place);
      if (startContainer === endContainer && startOffset >= endOffset) faults.push(`${place} is collapsed`);
      if (!startContainer.isConnected || !endContainer.isConnected) faults.push(`${place} is detached`);
      if (startContainer.ownerDocument !== document) faults.push(`${place} is in another document`);
      if (startOffset > start.length || endOffset > end.length) faults.push(`${place} is out of bounds`);
      // A term begins and ends with a letter or a digit, and no word goes on beyond it.
      const first = start.slice(Math.max(0, startOffset - 1), startOffset + 1);
      const last = end.slice(endOffset - 1, endOffset + 1);
      if (!/(?:^|[^\p{L}\p{N}])[\p{L}\p{N}]$/u.test(first)) faults.push(`${place} begins at "${first}"`);
      if (!/^[\p{L}\p{N}](?:$|[^\p{L}\p{N}])/u.test(last)) faults.push(`${place} ends at "${last}"`);
    }
  }
  return faults;
}
