import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findFiles, ROOT } from './source-files.ts';

/** What the documents say of the repository is so. */

const documents = findFiles('{*.md,docs/**/*.md,src/README.md,glossary/README.md,tests/pages/README.md}').map(
  (path) => ({
    path,
    text: readFileSync(join(ROOT, path), 'utf8'),
  }),
);
const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
  scripts: Record<string, string>;
};

describe('documents', () => {
  it('link to files that are there', () => {
    const broken = documents.flatMap(({ path, text }) => {
      const prose = text.replaceAll(/^```[\s\S]*?^```|`[^`\n]*`/gm, '');
      const links = [...prose.matchAll(/\]\(([^)\s]+)\)|(?:src|srcset)="([^"\s]+)"/g)];
      return links
        .map(([, link, source]) => link ?? source ?? '')
        .filter((link) => !/^(?:https?:|mailto:|#)/.test(link))
        .filter((link) => !existsSync(join(ROOT, dirname(path), link.replace(/#.*$/, ''))))
        .map((link) => `${path}: ${link}`);
    });
    expect(broken).toEqual([]);
  });

  it('name scripts that there are', () => {
    const unknown = documents.flatMap(({ path, text }) =>
      [...text.matchAll(/npm run (?:-s )?([\w:-]+)/g)]
        .filter(([, name = '']) => scripts[name] === undefined)
        .map(([command]) => `${path}: ${command}`),
    );
    expect(unknown).toEqual([]);
  });
});

describe('threats', () => {
  const { text } = documents.find(({ path }) => path === 'docs/threats.md') ?? { text: '' };
  const rows = text.split('\n').filter((line) => /^\| (?!threat|-)/.test(line));
  /** A test as the page names it: its file, and words of its title. */
  const proofsOf = (row: string): { path: string; words: string }[] =>
    [...row.matchAll(/`(tests\/[^`]+)` “([^”]+)”/g)].map(([, path = '', words = '']) => ({ path, words }));

  it('each say what is done, and name a test', () => {
    expect(rows.length).toBeGreaterThanOrEqual(40);
    const unproven = rows.filter((row) => row.split('|').length !== 5 || proofsOf(row).length === 0);
    expect(unproven).toEqual([]);
  });

  it('are held by tests that there are', () => {
    const missing = rows.flatMap(proofsOf).filter(({ path, words }) => {
      const file = join(ROOT, path);
      return !existsSync(file) || !readFileSync(file, 'utf8').includes(words);
    });
    expect(missing).toEqual([]);
  });
});

describe('practice pages', () => {
  const pages = findFiles('tests/pages/*.{html,xhtml,svg,txt}').map((path) => path.split('/').at(-1) ?? '');

  it('stand in their list, each under what it shows', () => {
    const list = readFileSync(join(ROOT, 'tests/pages/README.md'), 'utf8');
    const rows = [...list.matchAll(/^\| `([^`]+)` \| \S.*\. \|$/gm)].map(([, page]) => page);
    expect(rows).toEqual(pages.toSorted());
  });

  it('are opened by somebody', () => {
    const openers = findFiles('{tests/{e2e,make},src/tasks}/**/*.ts')
      .map((path) => readFileSync(join(ROOT, path), 'utf8'))
      .join('\n');
    expect(pages.filter((page) => !new RegExp(`['/]${page}'`).test(openers))).toEqual([]);
  });
});

describe('decisions', () => {
  const records = documents.filter(({ path }) => /^docs\/decisions\/\d{4}-/.test(path));

  it('each stand in the index, under the title that they have', () => {
    const rows = records.map(({ path, text }) => {
      const [, number, title] = /^# (\d+)\. (.+)$/m.exec(text) ?? [];
      return `| [${number}](${path.split('/').at(-1)}) | ${title} |`;
    });
    expect(rows.length).toBeGreaterThanOrEqual(8);
    const index = readFileSync(join(ROOT, 'docs/decisions/README.md'), 'utf8').match(
      /^\| \[\d+\][^|]*\|[^|]*\|/gm,
    );
    expect(index).toEqual(rows);
  });

  it('each say what the question was, what was decided, what it costs, and what would change it', () => {
    for (const { path, text } of records) {
      const heads = [...text.matchAll(/^\*\*([^*]+)\.\*\*/gm)].map(([, head]) => head);
      expect(heads, path).toEqual(['Question', 'Decision', 'Cost', 'What would change it']);
      expect(text.split('\n').length, path).toBeLessThanOrEqual(45);
    }
  });
});
