import { expect, it } from 'vitest';
import { markdownTable, rounded } from './markdown-table.ts';
import { type BenchReport, benchPage } from './record.ts';

const REPORT: BenchReport = {
  name: 'walk',
  title: 'How fast we walk',
  measured: 'Steps, beside a snail’s.',
  browsers: ['Chromium 156'],
  chart: { title: 'Steps', measure: 'ms', scale: 'linear', groups: [] },
  sections: [{ title: 'On grass', body: markdownTable(['who', 'ms'], [['a snail', rounded(123456)]]) }],
};

it('a recorded bench says what, where, when and how to run it again', () => {
  expect(benchPage(REPORT, { cores: 2, node: '24.1.0', date: '2026-11-22' })).toBe(`# How fast we walk

Steps, beside a snail’s.

![Steps](walk.svg)

## On grass

| who | ms |
| --- | --: |
| a snail | 123,456 |

## Where, when, and again

Measured on 2026-11-22 on a machine with 2 cores: Node 24.1.0, Chromium 156. This page and its chart are written by the bench itself:

\`\`\`sh
npm run bench:walk -- --record
\`\`\`
`);
});

it('numbers keep three digits that count', () => {
  expect([0.012345, 1.5, 99.96, 1234.5].map(rounded)).toEqual(['0.0123', '1.5', '100', '1,235']);
});
