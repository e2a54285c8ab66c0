import { expect, it } from 'vitest';
import { soundKey } from '../../../src/search/sounds-like.ts';

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
