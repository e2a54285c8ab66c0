import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ByteReader } from '../../../src/lexicon/byte-reader.ts';
import { ByteWriter } from '../../../src/lexicon/byte-writer.ts';

it('reads the numbers that were written', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(0xffffffff)), (numbers) => {
      const writer = new ByteWriter();
      for (const number of numbers) writer.number(number);
      const reader = new ByteReader(new Uint8Array(writer.toNumbers().buffer), 0);
      expect(numbers.map(() => reader.number())).toEqual(numbers);
    }),
  );
});

it('reads zeros past the end', () => {
  expect(new ByteReader(new Uint8Array(), 0).number()).toBe(0);
});
