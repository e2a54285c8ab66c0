import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { checkFromDisk } from '../src/compile/compile-from-disk.ts';
import { hasErrors } from '../src/compile/problem.ts';
import { reportProblems } from '../src/compile/report.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const { collection, problems } = checkFromDisk({ root });
const byFile = Map.groupBy(problems, ({ file }) => file);

describe('every entry passes every rule', () => {
  test.each(collection.entries)('$id', ({ source }) => {
    const inFile = byFile.get(source.file) ?? [];
    expect(hasErrors(inFile) ? reportProblems(inFile) : 'No problems.').toBe('No problems.');
  });
});

test('topics, documents and redirects pass every rule', () => {
  const files = new Set(collection.entries.map(({ source }) => source.file));
  expect(reportProblems(problems.filter(({ file }) => !files.has(file)))).toBe('No problems.');
});

test('every file is written in the one canonical way', () => {
  const unformatted = problems.filter(({ code }) => code === 'files-are-canonical');
  expect(unformatted.map(({ file }) => file)).toEqual([]);
});
