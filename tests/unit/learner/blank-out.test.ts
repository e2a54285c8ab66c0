import fc from 'fast-check';
import { expect, it } from 'vitest';
import { blankOut, GAP, promptText } from '../../../src/learner/blank-out.ts';

const blank = (sentence: string, ...words: string[]) => promptText(blankOut(sentence, words));

it('the words of the term become a gap, in whatever case', () => {
  expect(blank('GPUs are scarce; gpus cost much.', 'GPUs')).toBe(`${GAP} are scarce; ${GAP} cost much.`);
});

it('a part of another word stays', () => {
  expect(blank('The army has an Arm chip.', 'Arm')).toBe(`The army has an ${GAP} chip.`);
});

it('the longest words are taken out first', () => {
  expect(blank('A distillation attack is no distillation.', 'distillation', 'distillation attack')).toBe(
    `A ${GAP} is no ${GAP}.`,
  );
});

it('nothing but the words is lost', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: 'grapheme', minLength: 1 }),
      (text, words) => {
        const parts = blankOut(text, [words]);
        const restored = parts.map((part) => ('gap' in part ? words : part.text)).join('');
        expect(restored.toLowerCase()).toBe(text.toLowerCase());
      },
    ),
  );
});
