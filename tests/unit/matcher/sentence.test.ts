import fc from 'fast-check';
import { expect, it } from 'vitest';
import { findSentences, sentenceAround } from '../../../src/matcher/sentence.ts';
import { tokensOf } from '../../../src/text/tokens.ts';

/** The sentences of a text. */
function sentencesOf(text: string): string[] {
  const starts = findSentences(tokensOf(text));
  return starts.map((start, index) => text.slice(start, starts[index + 1]).trim());
}

it.each([
  ['One. Two! Three? Four.', ['One.', 'Two!', 'Three?', 'Four.']],
  ['The U.S. Commerce Department agreed.', ['The U.S. Commerce Department agreed.']],
  ['Mr. Huang of Nvidia Corp. Taiwan spoke.', ['Mr. Huang of Nvidia Corp. Taiwan spoke.']],
  ['He said “no.” She left.', ['He said “no.”', 'She left.']],
  ['It rose by 3.5 per cent.', ['It rose by 3.5 per cent.']],
  ['See example.com. Then write.', ['See example.com.', 'Then write.']],
  ['一句。两句！三句', ['一句。', '两句！', '三句']],
  ['a line\nanother', ['a line', 'another']],
])('%s', (text, expected) => {
  expect(sentencesOf(text)).toEqual(expected);
});

it('is the sentence that the span stands in', () => {
  const text = 'First one. Second one here. Third.';
  const { start, end } = sentenceAround(
    { text, sentences: findSentences(tokensOf(text)) },
    { start: 18, end: 21 },
  );
  expect(text.slice(start, end).trim()).toBe('Second one here.');
});

it('holds its span, whatever the text', () => {
  fc.assert(
    fc.property(fc.string(), fc.nat(), fc.nat(), (text, a, b) => {
      const [start = 0, end = 0] = [a % (text.length + 1), b % (text.length + 1)].toSorted((x, y) => x - y);
      const sentence = sentenceAround({ text, sentences: findSentences(tokensOf(text)) }, { start, end });
      expect(sentence.start).toBeLessThanOrEqual(start);
      expect(sentence.end).toBeGreaterThanOrEqual(end);
    }),
  );
});
