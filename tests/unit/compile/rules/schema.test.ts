import { expect, test } from 'vitest';
import { schema } from '../../../../src/compile/rules/schema.ts';
import { collectionOf, entryText, judge } from '../fixture.ts';

test.each([
  ['an unknown key', { kindd: 'hardware' }, ['chip.yml:11:1 unknown key "kindd" | kindd']],
  ['a missing key', { kind: null }, ['chip.yml:1:1 "kind" is missing | nothing']],
  ['an unknown value', { kind: 'hardwear' }, ['chip.yml:3:7 kind has an unknown value | "hardwear"']],
  ['empty text', { brief: '"  "' }, ['chip.yml:5:8 brief is empty | empty text | text']],
  ['a key without a value', { brief: '' }, ['chip.yml:5:8 brief is empty | nothing | text']],
  ['a number for text', { term: '2024' }, ['chip.yml:2:7 term has the wrong type | the number 2024 | text']],
  ['text for a list', { topics: 'chips' }, ['chip.yml:4:9 topics has the wrong type | "chips" | a list']],
  ['too short a list', { spots: '[One.]' }, ['chip.yml:9:8 spots has too few | 1 | at least 2']],
  ['too long a list', { topics: '[a, b, c, d]' }, ['chip.yml:4:9 topics has too many | 4 | at most 3']],
  [
    'a day that is none',
    { checked: '2026-02-30' },
    ['chip.yml:8:10 checked is malformed | "2026-02-30" | a day'],
  ],
  ['an id with capitals', { id: 'Chip' }, ['chip.yml:1:5 id is malformed | "Chip" | lowercase letters']],
])('tells %s, where it stands, what was found and what is expected', (_, lines, told) => {
  const found = judge(schema, collectionOf({ chip: entryText('chip', lines) }));
  expect(found).toEqual(told.map((text) => expect.stringContaining(text)));
});

test('tells mistakes inside of lists and maps by their place in it', () => {
  const lines = {
    claims:
      '[{says: It is so., as: rumour, whose: a newsletter, document: newsletter, paragraph: "1", page: 2}]',
    facts: '[{fact: It is old., asOf: last year}]',
    relations: '{isa: [part]}',
    forms: '[{text: chip, case: upper}, 5, {txt: chip}]',
  };
  expect(judge(schema, collectionOf({ chip: entryText('chip', lines) }))).toEqual([
    expect.stringMatching(
      /^chip.yml:11:\d+ claims\[1\].as has an unknown value \| "rumour" \| one of reported, view/,
    ),
    expect.stringMatching(/^chip.yml:11:\d+ claims\[1\].paragraph has the wrong type \| "1" \| a number/),
    expect.stringMatching(/^chip.yml:11:\d+ unknown key "page" in claims\[1\]/),
    expect.stringMatching(/^chip.yml:12:\d+ facts\[1\].asOf is malformed \| "last year" \| YYYY or YYYY-MM/),
    expect.stringMatching(/^chip.yml:13:\d+ unknown key "isa" in relations \| isa \| one of is-a, part-of/),
    expect.stringMatching(
      /^chip.yml:7:\d+ forms\[1\].case has an unknown value \| "upper" \| one of any, exact, capitals/,
    ),
    expect.stringMatching(/^chip.yml:7:\d+ forms\[2\] has the wrong type \| the number 5 \| text/),
    expect.stringMatching(/^chip.yml:7:\d+ "text" is missing in forms\[3\]/),
    expect.stringMatching(
      /^chip.yml:7:\d+ unknown key "txt" in forms\[3\] \| txt \| one of text, case, ambiguous, /,
    ),
  ]);
});

test('suggests the key that was probably meant', () => {
  const [problem] = schema.check(collectionOf({ chip: entryText('chip', { relatons: '{}' }) }));
  expect(problem?.tip).toContain('Did you mean "relations"?');
});

test('accepts a bare year as the date of a fact', () => {
  const facts = '[{fact: It is old., asOf: 2024}, {fact: It is older., asOf: 2023-05}]';
  expect(judge(schema, collectionOf({ chip: entryText('chip', { facts }) }))).toEqual([]);
});

test('an entry that is not a map is told once for each needed key, and other files are judged all the same', () => {
  const files = { chip: '- a\n- b\n', tool: entryText('tool', { kind: 'tol' }) };
  expect(judge(schema, collectionOf(files))).toEqual([
    expect.stringContaining('chip.yml:1:1 the file has the wrong type | a list of 2 | keys with values'),
    expect.stringContaining('tool.yml:3:7 kind has an unknown value'),
  ]);
});

test('topics, documents and redirects are held to their schemas too', () => {
  const broken = {
    topics: '- {id: chips, label: Chips}',
    documents: '[{id: x}]',
    redirects: '{Old Name: chip}',
  };
  expect(judge(schema, collectionOf({ chip: entryText('chip') }, broken))).toEqual([
    expect.stringContaining('topics.yml:1:3 "about" is missing in [1]'),
    ...['title', 'kind', 'attribution', 'paragraphs'].map((key) =>
      expect.stringContaining(`"${key}" is missing`),
    ),
    expect.stringContaining('redirects.yml:1:2 the key is malformed | Old Name'),
  ]);
});
