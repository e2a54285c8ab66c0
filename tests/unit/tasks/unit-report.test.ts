import { describe, expect, it } from 'vitest';
import { readUnitReport } from '../../../src/tasks/unit-report.ts';

const file = (changes: object) => ({
  name: 'a.test.ts',
  status: 'passed',
  message: '',
  assertionResults: [],
  ...changes,
});
const report = (testResults: object[], counts: object = {}) => ({
  numPassedTests: 3,
  numFailedTests: 0,
  numPendingTests: 0,
  testResults,
  ...counts,
});

describe('readUnitReport', () => {
  it('counts what passed, failed and was skipped', () => {
    const result = readUnitReport(report([file({})], { numFailedTests: 1, numPendingTests: 2 }));
    expect(result).toMatchObject({ passed: 3, failed: 1, skipped: 2 });
  });

  it('names each failed test with its reason', () => {
    const failed = { fullName: 'sums add up', status: 'failed', failureMessages: ['1 is not 2'] };
    const result = readUnitReport(
      report([file({ status: 'failed', assertionResults: [failed] })], { numFailedTests: 1 }),
    );
    expect(result.failed).toBe(1);
    expect(result.details).toContain('sums add up');
    expect(result.details).toContain('1 is not 2');
  });

  it('counts a file that could not be loaded, though no test of it failed', () => {
    const result = readUnitReport(report([file({ status: 'failed', message: 'no such module' })]));
    expect(result.failed).toBe(1);
    expect(result.details).toContain('no such module');
  });

  it('refuses what is no report', () => {
    expect(() => readUnitReport({ passed: 3 })).toThrow();
  });
});
