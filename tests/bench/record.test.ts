import { expect, it } from 'vitest';
import { markdownTable, rounded } from './markdown-table.ts';
import { type BenchReport, benchPage, fillPlace, readmePart } from './record.ts';

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

it('the readme shows the chart, and its figures as a table with a column for each group', () => {
  const bar = (name: string, label: string) => ({ name, label, value: 1, isOurs: false });
  const groups = [
    { title: 'On grass', bars: [bar('a snail', '9'), bar('a hare', '1')] },
    { title: 'On sand', bars: [bar('a snail', '12')] },
  ];
  expect(readmePart({ ...REPORT, chart: { ...REPORT.chart, groups } })).toBe(`### How fast we walk

![Steps](docs/benchmarks/walk.svg)

ms:

|  | On grass | On sand |
| --- | --: | --: |
| a snail | 9 | 12 |
| a hare | 1 | – |

[How this was measured, and all of it](docs/benchmarks/walk.md). Again: \`npm run bench:walk -- --record\`.`);
});

it('a place is filled as often as one likes, and nothing else is touched', () => {
  const text = 'a\n<!-- bench:walk -->\n<!-- /bench:walk -->\nb\n';
  const once = fillPlace(text, 'walk', 'old');
  expect(fillPlace(once, 'walk', 'new')).toBe('a\n<!-- bench:walk -->\n\nnew\n\n<!-- /bench:walk -->\nb\n');
  expect(fillPlace(text, 'swim', 'new')).toBe(text);
});
