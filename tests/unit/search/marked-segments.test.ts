import fc from 'fast-check';
import { expect, it } from 'vitest';
import { markSegments } from '../../../src/search/marked-segments.ts';
import { TIERS, type Tier } from '../../../src/search/tiers.ts';

const marked = (label: string, query: string, tier: Tier): string =>
  markSegments(label, { query: query.split(' '), tier })
    .map((segment) => (segment.marked ? `[${segment.text}]` : segment.text))
    .join('');

it.each([
  ['the beginning', 'distillation attack', 'distill', 'prefix', '[distill]ation attack'],
  ['letters across a space', 'Hugging Face', 'huggingf', 'joined', '[Hugging F]ace'],
  ['a later word', 'new Cold War', 'cold', 'word', 'new [Cold] War'],
  ['words in any order', 'export controls', 'controls export', 'word', '[export] [controls]'],
  ['the initials', 'intelligent capital stock', 'ics', 'initials', '[i]ntelligent [c]apital [s]tock'],
  ['the letters left of a slip', 'DeepSeek', 'deapseek', 'spelling', '[De]e[pSeek]'],
  ['a piece from inside', 'semiconductor', 'conductor', 'inside', 'semi[conductor]'],
  ['letters that were folded', 'naïve Straße', 'strasse', 'word', 'naïve [Straße]'],
  ['Chinese', '蒸馏攻击', '蒸 馏', 'prefix', '[蒸馏]攻击'],
  ['no letters of words that merely mean it', 'Jensen Huang', 'nvidia', 'meaning', 'Jensen Huang'],
  ['nothing in what is merely near', 'semiconductor', 'semicntr', 'nearest', 'semiconductor'],
] as const)('marks %s', (_what, label, query, tier, expected) => {
  expect(marked(label, query, tier)).toBe(expected);
});

it('cuts any label into pieces that make it up again', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary' }),
      fc.array(fc.string({ minLength: 1 }), { maxLength: 4 }),
      fc.constantFrom(...TIERS),
      (label, query, tier) => {
        const segments = markSegments(label, { query, tier });
        expect(segments.map(({ text }) => text).join('')).toBe(label);
        expect(segments.every((segment, i) => segment.marked !== segments[i - 1]?.marked)).toBe(true);
      },
    ),
  );
});
