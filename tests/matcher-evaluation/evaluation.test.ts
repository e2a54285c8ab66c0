import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, it } from 'vitest';
import { compileFromDisk } from '../../src/compile/compile-from-disk.ts';
import { unpackLexicon } from '../../src/lexicon/unpack-lexicon.ts';
import { readLabelledPages } from './labelled-pages.ts';
import { judgePage, type Mistake, type Score, scoreOf } from './score.ts';

/** The least that the whole set must reach, whatever is recorded. */
const TARGET = { precision: 0.98, recall: 0.97 };
const RECORDED = fileURLToPath(new URL('recorded.json', import.meta.url));

type Figures = Readonly<Record<string, { readonly precision: number; readonly recall: number }>>;

const { lexicon, glossary } = compileFromDisk({ root: fileURLToPath(new URL('../..', import.meta.url)) });
const opened = unpackLexicon(lexicon);
if (opened === null) throw new Error('The packed lexicon does not open.');
const pages = readLabelledPages();
const judged = pages.map((page) => ({ category: page.category, ...judgePage(opened, page) }));
const scores: Readonly<Record<string, Score>> = {
  ...Object.fromEntries(
    [...Map.groupBy(judged, ({ category }) => category)].map(([category, group]) => [
      category,
      scoreOf(group.map(({ tally }) => tally)),
    ]),
  ),
  overall: scoreOf(judged.map(({ tally }) => tally)),
};
const mistakes = judged.flatMap((page) => page.mistakes);

afterAll(() => {
  process.stdout.write(`\n${table()}\n\n${mistakes.map(lineOf).join('\n')}\n\n`);
});

it('holds at least 320 sentences, and 25 pages as long as an article', () => {
  const sentences = pages.filter(({ place }) => place.startsWith('sentences/'));
  const articles = pages.filter(({ blocks }) => blocks.join(' ').length > 1500);
  expect(sentences.length).toBeGreaterThanOrEqual(320);
  expect(articles.length).toBeGreaterThanOrEqual(25);
});

it('labels name entries that exist', () => {
  const known = new Set(glossary.entries.map(({ id }) => id));
  const unknown = pages.flatMap(({ place, labels }) =>
    labels.filter(({ entry }) => !known.has(entry)).map(({ entry }) => `${place}: ${entry}`),
  );
  expect(unknown).toEqual([]);
});

it('is as precise and as complete as the targets ask', () => {
  expect(scores.overall?.precision).toBeGreaterThanOrEqual(TARGET.precision);
  expect(scores.overall?.recall).toBeGreaterThanOrEqual(TARGET.recall);
});

it('falls below no figure that it has reached before', () => {
  if (process.env.RECORD === 'better') record();
  const recorded = readRecorded();
  const worse = Object.entries(recorded).flatMap(([category, before]) => {
    const now = scores[category];
    const isWorse =
      now === undefined || now.precision < before.precision - 1e-4 || now.recall < before.recall - 1e-4;
    return isWorse ? [`${category}: ${JSON.stringify(before)} before, ${now && describeScore(now)} now`] : [];
  });
  expect(worse).toEqual([]);
});

function readRecorded(): Figures {
  return JSON.parse(readFileSync(RECORDED, 'utf8'));
}

/** Writes the figures that are better than the recorded ones, and those of new categories; never worse ones. */
function record(): void {
  const before = readRecorded();
  const figures = Object.fromEntries(
    Object.entries(scores).map(([category, { precision, recall }]) => [
      category,
      {
        precision: Math.max(roundDown(precision), before[category]?.precision ?? 0),
        recall: Math.max(roundDown(recall), before[category]?.recall ?? 0),
      },
    ]),
  );
  writeFileSync(RECORDED, `${JSON.stringify(figures, null, 2)}\n`);
}

function roundDown(figure: number): number {
  return Math.floor(figure * 1000) / 1000;
}

function table(): string {
  const rows = Object.entries(scores).map(([category, score]) =>
    [
      category.padEnd(26),
      ...[score.right, score.wrong, score.missed].map((count) => String(count).padStart(7)),
      ...[score.precision, score.recall, score.f1].map((figure) => (figure * 100).toFixed(1).padStart(10)),
    ].join(''),
  );
  const head = `${'category'.padEnd(26)}  right  wrong missed precision    recall        F1`;
  return [head, ...rows, `${pages.length} sentences and pages`].join('\n');
}

function describeScore({ precision, recall }: Score): string {
  return JSON.stringify({ precision, recall });
}

function lineOf({ kind, words, entry, place, context }: Mistake): string {
  return `${kind}: "${words}" as ${entry} in ${place}: … ${context} …`;
}
