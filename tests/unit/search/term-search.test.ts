import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSearch } from '../../../src/search/term-search.ts';
import { glossaryOf } from './glossary-of.ts';

const glossary = glossaryOf(
  { term: 'RISC-V', brief: ['An open standard for the basic commands of a processor.'] },
  { term: 'RISC', kind: 'technology' },
  { term: 'DeepSeek', kind: 'organisation', forms: ['DeepSeek', '深度求索'] },
  {
    term: 'distillation attack',
    asks: ['copying a model by its answers'],
    forms: ['distillation attack', '蒸馏攻击'],
  },
  { term: 'distillation', brief: ['Training a small model on the answers of a large one.'] },
  { term: 'Hugging Face', kind: 'organisation' },
  { term: 'new Cold War', forms: ['new Cold War', 'cold war over technology'] },
  { term: 'intelligent capital stock' },
  { term: 'research and development', forms: ['research and development', 'R&D'] },
  { term: 'export controls', forms: ['export controls', 'chip ban'], asks: ['selling chips to China'] },
  { term: 'commoditization' },
  { term: 'data center' },
  { term: 'semiconductor' },
  { term: 'democracy' },
  { term: 'United States', forms: ['United States', 'US', 'U.S.'], kind: 'place' },
  { term: 'the West', kind: 'place' },
  { term: 'compute' },
  { term: 'Qualcomm', kind: 'organisation' },
  { term: 'GPU' },
  {
    term: 'Nvidia',
    kind: 'organisation',
    brief: ['An American company that designs chips.'],
    relations: [{ type: 'led-by', entry: 'Jensen Huang', term: 'Jensen Huang' }],
  },
  {
    term: 'Jensen Huang',
    kind: 'person',
    brief: ['The co-founder and head of Nvidia.'],
    relations: [{ type: 'leads', entry: 'Nvidia', term: 'Nvidia' }],
  },
);
const search = createSearch(glossary);
const first = (query: string) => search(query)[0];
const idsOf = (query: string) => search(query).map(({ entry }) => entry.id);

describe('the right entry comes first', () => {
  it.each([
    ['typed as it is', 'compute', 'compute', 'exact'],
    ['by another name', 'chip ban', 'export controls', 'exact'],
    ['in capitals', 'EXPORT CONTROLS', 'export controls', 'exact'],
    ['in the plural', 'distillation attacks', 'distillation attack', 'exact'],
    ['in the singular', 'export control', 'export controls', 'exact'],
    ['with a plural in -ies', 'democracies', 'democracy', 'exact'],
    ['as a possessive in quotes', '“Nvidia’s”', 'Nvidia', 'exact'],
    ['spelled as the British do', 'commoditisation', 'commoditization', 'exact'],
    ['with full-width letters', 'ＤｅｅｐＳｅｅｋ', 'DeepSeek', 'exact'],
    ['in Chinese', '深度求索', 'DeepSeek', 'exact'],
    ['with dots', 'U.S.', 'United States', 'exact'],
    ['with "and" for "&"', 'r and d', 'research and development', 'exact'],
    ['by its initials', 'ics', 'intelligent capital stock', 'initials'],
    ['by its beginning', 'intelligent cap', 'intelligent capital stock', 'prefix'],
    ['by the beginning of Chinese', '蒸馏', 'distillation attack', 'prefix'],
    ['by a later word', 'capital', 'intelligent capital stock', 'word'],
    ['by its words in another order', 'controls export', 'export controls', 'word'],
    ['joined to one word', 'huggingface', 'Hugging Face', 'joined'],
    ['joined from within', 'coldwar', 'new Cold War', 'joined'],
    ['split by a hyphen', 'deep-seek', 'DeepSeek', 'joined'],
    ['split by a space', 'semi conductor', 'semiconductor', 'joined'],
    ['British and joined', 'datacentres', 'data center', 'joined'],
    ['with two letters missing', 'distilation atack', 'distillation attack', 'spelling'],
    ['with swapped letters', 'nvdiia', 'Nvidia', 'spelling'],
    ['mistyped and unfinished', 'intelignt cap', 'intelligent capital stock', 'spelling'],
    ['mistyped in another order', 'atack distilation', 'distillation attack', 'spelling'],
    ['as it sounds in two words', 'deep sick', 'DeepSeek', 'sound'],
    ['as it sounds, far from how it is written', 'kwalkom', 'Qualcomm', 'sound'],
    ['with the number it is said with', 'risk five', 'RISC-V', 'sound'],
    ['letter by letter', 'gee pee you', 'GPU', 'sound'],
    ['by a piece from inside', 'conductor', 'semiconductor', 'inside'],
    ['by what a learner may ask', 'copying a model by its answers', 'distillation attack', 'meaning'],
    ['by what is asked, in other words', 'copied models', 'distillation attack', 'meaning'],
    ['by what its explanation says', 'head of Nvidia', 'Jensen Huang', 'meaning'],
    ['by who is asked for', 'who is the boss of nvidia', 'Jensen Huang', 'meaning'],
    ['by a mistyped word of the explanation', 'traning small', 'distillation', 'meaning'],
    ['within a question', 'what does distillation mean?', 'distillation', 'exact'],
    ['with a slip within a question', 'what is a distilation atack', 'distillation attack', 'spelling'],
    ['with an article that is part of it', 'the west', 'the West', 'exact'],
  ])('%s: %s', (_how, query, id, tier) => {
    expect(first(query)).toMatchObject({ entry: { id }, tier });
  });

  it.each([
    ['risk v', 'RISC-V'],
    ['deapseek', 'DeepSeek'],
  ])('where it may as well be a slip as a sound: %s', (query, id) => {
    expect(first(query)?.entry.id).toBe(id);
  });
});

