import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fromBase64, toBase64 } from '../../../src/lexicon/base64.ts';

it('numbers come back as they were', () => {
  fc.assert(
    fc.property(fc.uint32Array({ maxLength: 50 }), (numbers) => {
      expect(fromBase64(toBase64(Uint32Array.from(numbers)))).toEqual(Uint32Array.from(numbers));
    }),
  );
});

it('is the base64 of everybody else', () => {
  const numbers = Uint32Array.from([0, 1, 0xffffffff, 0x12345678]);
  expect(toBase64(numbers)).toBe(Buffer.from(numbers.buffer).toString('base64'));
});
