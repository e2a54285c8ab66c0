import type { Bar, BarChart } from '../bar-chart.ts';
import { markdownTable, rounded } from '../markdown-table.ts';
import type { BenchSection } from '../record.ts';
import type { CardResults } from './rounds.ts';
import { MENTIONS } from './terms-page.ts';

export function cardSections(results: readonly CardResults[]): BenchSection[] {
  return [
    {
      title: 'Until a card is painted',
      body: markdownTable(
        [
          'card',
          'script, ms',
          'style, layout, paint, ms',
          'both, ms',
          'script during the delay, ms',
          'seen after the delay, ms',
        ],
        results.flatMap(({ browser, cards }) =>
          cards.map(({ name, cost }) => [
            `${name}, ${browser}`,
            rounded(cost.script),
            rounded(cost.rendering),
            rounded(cost.script + cost.rendering),
            rounded(cost.scriptBefore),
            rounded(cost.wait),
          ]),
        ),
      ),
    },
    {
      title: 'A move of the pointer',
      body: markdownTable(
        ['page', 'moves a round', 'marks painted', 'script, median ms', 'p95, ms'],
        results.map(({ browser, moves }) => [
          `${MENTIONS.toLocaleString('en')} mentions, ${browser}`,
          String(moves.count),
          String(moves.marks),
          rounded(moves.median),
          rounded(moves.p95),
        ]),
      ),
    },
  ];
}

export function cardChart(results: readonly CardResults[]): BarChart {
  return {
    title: 'What a card costs',
    measure: 'ms on the page’s main thread, median; shorter is better',
    scale: 'linear',
    groups: [
      {
        title: 'Script, layout and paint after the hover delay',
        bars: results.flatMap(({ browser, cards }) =>
          cards.map(({ name, cost }) => bar(`${name}, ${browser}`, cost.script + cost.rendering)),
        ),
      },
      {
        title: `Script for a move over ${MENTIONS.toLocaleString('en')} mentions`,
        bars: results.flatMap(({ browser, moves }) => [
          bar(`median move, ${browser}`, moves.median),
          bar(`p95 of moves, ${browser}`, moves.p95),
        ]),
      },
    ],
  };
}

function bar(name: string, value: number): Bar {
  return { name, value, label: rounded(value), isOurs: true };
}
