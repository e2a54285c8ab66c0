import { expect, it } from 'vitest';
import { createSuggester } from '../../../src/search/suggestions.ts';
import { glossaryOf } from './glossary-of.ts';

const { suggest, find } = createSuggester(
  glossaryOf(
    { term: 'DeepSeek', brief: ['A Chinese AI company.'] },
    { term: 'deepfake', brief: ['A realistic fake.'] },
    { term: 'tariff' },
  ),
);

it('what was typed in part suggests entries with what they are', () => {
  expect(suggest('deeps')[0]).toEqual({ term: 'DeepSeek', brief: 'A Chinese AI company.' });
  expect(suggest('deep').map(({ term }) => term)).toEqual(['DeepSeek', 'deepfake']);
});

it('a suggestion that is taken finds its own entry', () => {
  for (const { term } of suggest('deep')) expect(find(term)).toBe(term);
});

it('what fits nothing suggests nothing and finds nothing, not even what is nearest', () => {
  expect(suggest('tarantula')).toEqual([]);
  expect(find('tarantula')).toBeNull();
});
