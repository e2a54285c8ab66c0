import { plainText } from '../../model/entry.ts';
import { type Rule, toProblem } from '../collection.ts';
import { parseInline } from '../inline.ts';

const code = 'figures-are-dated';

/** Money, shares and great numbers: what is true today and wrong tomorrow. */
const FIGURE = /[$€£¥]\s?\d[\d.,]*|\d[\d.,]*\s?(?:%|percent|per cent|million|billion|trillion)/i;
const YEAR = /\b(?:19|20)\d\d\b/;

/** A figure in the text says when it was true. */
export const figuresAreDated: Rule = {
  code,
  title: 'Money, shares and great numbers in the text say when they were true.',
  *check({ entries }) {
    for (const { source, entry } of entries) {
      for (const key of ['brief', 'more'] as const) {
        for (const sentence of plainText(parseInline(entry[key])).split(/(?<=[.!?])\s+/)) {
          const figure = FIGURE.exec(sentence)?.[0];
          if (figure === undefined || YEAR.test(sentence)) continue;
          yield toProblem({
            code,
            level: 'warning',
            source,
            at: source.placeOfWords([key], figure),
            message: 'the figure is not dated',
            found: figure,
            expected: 'a year in the same sentence',
            tip: 'Say when it was true, or move it to "facts", which carry a date.',
          });
        }
      }
    }
  },
};
