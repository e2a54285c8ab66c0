import { expect, test } from 'vitest';
import type { Problem } from '../../../src/compile/problem.ts';
import { reportProblems } from '../../../src/compile/report.ts';

const problem: Problem = {
  code: 'schema',
  level: 'error',
  file: 'glossary/terms/chip.yml',
  line: 3,
  column: 7,
  message: 'kind has an unknown value',
  found: '"hardwear"',
  expected: 'one of hardware, person',
  tip: 'Did you mean "hardware"?',
  fixable: false,
};

test('a report names place, found, expected and tip, groups by file and counts at the end', () => {
  const warning: Problem = {
    ...problem,
    level: 'warning',
    line: 9,
    found: null,
    expected: null,
    tip: null,
    fixable: true,
  };
  const elsewhere: Problem = { ...problem, file: 'glossary/terms/tool.yml' };
  expect(
    reportProblems([problem, warning, elsewhere]),
  ).toBe(`glossary/terms/chip.yml:3:7 error: kind has an unknown value (schema)
    found:    "hardwear"
    expected: one of hardware, person
    tip:      Did you mean "hardware"?
glossary/terms/chip.yml:9:7 warning: kind has an unknown value (schema)
    "npm run glossary -- fix" mends this.

glossary/terms/tool.yml:3:7 error: kind has an unknown value (schema)
    found:    "hardwear"
    expected: one of hardware, person
    tip:      Did you mean "hardware"?

2 errors and 1 warning in 2 files.`);
});

test('a report of nothing says so', () => {
  expect(reportProblems([])).toBe('No problems.');
});