describe('what is offered', () => {
  it('an exact name comes before longer names that begin with it', () => {
    expect(idsOf('distillation').slice(0, 2)).toEqual(['distillation', 'distillation attack']);
  });

  it('every result says why it is there', () => {
    expect(first('huggingface')?.tier).toBe('joined');
    expect(first('distilation')?.tier).toBe('spelling');
  });

  it('letters that fit are marked in the wording that fits', () => {
    expect(first('chip b')?.label).toEqual([
      { text: 'chip b', marked: true },
      { text: 'an', marked: false },
    ]);
  });

  it('words of three letters are not taken for slips of others', () => {
    expect(idsOf('gqu')).toEqual([]);
  });

  it('what nothing fits brings the nearest names, and says that they are no more', () => {
    const results = search('smicndtr');
    expect(results[0]).toMatchObject({ entry: { id: 'semiconductor' }, tier: 'nearest' });
    expect(results.length).toBeLessThanOrEqual(3);
  });

  it('what is like nothing brings nothing', () => {
    expect(search('zzzzqqqq')).toEqual([]);
    expect(search('')).toEqual([]);
    expect(search(' ?!“” ')).toEqual([]);
  });
});

describe('whatever is typed', () => {
  const anyText = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: 'grapheme' }),
    fc.string({
      unit: fc.constantFrom('a', 'e', 's', ' ', '-', '’', 'chip', '蒸', 'Ｖ', '.'),
      maxLength: 400,
    }),
  );

  it('there is an answer of at most 50 entries, each once, best first', () => {
    const crowd = createSearch(glossaryOf(...Array.from({ length: 120 }, (_, i) => ({ term: `chip ${i}` }))));
    fc.assert(
      fc.property(anyText, (query) => {
        for (const results of [search(query), crowd(query)]) {
          expect(results.length).toBeLessThanOrEqual(50);
          expect(new Set(results.map(({ entry }) => entry.id)).size).toBe(results.length);
          expect(results.map(({ score }) => score)).toEqual(
            results.map(({ score }) => score).toSorted((a, b) => b - a),
          );
        }
      }),
    );
    expect(crowd('chip')).toHaveLength(50);
  });

  // Read to its end, the square of its length would take longer than a test may.
  it.each(['chip ', 'x', '蒸馏', 'é'])('a hundred thousand letters pasted (%j) hold nobody up', (piece) => {
    expect(search(piece.repeat(100_000 / piece.length)).length).toBeLessThanOrEqual(50);
  });

  it('labels are shown whole, however they are marked', () => {
    const wordings = new Set(glossary.entries.flatMap(({ term, forms, asks }) => [term, ...forms, ...asks]));
    fc.assert(
      fc.property(anyText, (query) => {
        for (const { label } of search(query))
          expect(wordings).toContain(label.map(({ text }) => text).join(''));
      }),
    );
  });

  it('the same words bring the same answer, from the same and from another search', () => {
    const another = createSearch(glossary);
    fc.assert(
      fc.property(anyText, (query) => {
        const results = search(query);
        expect(search(query)).toEqual(results);
        expect(another(query)).toEqual(results);
      }),
    );
  });

  it('a name typed as it stands is always first', () => {
    const names = fc.constantFrom(
      ...glossary.entries.flatMap(({ id, forms }) => forms.map((form) => ({ id, form }))),
    );
    fc.assert(
      fc.property(names, fc.constantFrom(' ', '"', '?', ''), ({ id, form }, around) => {
        expect(first(`${around}${form}${around}`)?.entry.id).toBe(id);
      }),
    );
  });

  it('one slip in a name of six letters or more leaves it among the first three', () => {
    const names = glossary.entries.filter(({ term }) => /^[A-Za-z ]{6,}$/.test(term));
    const letter = fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz');
    fc.assert(
      fc.property(
        fc.constantFrom(...names),
        fc.nat(),
        letter,
        fc.nat(3),
        ({ id, term }, place, other, kind) => {
          const at = place % term.length;
          const next = term.charAt(at + 1);
          const slips = [other, '', `${other}${term.charAt(at)}`, `${next}${term.charAt(at)}`];
          const rest = term.slice(at + (kind === 3 ? 2 : 1));
          expect(idsOf(`${term.slice(0, at)}${slips[kind]}${rest}`).slice(0, 3)).toContain(id);
        },
      ),
    );
  });
});
