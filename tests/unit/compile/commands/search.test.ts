import { expect, test } from 'vitest';
import { search } from '../../../../src/compile/commands/search.ts';
import { runVerb, writeProject } from '../project-fixture.ts';

test('each query is answered with ids, scores and tiers', async () => {
  const { exitCode, printed } = await runVerb(search, {
    root: writeProject(),
    args: ['widget', 'flange'],
    json: true,
  });
  const [first, second] = JSON.parse(printed);
  expect(first.query).toBe('widget');
  expect(first.results[0]).toEqual({
    id: 'widget',
    tier: 'exact',
    score: 1,
    label: 'widget',
  });
  expect(second).toMatchObject({ query: 'flange', results: [{ id: 'flange' }] });
  expect(exitCode).toBe(0);
});

test('a query without a result ends with 1', async () => {
  const { exitCode, printed } = await runVerb(search, { root: writeProject(), args: ['qqqqqq'] });
  expect(printed).toBe('"qqqqqq"\n     nothing');
  expect(exitCode).toBe(1);
});
