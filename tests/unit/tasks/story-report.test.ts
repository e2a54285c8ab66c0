import { describe, expect, it } from 'vitest';
import { readStoryReport, storiesDone } from '../../../src/tasks/story-report.ts';

const spec = (status: string, changes: object = {}) => ({
  title: 'a story',
  file: 'reading.spec.ts',
  tests: [
    {
      projectName: 'firefox',
      status,
      annotations: [],
      results: [{ errors: [{ message: 'nothing seen' }] }],
      ...changes,
    },
  ],
});

describe('readStoryReport', () => {
  it('counts stories in files and in groups inside of files', () => {
    const inner = { specs: [spec('expected')] };
    const json = { suites: [{ specs: [spec('expected')], suites: [inner] }], errors: [] };
    expect(readStoryReport(json)).toEqual({ passed: 2, failed: 0, skipped: 0, details: '' });
  });

  it('names a failed story, its browser and its reason', () => {
    const result = readStoryReport({ suites: [{ specs: [spec('unexpected')] }], errors: [] });
    expect(result).toMatchObject({ passed: 0, failed: 1 });
    expect(result.details).toBe('✗ reading.spec.ts in firefox: a story\nnothing seen');
  });

  it('tells once why stories were skipped', () => {
    const skipped = spec('skipped', { annotations: [{ type: 'skip', description: 'no display' }] });
    const result = readStoryReport({ suites: [{ specs: [skipped, skipped] }], errors: [] });
    expect(result).toEqual({ passed: 0, failed: 0, skipped: 2, details: 'Skipped: no display' });
  });

  it('counts an error outside of any story', () => {
    const result = readStoryReport({ suites: [], errors: [{ message: 'no browser' }] });
    expect(result).toEqual({ passed: 0, failed: 1, skipped: 0, details: 'no browser' });
  });
});

it('how far the stories have come is counted by the signs that the runner prints', () => {
  expect(storiesDone('')).toBe('');
  expect(storiesDone('Running 340 tests using 2 workers\n\n')).toBe('0 of 340');
  expect(storiesDone('Running 340 tests using 2 workers\n\n\u001B[32m··\u001B[39m°F\n·')).toBe('5 of 340');
});
