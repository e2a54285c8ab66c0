import { expect, it } from 'vitest';
import { listPerspectives } from '../../../src/glossary-page/perspectives.ts';
import type { Claim } from '../../../src/model/entry.ts';
import { glossaryOf } from '../search/glossary-of.ts';

const on = (side: string | null): Claim => ({
  says: 'It is so.',
  as: 'view',
  whose: 'a writer',
  side,
  source: { document: 'one', paragraph: 1 },
});
const glossary = {
  ...glossaryOf(
    { term: 'tariff', topics: ['trade', 'chips'], claims: [on('for'), on('against')] },
    { term: 'GPU', topics: ['chips'], claims: [on('scarce'), on(null), on('scarce')] },
    { term: 'compute', topics: ['chips'], claims: [on('decides'), on('fades')] },
  ),
  topics: ['chips', 'trade', 'values'].map((id) => ({ id, label: id, about: '' })),
};

it('terms with two sides stand under their first topic; one side alone is no disagreement', () => {
  const listed = listPerspectives(glossary).map(({ topic, entries }) => [
    topic.id,
    entries.map(({ id }) => id),
  ]);
  expect(listed).toEqual([
    ['chips', ['compute']],
    ['trade', ['tariff']],
  ]);
});
