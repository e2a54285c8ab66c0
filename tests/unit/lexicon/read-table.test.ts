import fc from 'fast-check';
import { expect, it } from 'vitest';
import { BitReader } from '../../../src/lexicon/bit-reader.ts';
import { BitWriter } from '../../../src/lexicon/bit-writer.ts';
import { CueCollector } from '../../../src/lexicon/collect-cues.ts';
import { readTable } from '../../../src/lexicon/read-table.ts';
import type { WordTable } from '../../../src/lexicon/word-table.ts';
import { WordTableBuilder } from '../../../src/lexicon/word-table-builder.ts';
import { writeTable } from '../../../src/lexicon/write-table.ts';
import { Tokens, tokenize } from '../../../src/text/tokens.ts';

function writtenAndRead(table: WordTable, entries: number): WordTable {
  const writer = new BitWriter();
  writeTable(writer, table, entries);
  return readTable(new BitReader(writer.toNumbers()), entries);
}

const phrase = fc
  .array(fc.constantFrom('a', 'b', 'c', 'chip', 'chips', 'policy', 'policies'), {
    minLength: 1,
    maxLength: 4,
  })
  .map((words) => words.join(' '));

it('a table of forms is the same after it was written and read', () => {
  const sequences = fc.array(fc.tuple(phrase, fc.nat(0xffffff), fc.nat(0xffff), fc.boolean()), {
    maxLength: 60,
  });
  fc.assert(
    fc.property(sequences, (list) => {
      const builder = new WordTableBuilder(12);
      const tokens = new Tokens();
      for (const [text, value, check, withS] of list) {
        tokenize(text, tokens);
        builder.add({ tokens, value, check, withS });
      }
      const table = builder.build();
      expect(writtenAndRead(table, 2 ** 17)).toEqual(table);
    }),
  );
});

it('a table of cues is the same after it was written and read', () => {
  const cues = fc.record({ for: fc.array(phrase), against: fc.array(phrase) });
  fc.assert(
    fc.property(fc.array(cues), (entries) => {
      const collector = new CueCollector();
      for (const entry of entries) collector.add(entry);
      const { table } = collector.build();
      expect(writtenAndRead(table, 0)).toEqual(table);
    }),
  );
});
