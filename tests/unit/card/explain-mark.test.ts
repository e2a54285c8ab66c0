import { expect, it } from 'vitest';
import { explainMark } from '../../../src/card/explain-mark.ts';
import type { MarkReasons } from '../../../src/model/intent.ts';

const NOTHING: MarkReasons = { certainForm: false, cues: [], neighbours: 0, companions: 0, settledSense: 0 };

function explain(why: Partial<MarkReasons>): string {
  return explainMark({ words: 'chips', why: { ...NOTHING, ...why } }).join(' ');
}

it('a form that means nothing else is said to', () => {
  expect(explain({ certainForm: true })).toBe(
    'The glossary knows this term as “chips”. As far as it knows, these words mean nothing else.',
  );
});

it('the words that spoke for the meaning are named, the strongest first', () => {
  const cues = [
    { words: 'Nvidia', place: 'page', weight: 0.3 },
    { words: 'wafer', place: 'sentence', weight: 1.2 },
  ];
  expect(explain({ cues })).toContain('for this meaning: “wafer” in the same sentence and “Nvidia” nearby.');
});

it('the rest of the page is named where it spoke for the meaning', () => {
  expect(explain({ neighbours: 0.4, companions: 0.2, settledSense: 0.8 })).toContain(
    'other terms in the same sentence, what the page is about and the same words elsewhere on the page',
  );
});

it('what spoke against it is not kept back', () => {
  const cues = [{ words: 'fish', place: 'sentence', weight: -0.9 }];
  const told = explain({ certainForm: true, cues });
  expect(told).toContain('against it, but not enough: “fish” in the same sentence.');
  expect(told).not.toContain('nothing else');
});

it('a mark that nobody gave reasons for still says its name', () => {
  expect(explainMark({ words: 'GPU' })).toEqual(['The glossary knows this term as “GPU”.']);
});
