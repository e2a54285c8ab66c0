import fc from 'fast-check';
import { expect, it } from 'vitest';
import { nextState, type PopupEvent, START, startWith } from '../../../src/popup/popup-state.ts';

const after = (...events: readonly PopupEvent[]) => events.reduce(nextState, START);
const move = (to: 'next' | 'previous' | 'first' | 'last', count = 3): PopupEvent => ({
  type: 'move',
  to,
  count,
});
const type = (text: string): PopupEvent => ({ type: 'type', text });
const open = (id: string): PopupEvent => ({ type: 'open', id });

it('nothing is at hand before anything is typed', () => {
  expect(START.active).toBe(-1);
  expect(after(type('chip'), type(' ')).active).toBe(-1);
});

it('what was typed before the popup was there is searched for as if typed after', () => {
  expect(startWith('')).toEqual(START);
  expect(startWith('chip')).toEqual(after(type('chip')));
});

it('the first result is at hand while typing', () => {
  expect(after(type('chip'), move('last'), type('chip w')).active).toBe(0);
});

it('what is still being composed stands in the box, but is not searched for', () => {
  const composing = after(type('chip'), { type: 'compose', text: 'chip zheng' });
  expect(composing).toMatchObject({ typed: 'chip zheng', query: 'chip' });
  expect(nextState(composing, type('chip 蒸'))).toMatchObject({ typed: 'chip 蒸', query: 'chip 蒸' });
});

it('the arrow keys go round, the others to the ends', () => {
  expect(after(move('next')).active).toBe(0);
  expect(after(move('previous')).active).toBe(2);
  expect(after(move('last'), move('next')).active).toBe(0);
  expect(after(move('first'), move('previous')).active).toBe(2);
});

it('the way back leads through the entries to the results, which are as they were left', () => {
  const results = after(type('chip'), move('next'));
  const reading = [open('chip-war'), open('export-controls')].reduce(nextState, results);
  expect(reading.opened).toEqual(['chip-war', 'export-controls']);
  const back = nextState(reading, { type: 'back' });
  expect(back.opened).toEqual(['chip-war']);
  expect(nextState(back, { type: 'back' })).toEqual(results);
});

it('a result that was clicked is the one at hand on return', () => {
  expect(after(type('chip'), { type: 'open', id: 'chip-war', at: 2 }, { type: 'back' }).active).toBe(2);
});

it('typing leaves the entry and shows results', () => {
  expect(after(type('chip'), open('chip-war'), type('gpu'))).toEqual({
    typed: 'gpu',
    query: 'gpu',
    active: 0,
    opened: [],
  });
});

it('whatever keys are pressed, what is at hand is in the list', () => {
  const anyMove = fc.record({
    type: fc.constant('move' as const),
    to: fc.constantFrom('next', 'previous', 'first', 'last'),
    count: fc.constant(4),
  });
  fc.assert(
    fc.property(fc.array(anyMove, { minLength: 1 }), (moves) => {
      const { active } = after(...moves);
      expect(active).toBeGreaterThanOrEqual(0);
      expect(active).toBeLessThan(4);
    }),
  );
  expect(after(move('next', 0)).active).toBe(-1);
});
