import { expect, it } from 'vitest';
import { linkToSpot } from '../../../src/learner/spot-link.ts';

const address = 'https://news.example/a';

it('a short sentence is named whole, with hyphens and commas that mean nothing', () => {
  expect(linkToSpot({ address, sentence: 'A well-known, old trick & more.' })).toBe(
    `${address}#:~:text=A%20well%2Dknown%2C%20old%20trick%20%26%20more.`,
  );
});

it('a long sentence is named by its ends', () => {
  expect(linkToSpot({ address, sentence: 'one two three four five six seven eight nine ten eleven' })).toBe(
    `${address}#:~:text=one%20two%20three%20four%20five,seven%20eight%20nine%20ten%20eleven`,
  );
});

it('a part of the page that the address names stays; an older text fragment goes', () => {
  expect(linkToSpot({ address: `${address}#part`, sentence: 'Here.' })).toBe(`${address}#part:~:text=Here.`);
  expect(linkToSpot({ address: `${address}#:~:text=old`, sentence: 'New.' })).toBe(`${address}#:~:text=New.`);
});

it('without a sentence the link leads to the page', () => {
  expect(linkToSpot({ address, sentence: ' ' })).toBe(address);
});
