import { expect, test } from 'vitest';
import { formsAreUnique } from '../../../../src/compile/rules/forms-are-unique.ts';
import { collectionOf, entryText, judge } from '../fixture.ts';

test('a form of two entries is told at the second, however it is written', () => {
  const files = {
    chip: entryText('chip', { forms: '[AI chip]' }),
    tool: entryText('tool', { forms: '[tool, ai-CHIP]' }),
  };
  expect(judge(formsAreUnique, collectionOf(files))).toEqual([
    expect.stringContaining('tool.yml:7:15 the form belongs to "chip" already | "ai-CHIP"'),
  ]);
});

test.each([
  ['plural', '[chip]', '[chips]'],
  ['spelling', '[data centre]', '[data center]'],
  ['closed', '[deep fake]', '[deepfake]'],
  ['dotted', '[US]', '[U.S.]'],
])('a form that another entry derives by %s is told', (derivation, one, other) => {
  const files = { chip: entryText('chip', { forms: one }), tool: entryText('tool', { forms: other }) };
  expect(judge(formsAreUnique, collectionOf(files))).toEqual([
    expect.stringMatching(
      `:7:9 the form belongs to "(chip|tool)" already .* derived from .*\\(${derivation}\\)`,
    ),
  ]);
});

test('a derivation that is turned off claims nothing', () => {
  const files = {
    chip: entryText('chip', { forms: '[{text: chip, derive: []}]' }),
    tool: entryText('tool', { forms: '[chips]' }),
  };
  expect(judge(formsAreUnique, collectionOf(files))).toEqual([]);
});

test('a form that one entry writes twice is told, unless the case rule differs', () => {
  const forms = '[AI chip, ai chip, {text: AI Chip, case: exact}]';
  expect(judge(formsAreUnique, collectionOf({ chip: entryText('chip', { forms }) }))).toEqual([
    expect.stringContaining('chip.yml:7:18 the form stands twice in this entry | ai chip'),
  ]);
});
