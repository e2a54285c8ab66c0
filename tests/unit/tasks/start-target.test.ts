import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type LoopbackSite, startLoopbackSite } from '../../../src/tasks/loopback-site.ts';
import { findTarget } from '../../../src/tasks/start-target.ts';

let site: LoopbackSite;
let folder: string;
beforeAll(async () => {
  site = await startLoopbackSite();
  folder = mkdtempSync(join(tmpdir(), 'target-'));
});
afterAll(async () => {
  await site.close();
  rmSync(folder, { recursive: true });
});

const read = async (wish?: string) => (await fetch(findTarget({ wish, site }))).text();

describe('findTarget', () => {
  it('leaves an address as it is', () => {
    expect(findTarget({ wish: 'https://example.org/a?b#c', site })).toBe('https://example.org/a?b#c');
  });

  it('serves our sample article where nothing is asked for', async () => {
    expect(await read()).toContain('export controls');
  });

  it('serves a file of text as an article, and a page as it is', async () => {
    const text = join(folder, 'note.txt');
    writeFileSync(text, 'One & two');
    expect(await read(text)).toContain('<p>One &amp; two</p>');
    const page = join(folder, 'page.html');
    writeFileSync(page, '---\na: b\n---\n<p>One</p>');
    expect(await read(page)).toBe('<p>One</p>');
  });

  it('says which file is missing', () => {
    expect(() => findTarget({ wish: '/nowhere/x.txt', site })).toThrow('There is no file /nowhere/x.txt');
  });
});
