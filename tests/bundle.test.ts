import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { findFiles, ROOT } from './source-files.ts';

/** What is asked of the built extension: run after the build. */

const BUILDS = ['chrome-mv3', 'firefox-mv3'];
/**
 * Every page that anybody opens carries this. Bytes after `gzip -9`, script and stylesheet together. What has been
 * reached, to be lowered and never raised.
 */
const LARGEST_CONTENT = 30_000;

describe.each(BUILDS)('the build %s', (build) => {
  const read = (path: string): string => readFileSync(join(ROOT, '.output', build, path), 'utf8');
  const files = (pattern: string): string[] =>
    findFiles(`.output/${build}/${pattern}`).map((path) => path.replace(`.output/${build}/`, ''));
  const content = read('content-scripts/content.js');
  const scripts = files('**/*.js').map((path) => ({ path, text: read(path) }));

  it('puts no schema library and no search into pages', () => {
    // Words that these libraries cannot do without, whatever a bundler renames.
    expect(content).not.toMatch(/safeParse|invalid_type|ZodMini|_zod/);
    expect(content).not.toMatch(/ignoreLocation|fieldNormWeight|minMatchCharLength/);
  });

  it('puts no explanation into pages', () => {
    const found = findFiles('glossary/terms/*.yml').filter((path) => {
      const { brief } = parse(readFileSync(join(ROOT, path), 'utf8')) as { brief: string };
      // Long enough to be nobody else's words, and free of the links that the compiler turns into data.
      const words = /[^[\]()"'`]{30,}/.exec(brief)?.[0].trim();
      return words !== undefined && content.includes(words);
    });
    expect(found).toEqual([]);
  });

  it('keeps what every page carries small', () => {
    const sizes = [content, read('content-scripts/content.css')].map(
      (text) => gzipSync(text, { level: 9 }).length,
    );
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(LARGEST_CONTENT);
  });

  it('paints marks on screens alone: paper stays as its authors made it', () => {
    const css = read('content-scripts/content.css');
    expect(css).toContain('::highlight(glosslight-mark)');
    const elsewhere = css.replaceAll(/@media screen\s*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g, '');
    expect(elsewhere).not.toContain('::highlight');
  });

  it('reaches the extension API by the polyfill, and in pages as the browser has it', () => {
    const polyfilled = scripts.filter(({ text }) =>
      text.includes('should only be loaded in a browser extension'),
    );
    const paths = polyfilled.map(({ path }) => path);
    expect(paths).not.toContain('content-scripts/content.js');
    // The background has it in itself or in the chunk that it shares with the extension's pages.
    expect(paths.some((path) => path === 'background.js' || path.startsWith('chunks/'))).toBe(true);
  });

  it('has no shadow root that a page could open', () => {
    const open = scripts.filter(({ text }) => /mode:\s*["'`]open["'`]/.test(text));
    expect(open.map(({ path }) => path)).toEqual([]);
    expect(content).toMatch(/mode:\s*["'`]closed["'`]/);
  });

  it('speaks to no page: no messages to windows, no events with our name', () => {
    const talkative = scripts.filter(({ text }) => /content-script-started|window\.postMessage/.test(text));
    expect(talkative.map(({ path }) => path)).toEqual([]);
  });

  it('holds nothing that speaks to the network or makes code of text', () => {
    const means =
      /\b(?:eval|fetch|importScripts|import)\(|\bnew Function\b|\b(?:XMLHttpRequest|WebSocket|WebTransport|EventSource|RTCPeerConnection|sendBeacon)\b/;
    expect(scripts.length).toBeGreaterThan(3);
    const found = scripts.flatMap(({ path, text }) => {
      const [mean] = means.exec(text) ?? [];
      return mean === undefined ? [] : [`${path}: ${mean}`];
    });
    expect(found).toEqual([]);
  });

  it('asks for no more than it says', () => {
    const manifest = JSON.parse(read('manifest.json')) as Record<string, unknown>;
    expect(manifest['permissions']).toEqual(['contextMenus', 'storage']);
    expect(manifest['host_permissions']).toBeUndefined();
    expect(manifest['web_accessible_resources']).toBeUndefined();
    expect(manifest['content_security_policy']).toEqual({
      extension_pages: expect.stringMatching(/default-src 'none'.*require-trusted-types-for 'script'/),
    });
  });
});
