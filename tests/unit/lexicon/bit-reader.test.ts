import fc from 'fast-check';
import { expect, it } from 'vitest';
import { BitReader } from '../../../src/lexicon/bit-reader.ts';
import { BitWriter } from '../../../src/lexicon/bit-writer.ts';

const width = fc.integer({ min: 0, max: 32 });
const number = width.chain((bits) => fc.tuple(fc.nat(2 ** bits - 1), fc.constant(bits)));
const small = fc.tuple(fc.nat(5000), fc.integer({ min: 0, max: 20 }));

it('reads what was written, in any order of kinds', () => {
  type Piece = (writer: BitWriter) => (reader: BitReader) => readonly [read: unknown, written: unknown];
  const piece = fc.oneof(
    number.map(
      ([value, bits]): Piece =>
        (writer) => {
          writer.write(value, bits);
          return (reader) => [reader.read(bits), value];
        },
    ),
    small.map(
      ([value, bits]): Piece =>
        (writer) => {
          writer.writeSmall(value, bits);
          return (reader) => [reader.readSmall(bits), value];
        },
    ),
    fc.array(fc.nat(0xffffffff)).map(
      (values): Piece =>
        (writer) => {
          writer.writeMany(Uint32Array.from(values));
          return (reader) => [[...reader.readMany(values.length)], values];
        },
    ),
  );
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const writer = new BitWriter();
      const reads = pieces.map((write) => write(writer));
      const reader = new BitReader(writer.toNumbers());
      const pairs = reads.map((read) => read(reader));
      expect(pairs.map(([read]) => read)).toEqual(pairs.map(([, written]) => written));
    }),
  );
});

it('grows with what is written', () => {
  const writer = new BitWriter();
  for (let value = 0; value < 50_000; value++) writer.write(value, 17);
  const reader = new BitReader(writer.toNumbers());
  expect(Array.from({ length: 50_000 }, () => reader.read(17)).every((value, at) => value === at)).toBe(true);
});

it('reads zeros past the end', () => {
  expect(new BitReader(new Uint32Array()).read(32)).toBe(0);
  expect(new BitReader(new Uint32Array()).readSmall(3)).toBe(0);
});
