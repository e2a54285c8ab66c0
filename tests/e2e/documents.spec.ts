import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { articlePage, withoutFrontMatter } from '../../src/tasks/article-page.ts';
import type { Driver } from './drivers/driver.ts';
import { expect, test } from './fixtures.ts';
import { runInPage } from './run-in-page.ts';

const FOLDER = fileURLToPath(new URL('../../../shared/documents/', import.meta.url));
/** Terms of the starter set that each document uses; it may use others as well. */
const DOCUMENTS = [
  {
    file: '000.html',
    terms: [
      'export-controls',
      'risc-v',
      'gpu',
      'nvidia',
      'tsmc',
      'open-source-ai',
      'dual-use',
      // Stands in a link, and nowhere else.
      'hugging-face',
    ],
  },
  { file: '001.txt', terms: ['open-source-ai', 'deepseek', 'dual-use'] },
  { file: '002.txt', terms: ['compute', 'agi', 'gpu', 'intelligent-capital-stock'] },
  { file: '003.txt', terms: ['export-controls', 'nvidia', 'deepseek', 'kimi-k2'] },
  {
    file: '004.txt',
    terms: [
      'export-controls',
      'distillation-attack',
      'compute',
      'ai-chip',
      'chip-smuggling',
      'nvidia',
      'tsmc',
    ],
  },
];

test.skip(!existsSync(FOLDER), 'the five documents that the glossary draws on are not beside this checkout');

for (const { file, terms } of DOCUMENTS) {
  test(`document ${file} has its terms marked, and its markup left alone`, async ({
    driver,
    reader,
    site,
  }) => {
    const source = readFileSync(FOLDER + file, 'utf8');
    const html = file.endsWith('.html')
      ? `<!doctype html><meta charset="utf-8">${withoutFrontMatter(source)}`
      : articlePage({ title: file, text: source });
    await reader.open(site.serve(html));
    const missing = async () => {
      const marked = await markedTerms(driver);
      return terms.filter((term) => !marked.includes(term));
    };
    await expect.poll(missing).toEqual([]);
    await expect.poll(async () => (await reader.marks()).length).toBeGreaterThan(0);
    const served = await runInPage(
      reader.tab,
      (text) => new DOMParser().parseFromString(text, 'text/html').documentElement.outerHTML,
      html,
    );
    expect(await reader.html()).toBe(served);
    test.info().annotations.push({ type: 'marked', description: (await markedTerms(driver)).join(', ') });
  });
}

/** Ids of the entries found in the page in front, as it tells the popup; none before it listens. */
async function markedTerms(driver: Driver): Promise<string[]> {
  const status = await driver.evaluateInExtension(`browser.tabs.query({ active: true, currentWindow: true })
    .then(([tab]) => browser.tabs.sendMessage(tab.id, { type: 'status' }, { frameId: 0 }))
    .catch(() => ({ terms: [] }))`);
  const { terms } = status as { terms: { ref: string }[] };
  return terms.map(({ ref }) => ref.replace(/^.*\//, ''));
}
