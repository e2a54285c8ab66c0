import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { compileFromDisk } from '../src/compile/compile-from-disk.ts';
import { ROOT } from './source-files.ts';

/** How large the parts of the built extension may be: run after the build. What every page carries is in bundle.test.ts. */

/** Bytes after gzip: what has been reached, and a little room. */
const LARGEST = {
  /** Sent to a page with its first card. */
  cardStylesheet: 2_800,
  /** All that the popup loads, the glossary with it. */
  popup: 280_000,
  /** What people read and may ask: grows with each entry. */
  glossary: 170_000,
  /** What pages are searched for. */
  lexicon: 48_000,
} as const;

const { glossary, lexicon } = compileFromDisk({ root: ROOT });

it('the glossary and its lexicon keep within their sizes', () => {
  expect(gzipSync(JSON.stringify(glossary)).length).toBeLessThanOrEqual(LARGEST.glossary);
  expect(gzipSync(lexicon).length).toBeLessThanOrEqual(LARGEST.lexicon);
});

describe.each(['chrome-mv3', 'firefox-mv3'])('the build %s', (build) => {
  const read = (path: string): string => readFileSync(join(ROOT, '.output', build, path), 'utf8');

  it('sends pages a small stylesheet for the card', () => {
    const stylesheets = [...read('background.js').matchAll(/`([^`]*:host[^`]*)`/g)].map(
      ([, css = '']) => css,
    );
    expect(stylesheets).toHaveLength(1);
    expect(gzipSync(stylesheets.join('')).length).toBeLessThanOrEqual(LARGEST.cardStylesheet);
  });

  it('opens a popup that loads little', () => {
    const page = read('popup.html');
    const linked = [...page.matchAll(/(?:src|href)="\/([^"]+\.(?:js|css))"/g)].map(([, path = '']) => path);
    expect(linked.length).toBeGreaterThan(2);
    const sizes = [page, ...linked.map(read)].map((text) => gzipSync(text).length);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(LARGEST.popup);
  });
});
