import type { Label, Wording } from './label.ts';
import type { Hit } from './tiers.ts';

/** Words that most acronyms pass over: "research and development" is R&D and R and D. */
const SMALL_WORDS = new Set([
  'a',
  'an',
  'and',
  'at',
  'by',
  'for',
  'in',
  'of',
  'on',
  'or',
  'the',
  'to',
  'with',
]);

/** Finds labels by the first letters of their words. */
export class InitialsIndex {
  readonly #entries = new Map<string, { entry: number; label: number; words: number }[]>();

  constructor(labels: readonly Label[]) {
    labels.forEach((label, index) => {
      if (label.words.length < 2 || label.kind === 'ask') return;
      for (const initials of initialsOf(label.words)) {
        const row = { entry: label.entry, label: index, words: label.words.length };
        const rows = this.#entries.get(initials);
        if (rows === undefined) this.#entries.set(initials, [row]);
        else rows.push(row);
      }
    });
  }

  *find(query: Wording): Iterable<Hit> {
    const typed = query.words.filter((word) => !SMALL_WORDS.has(word) || word === 'a');
    const isAcronym = typed.length === 1 || typed.every((word) => word.length === 1);
    if (!isAcronym) return;
    for (const initials of new Set([typed.join(''), query.canonicalJoined])) {
      for (const { entry, label, words } of this.#entries.get(initials) ?? [])
        yield { entry, label, tier: 'initials', score: 0.92 - 0.001 * words };
    }
  }
}

/** The first letters of the words: of all, and of those that most acronyms use. */
export function initialsOf(words: readonly string[]): readonly string[] {
  let all = '';
  let great = '';
  for (const word of words) {
    all += word.charAt(0);
    if (!SMALL_WORDS.has(word)) great += word.charAt(0);
  }
  return [all, ...(great === all ? [] : [great])].filter((initials) => initials.length > 1);
}
