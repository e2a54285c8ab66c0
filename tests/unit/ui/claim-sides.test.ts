import { expect, it } from 'vitest';
import type { Claim } from '../../../src/model/entry.ts';
import { groupBySide } from '../../../src/ui/claim-sides.ts';

const claim = (says: string, side: string | null): Claim => ({
  says,
  as: 'view',
  whose: 'a writer',
  side,
  source: { document: 'd', paragraph: 1 },
});

it('puts the claims of each side together and those of none apart, as they were written', () => {
  const claims = [claim('a', 'for'), claim('b', null), claim('c', 'against'), claim('d', 'for')];
  const { sides, neutral } = groupBySide(claims);
  expect(sides.map(({ name, claims: own }) => [name, own.map(({ says }) => says)])).toEqual([
    ['for', ['a', 'd']],
    ['against', ['c']],
  ]);
  expect(neutral.map(({ says }) => says)).toEqual(['b']);
});
