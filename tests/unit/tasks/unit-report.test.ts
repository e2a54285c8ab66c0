import { describe, expect, it } from 'vitest';
import { countUnitTests, unitFailures } from '../../../src/tasks/unit-report.ts';

const report = (changes: object) => ({
  numPassedTests: 3,
  numFailedTests: 0,
  numPendingTests: 0,
  testResults: [{ status: 'passed', assertionResults: [{ status: 'passed' }] }],
  ...changes,
});

describe('countUnitTests', () => {
  it('counts what passed, failed and was skipped', () => {
    const testResults = [{ status: 'failed', assertionResults: [{ status: 'failed' }] }];
    expect(countUnitTests(report({ numFailedTests: 1, numPendingTests: 2, testResults }))).toEqual({
      passed: 3,
      failed: 1,
      skipped: 2,
    });
  });

  it('counts a file that could not be loaded, though no test of it failed', () => {
    const testResults = [{ status: 'failed', assertionResults: [] }];
    expect(countUnitTests(report({ testResults })).failed).toBe(1);
  });

  it('refuses what is no report', () => {
    expect(() => countUnitTests({ passed: 3 })).toThrow('numFailedTests');
  });
});

describe('unitFailures', () => {
  it('leaves out what comes before the failures', () => {
    const failures = '⎯⎯⎯⎯ Failed Tests 1 ⎯⎯⎯⎯\n\n FAIL  a.test.ts > sums add up';
    expect(unitFailures(`· · x\n\n${failures}`)).toBe(failures);
    expect(unitFailures('no config found')).toBe('no config found');
  });
});
