import fc from 'fast-check';
import { expect, it } from 'vitest';
import { followChange } from '../../../src/page/text-change.ts';

it.each([
  { before: 'Of many chips.', after: 'Of so many chips.', word: 'chips', by: 3 },
  { before: 'Of chips here.', after: 'Of chips here, too.', word: 'chips', by: 0 },
  { before: 'Today 1 ship', after: 'Today 12 ships', word: 'Today', by: 0 },
  { before: 'Of chips.', after: 'Of chips.', word: 'chips', by: 0 },
])('a word stays whole where "$before" becomes "$after"', ({ before, after, word, by }) => {
  const start = before.indexOf(word);
  expect(followChange(before, after)(start, start + word.length)).toBe(by);
});

it.each([
  { before: 'Of chips.', after: 'Of ships.', word: 'chips' },
  { before: 'Of chips', after: 'Of chipset', word: 'chips' },
  { before: 'Of chips', after: 'Of microchips', word: 'chips' },
  { before: 'Of chips.', after: '', word: 'chips' },
])('a word that may be another is given up where "$before" becomes "$after"', ({ before, after, word }) => {
  const start = before.indexOf(word);
  expect(followChange(before, after)(start, start + word.length)).toBeNull();
});

it('whatever is put between, words that are kept are found where they stand now', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', ' '), maxLength: 12 });
  fc.assert(
    fc.property(text, text, text, text, fc.nat(30), fc.nat(30), (head, out, put, tail, from, length) => {
      const before = head + out + tail;
      const after = head + put + tail;
      const start = Math.min(from, before.length);
      const end = Math.min(start + length, before.length);
      const by = followChange(before, after)(start, end);
      if (by === null) return;
      expect(after.slice(start + by, end + by)).toBe(before.slice(start, end));
    }),
  );
});

it('no letter has grown onto words that are kept', () => {
  const letters = fc.string({ unit: fc.constantFrom('a', 'b', ' '), maxLength: 12 });
  fc.assert(
    fc.property(letters, letters, letters, letters, (head, out, put, tail) => {
      fc.pre(out !== put);
      const before = head + out + tail;
      const after = head + put + tail;
      const follow = followChange(before, after);
      const neighbours = (text: string, [start, end]: readonly [number, number]): string =>
        `${text.charAt(start - 1)}|${text.charAt(end)}`;
      const words = [...before.matchAll(/\w+/g)].map(
        ({ 0: word, index }) => [index, index + word.length] as const,
      );
      const kept = words.filter(([start, end]) => follow(start, end) !== null);
      const moved = kept.map(([start, end]) => {
        const by = follow(start, end) ?? 0;
        return [start + by, end + by] as const;
      });
      expect(moved.map((word) => neighbours(after, word))).toEqual(
        kept.map((word) => neighbours(before, word)),
      );
    }),
  );
});
