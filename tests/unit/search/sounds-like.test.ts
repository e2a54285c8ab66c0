import fc from 'fast-check';
import { expect, it } from 'vitest';
import { soundKey, startsOf } from '../../../src/search/sounds-like.ts';

const key = (text: string) => soundKey(text.split(' '));

it.each([
  ['deep sick', 'deepseek'],
  ['kwalcom', 'qualcomm'],
  ['wah way', 'huawei'],
  ['ten sent', 'tencent'],
  ['pie torch', 'pytorch'],
  ['tenser flow', 'tensorflow'],
  ['jensen wong', 'jensen huang'],
  ['joe sigh', 'joe tsai'],
  ['hugging fase', 'hugging face'],
  ['fisics', 'physics'],
  ['kwota', 'quota'],
  ['nolej', 'knowledge'],
  ['jeopolitics', 'geopolitics'],
  ['bottel neck', 'bottleneck'],
  ['kimmy kay two', 'kimi k2'],
  ['tee ess em see', 't s m c'],
  ['risk five', 'risc 5'],
])('"%s" sounds like "%s"', (heard, written) => {
  expect(key(heard)).toBe(key(written));
});

it.each([
  ['nvidia', 'india'],
  ['tariff', 'terror'],
  ['chip', 'ship war'],
])('"%s" does not sound like "%s"', (one, other) => {
  expect(key(one)).not.toBe(key(other));
});

it('a script that the rules do not know keeps its characters', () => {
  expect(soundKey(['蒸', '馏'])).toBe('蒸馏');
});

it('begins with a sound that the first letter may have', () => {
  const word = fc.string({ unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz0123456789'), minLength: 1 });
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 3 }), (words) => {
      const sound = soundKey(words).charAt(0);
      expect(startsOf(words.join('').charAt(0))).toContain(sound);
    }),
    { numRuns: 20_000 },
  );
});
