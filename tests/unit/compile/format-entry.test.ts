import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { EDITOR_HINT, formatEntry } from '../../../src/compile/format-entry.ts';

const CANONICAL = `${EDITOR_HINT}
# Why this entry is here.
id: chip
term: chip
kind: hardware
topics: [chips, trade] # the most fitting first
brief: >-
  A small part.
more: >-
  It is long enough to be folded, because a line may only have so many letters in it before it becomes hard to
  read for people who look at what has changed.
claims:
  # Checked against the printed page.
  - says: It is so.
    as: view
forms:
  - chip
  - text: Chip
    case: exact
    derive: []
cues:
  for: [wafer, computer chip]
spots:
  - "One: a chip."
`;

test('a canonical file is left as it is, byte for byte', () => {
  expect(formatEntry(CANONICAL)).toBe(CANONICAL);
});

test('keys are put in order, defaults and repetitions left out, text joined and folded, comments kept', () => {
  const written = `topics: [chips,
   trade, chips] # the most fitting first
term:   'chip'
kind: hardware

# Why this entry is here.
id: chip
cues: {for: [wafer, computer chip]}
more: It is long enough to be folded, because a line may only have so many letters in it before it becomes hard to read for people who look at what has changed.
brief: "A small  part."
facts: []
#: explains a new file
claims:
  # Checked against the printed page.
  - as: view
    says: It is so.
forms: [{text: chip}, {text: Chip, ambiguous: false, case: exact, derive: []}]
spots: ["One: a chip."]
`;
  expect(formatEntry(written)).toBe(CANONICAL);
});

test('Windows line ends, a byte-order mark and accents stored apart are mended', () => {
  expect(formatEntry('\uFEFFid: cafe\r\nterm: cafe\u0301\r\n')).toBe(
    `${EDITOR_HINT}\nid: cafe\nterm: café\n`,
  );
});

test.each(['id: [', '- a\n- b\n', 'a: 1\na: 2\n'])('%j is no entry and is left alone', (text) => {
  expect(formatEntry(text)).toBe(text);
});

test('whatever the words, formatting keeps them and has nothing to do the second time', () => {
  const words = fc
    .string({ unit: 'grapheme', maxLength: 300 })
    .map((text) => text.normalize('NFC').replace(/\s+/g, ' ').trim());
  const entry = fc.record({
    id: words,
    brief: words,
    spots: fc.array(words),
    topics: fc.uniqueArray(words, { minLength: 1 }),
  });
  fc.assert(
    fc.property(entry, (value) => {
      const formatted = formatEntry(stringify(value));
      expect(formatEntry(formatted)).toBe(formatted);
      const { spots, ...rest } = value;
      expect(parse(formatted)).toEqual(spots.length === 0 ? rest : value);
    }),
    { numRuns: 300 },
  );
});
