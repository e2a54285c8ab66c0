import { expect, test } from 'vitest';
import { describeEntryFields } from '../../../src/compile/entry-schema.ts';
import { formatEntry } from '../../../src/compile/format-entry.ts';
import { schema } from '../../../src/compile/rules/schema.ts';
import { proposeId, scaffoldEntry } from '../../../src/compile/scaffold-entry.ts';
import { collectionOf, judge, TODAY } from './fixture.ts';

test.each([
  ['Entity List', 'entity-list'],
  ['  EUV lithography (EUV) ', 'euv-lithography-euv'],
  ["Moore's law", 'moores-law'],
  ['Café', 'cafe'],
  ['C++', 'c'],
  ['出口管制', ''],
  ['x'.repeat(80), 'x'.repeat(64)],
])('the id proposed for "%s" is "%s"', (term, id) => {
  expect(proposeId(term)).toBe(id);
});

const collection = collectionOf({});
const text = scaffoldEntry(
  { id: 'entity-list', term: 'Entity List: all', kind: 'policy', topics: ['trade'], today: TODAY },
  collection,
);

test('a new file names every field and says what it is for', () => {
  for (const field of Object.keys(describeEntryFields([]))) expect(text).toMatch(`${field}:`);
});

test('a new file lacks only what its writer must say', () => {
  expect(judge(schema, collectionOf({ 'entity-list': text }))).toEqual(
    ['brief is empty', 'more is empty', 'spots[1]', 'spots[2]', 'skips[1]'].map((told) =>
      expect.stringContaining(told),
    ),
  );
});

test('formatting takes the explanations out and leaves the rest', () => {
  expect(formatEntry(text)).not.toContain('#:');
  expect(formatEntry(text)).toContain(
    "term: 'Entity List: all'\nkind: policy\ntopics: [trade]\n".replaceAll("'", '"'),
  );
});
