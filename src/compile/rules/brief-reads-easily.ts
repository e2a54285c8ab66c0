import { plainText } from '../../model/entry.ts';
import { type Rule, toProblem } from '../collection.ts';
import { parseInline } from '../inline.ts';
import { gradeReading } from '../reading-grade.ts';

const code = 'brief-reads-easily';

/** Grade 9 is the goal; the measure is rough, so only what is far beyond it is worth a word. */
const HARDEST_GRADE = 14;

/** A fifteen-year-old reads the brief without stopping. */
export const briefReadsEasily: Rule = {
  code,
  title: 'The brief reads easily.',
  *check({ entries }) {
    for (const { source, entry } of entries) {
      const grade = gradeReading(plainText(parseInline(entry.brief)));
      if (grade <= HARDEST_GRADE) continue;
      yield toProblem({
        code,
        level: 'warning',
        source,
        at: ['brief'],
        message: 'the brief is hard to read',
        found: `school grade ${Math.round(grade)} (Flesch–Kincaid)`,
        expected: `${HARDEST_GRADE} at most, better 9`,
        tip: 'Cut the sentence in two, or say it in shorter words.',
      });
    }
  },
};
