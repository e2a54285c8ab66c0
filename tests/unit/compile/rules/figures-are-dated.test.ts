import { expect, test } from 'vitest';
import { figuresAreDated } from '../../../../src/compile/rules/figures-are-dated.ts';
import { collectionOf, entryText, judge } from '../fixture.ts';

test.each(['It cost $5 million.', 'It lost 40% of buyers.', 'About 3 billion people own it.'])(
  '"%s" asks for a year',
  (brief) => {
    const [problem] = figuresAreDated.check(collectionOf({ chip: entryText('chip', { brief }) }));
    expect(problem).toMatchObject({ level: 'warning', line: 5, message: 'the figure is not dated' });
  },
);

test.each(['In 2024 it cost $5 million.', 'It has 4 legs.'])('"%s" is fine', (brief) => {
  expect(judge(figuresAreDated, collectionOf({ chip: entryText('chip', { brief }) }))).toEqual([]);
});
