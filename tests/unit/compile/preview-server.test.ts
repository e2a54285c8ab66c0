import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { startPreview } from '../../../src/compile/preview-server.ts';

const root = mkdtempSync(join(tmpdir(), 'glossary-'));
cpSync(fileURLToPath(new URL('../../../glossary', import.meta.url)), join(root, 'glossary'), {
  recursive: true,
});
const preview = await startPreview({ root, id: 'gpu', open: false });
afterAll(async () => {
  await preview.close();
  rmSync(root, { recursive: true });
});

/** The compiled glossary as the page of the preview asks for it. */
async function fetchGlossary(): Promise<string> {
  const views = await (await fetch(new URL('/main.tsx', preview.address))).text();
  const [, path = ''] = /from "([^"]*topics\.yml\?[^"]*)"/.exec(views) ?? [];
  return (await fetch(new URL(path, preview.address))).text();
}

test('the preview is served on this machine alone, with the glossary as it is on disk', async () => {
  expect(new URL(preview.address).hostname).toBe('127.0.0.1');
  expect(await (await fetch(preview.address)).text()).toContain('main.tsx');
  const before = await fetchGlossary();
  expect(before).toContain('GPU (graphics processing unit)');

  const file = join(root, 'glossary/terms/gpu.yml');
  const changed = readFileSync(file, 'utf8').replace(/^term: .*$/m, 'term: GPU anew');
  // Saved again until it is seen, since the watcher takes its time to settle.
  const saveAndFetch = async (): Promise<string> => {
    writeFileSync(file, changed);
    return fetchGlossary();
  };
  await expect.poll(saveAndFetch, { timeout: 10_000 }).toContain('GPU anew');
}, 15_000);
