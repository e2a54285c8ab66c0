import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ALL_TERMS, addressOf, type Route, readRoute } from '../../../src/glossary-page/route.ts';
import { KINDS } from '../../../src/model/entry.ts';

const id = fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,20}$/);
const route: fc.Arbitrary<Route> = fc.oneof(
  fc.record({ view: fc.constantFrom('term' as const, 'document' as const), id }),
  fc.record({ view: fc.constantFrom('documents', 'perspectives', 'saved', 'review' as const) }),
  fc.record({
    view: fc.constant('terms' as const),
    query: fc.string({ unit: 'grapheme' }),
    topic: fc.option(id),
    kind: fc.option(fc.constantFrom(...KINDS)),
  }),
);

it('every place has an address that leads back to it', () => {
  fc.assert(
    fc.property(route, (one) => {
      expect(readRoute(addressOf(one))).toEqual(one);
    }),
  );
});

it.each(['', '#', '#/', '#/nowhere', '#/term/', '#/term', '#/?kind=cheese'])(
  'an address that names nothing leads to all terms: "%s"',
  (hash) => {
    expect(readRoute(hash)).toEqual(ALL_TERMS);
  },
);

it('no address is so broken that it leads nowhere', () => {
  fc.assert(
    fc.property(fc.string(), (hash) => {
      expect(readRoute(hash).view).toMatch(/^(?:terms?|documents?|perspectives|saved|review)$/);
    }),
  );
});
