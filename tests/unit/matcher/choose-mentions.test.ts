import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseMentions, type PlacedMention } from '../../../src/matcher/choose-mentions.ts';
import { DENSITIES } from '../../../src/model/settings.ts';

/** `gpu@1:300`: a mention of gpu in section 1 after 300 characters; `gpu@1:300@link`: in a link. */
function mentions(...texts: string[]): PlacedMention[] {
  return texts.map((text) => {
    const [ref = '', place = '', link] = text.split('@');
    const [section = '0', offset = '0'] = place.split(':');
    return { ref, section: Number(section), offset: Number(offset), inLink: link !== undefined };
  });
}

describe('by density', () => {
  const page = mentions('gpu@0:0', 'gpu@0:50', 'tsmc@0:60', 'gpu@1:100', 'tsmc@1:120', 'gpu@1:130');

  it('a term is marked once in each section', () => {
    expect(chooseMentions(page, 'section')).toEqual([0, 2, 3, 4]);
  });

  it('a term is marked once on the page', () => {
    expect(chooseMentions(page, 'page')).toEqual([0, 2]);
  });

  it('every mention is marked', () => {
    expect(chooseMentions(page, 'every')).toEqual([0, 1, 2, 3, 4, 5]);
  });
});

it('a section of many screens marks a term again', () => {
  expect(chooseMentions(mentions('gpu@0:0', 'gpu@0:4000', 'gpu@0:9500'), 'section')).toEqual([0, 2]);
});

it('a link is marked only where the page has its term nowhere else', () => {
  const page = mentions('gpu@0:0@link', 'tsmc@0:10@link', 'gpu@1:20', 'tsmc@1:30@link');
  expect(chooseMentions(page, 'page')).toEqual([1, 2]);
  expect(chooseMentions(page, 'every')).toEqual([1, 2, 3]);
});

it('a crowded screen leaves out the terms that were met before on the page', () => {
  const terms = Array.from({ length: 40 }, (_, i) => `t${i}@1:${4000 + i}`);
  const chosen = chooseMentions(mentions('t0@0:0', 't1@0:1', ...terms), 'section');
  expect(chosen).toHaveLength(32);
  expect(chosen).toEqual([0, 1, ...Array.from({ length: 30 }, (_, i) => i + 4)]);
});

it('the choice is in order, without repeats, and never empty where something was found', () => {
  const mention = fc.record({
    ref: fc.constantFrom('a', 'b', 'c'),
    section: fc.nat(3),
    offset: fc.nat(30_000),
    inLink: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(mention), fc.constantFrom(...DENSITIES), (found, density) => {
      const inOrder = found.toSorted((a, b) => a.offset - b.offset);
      const chosen = chooseMentions(inOrder, density);
      expect(chosen).toEqual([...new Set(chosen)].toSorted((a, b) => a - b));
      expect(chosen.length > 0).toBe(found.length > 0);
    }),
  );
});
