import { type Rule, toProblem } from '../collection.ts';
import { wordsKey } from '../form-claims.ts';
import { isOrdinaryWord } from '../word-frequency.ts';

const code = 'forms-have-cues';

/** A form that means other things elsewhere is helped by cues; a form that is no word cannot be found. */
export const formsHaveCues: Rule = {
  code,
  title: 'Ambiguous forms have cues, and ordinary words are marked as ambiguous.',
  *check({ entries }) {
    for (const { source, entry } of entries) {
      const speakFor = entry.cues?.for.length ?? 0;
      const speakAgainst = entry.cues?.against.length ?? 0;
      for (const [index, { text, case: caseRule, ambiguous, everyday }] of entry.forms.entries()) {
        const place = { code, source, at: ['forms', index], found: text };
        if (text !== '' && wordsKey(text) === '') {
          const tip = 'Write the words as they stand on pages.';
          yield toProblem({ ...place, message: 'no word in the form', expected: 'letters or digits', tip });
        } else if (ambiguous && speakFor === 0) {
          yield toProblem({
            ...place,
            message: 'the form is ambiguous, but nothing speaks for this sense',
            expected: 'cues: {for: [words that stand near it when this sense is meant]}',
            tip: 'Add cues, or take "ambiguous" out if the words mean nothing else.',
          });
        } else if (
          !ambiguous &&
          !everyday &&
          caseRule === 'any' &&
          speakAgainst === 0 &&
          isOrdinaryWord(text)
        ) {
          yield toProblem({
            ...place,
            level: 'warning',
            message: 'the form is an ordinary English word without cues',
            expected: 'ambiguous: true, and cues for and against this sense',
            tip: 'Think of three pages on other subjects that use the word: would a mark there be right?',
          });
        }
      }
    }
  },
};
