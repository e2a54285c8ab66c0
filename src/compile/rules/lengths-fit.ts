import { plainText } from '../../model/entry.ts';
import { type Rule, toProblem } from '../collection.ts';
import { parseInline } from '../inline.ts';

const code = 'lengths-fit';

/** The brief must fit a popover and one breath. */
const BRIEF_WORDS = { least: 4, most: 45 };
/** Enough to say why and how, short enough to be read to the end. */
const MORE_WORDS = { least: 60, most: 140 };

/** Brief and more keep to their word limits. */
export const lengthsFit: Rule = {
  code,
  title: `"brief" has at most ${BRIEF_WORDS.most} words, "more" ${MORE_WORDS.least} to ${MORE_WORDS.most}.`,
  *check({ entries }) {
    for (const { source, entry } of entries) {
      for (const [key, limit] of [
        ['brief', BRIEF_WORDS],
        ['more', MORE_WORDS],
      ] as const) {
        const words = countWords(plainText(parseInline(entry[key])));
        if (words === 0 || (words >= limit.least && words <= limit.most)) continue;
        const isLong = words > limit.most;
        yield toProblem({
          code,
          source,
          at: [key],
          message: `"${key}" is too ${isLong ? 'long' : 'short'}`,
          found: `${words} words`,
          expected: `${limit.least} to ${limit.most} words`,
          tip: isLong
            ? `Cut ${words - limit.most}; one thought a sentence.`
            : `Add at least ${limit.least - words}.`,
        });
      }
    }
  },
};

/** Words as a reader counts them: what stands between spaces and has a letter or digit. */
function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
