import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ByteReader } from '../../../src/lexicon/byte-reader.ts';
import { ByteWriter } from '../../../src/lexicon/byte-writer.ts';
import { readTable } from '../../../src/lexicon/read-table.ts';
import type { WordTable } from '../../../src/lexicon/word-table.ts';
import { WordTableBuilder } from '../../../src/lexicon/word-table-builder.ts';
import { writeTable } from '../../../src/lexicon/write-table.ts';
import { Tokens, tokenize } from '../../../src/text/tokens.ts';

function writtenAndRead(table: WordTable, isNumbered: boolean): WordTable {
  const writer = new ByteWriter();
  writeTable(writer, table, isNumbered);
  return readTable(new ByteReader(new Uint8Array(writer.toNumbers().buffer), 0), isNumbered);
}

it.each([false, true])(
  'a table is the same after it was written and read, its values numbered: %s',
  (isNumbered) => {
    const phrase = fc.array(fc.constantFrom('a', 'b', 'c', 'chip'), { minLength: 1, maxLength: 4 });
    const sequences = fc.array(fc.tuple(phrase, fc.nat(0xffffff), fc.nat(0xffff), fc.boolean()), {
      maxLength: 60,
    });
    fc.assert(
      fc.property(sequences, (list) => {
        const builder = new WordTableBuilder(12);
        const tokens = new Tokens();
        for (const [words, value, check, withS] of list) {
          tokenize(words.join(' '), tokens);
          builder.add({ tokens, value, check, withS });
        }
        const table = builder.build();
        expect(writtenAndRead(table, isNumbered)).toEqual(table);
      }),
    );
  },
);
