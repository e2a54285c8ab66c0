import type { Glossary } from '../../src/model/entry.ts';
import type { LabelledQuery } from '../search-evaluation/read-queries.ts';
import { Random } from './random.ts';

const KEYBOARD = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];
const SOUNDS: readonly (readonly [string, string])[] = [
  ['ph', 'f'],
  ['ck', 'k'],
  ['qu', 'kw'],
  ['x', 'ks'],
  ['tion', 'shun'],
  ['ea', 'ee'],
  ['ie', 'ei'],
  ['ou', 'oo'],
  ['er', 'ur'],
  ['y', 'i'],
  ['c', 'k'],
  ['z', 's'],
];
/** Names shorter than this are not mistyped: one wrong letter makes another word of them. */
const SHORTEST = 5;

/** Makes one mistake; null where the name gives no occasion for it. */
type Slip = (name: string, random: Random) => string | null;

/** The ways in which people get a name wrong. */
const SLIPS: Readonly<Record<string, Slip>> = {
  'letter left out': (name, random) => splice(name, 1 + random.below(name.length - 1), 1, ''),
  'letter too many': (name, random) => splice(name, 1 + random.below(name.length), 0, letter(random)),
  'other letter': (name, random) => splice(name, 1 + random.below(name.length - 1), 1, letter(random)),
  'neighbouring key': (name, random) => {
    const at = random.below(name.length);
    const row = KEYBOARD.find((keys) => keys.includes(name.charAt(at)));
    const key = row?.indexOf(name.charAt(at)) ?? 0;
    return row === undefined ? null : splice(name, at, 1, row.charAt(key === 0 ? 1 : key - 1));
  },
  'letters swapped': (name, random) => {
    const at = random.below(name.length - 1);
    const pair = name.slice(at, at + 2);
    return pair.includes(' ') ? null : splice(name, at, 2, pair.charAt(1) + pair.charAt(0));
  },
  'letter doubled': (name, random) => {
    const at = random.below(name.length);
    return splice(name, at, 0, name.charAt(at));
  },
  'double letter single': (name) => (/(.)\1/.test(name) ? name.replace(/(.)\1/, '$1') : null),
  'other vowel': (name, random) => {
    const at = [...name].findIndex((one, i) => 'aeiou'.includes(one) && (i > 0 || random.below(2) === 0));
    return at < 0 ? null : splice(name, at, 1, random.pick([...'aeiou']));
  },
  'as it sounds': (name, random) => {
    const fitting = SOUNDS.filter(([spelling]) => name.includes(spelling));
    return fitting.length === 0 ? null : name.replace(...random.pick(fitting));
  },
  'words joined': (name) => (name.includes(' ') ? name.replaceAll(' ', '') : null),
  'word split': (name, random) =>
    name.includes(' ') || name.length < 8 ? null : splice(name, 3 + random.below(name.length - 5), 0, ' '),
  'words swapped': (name) => {
    const words = name.split(' ');
    return words.length === 2 ? words.toReversed().join(' ') : null;
  },
  'two slips': (name, random) =>
    name.length < 9
      ? null
      : splice(splice(name, 1 + random.below(4), 1, ''), name.length - 3, 1, letter(random)),
  'half, with a slip': (name, random) =>
    name.length < 10
      ? null
      : splice(name.slice(0, Math.ceil(name.length * 0.75)), 1 + random.below(5), 1, ''),
};

/** So many mistyped names of each kind; the same in every run. */
export function mistype({ entries }: Glossary, { each }: { each: number }): readonly LabelledQuery[] {
  const random = new Random(entries.length);
  return Object.entries(SLIPS).flatMap(([kind, slip]) => {
    const queries: LabelledQuery[] = [];
    for (let tries = 0; queries.length < each && tries < each * 100; tries++) {
      const { id, term } = random.pick(entries);
      const query = term.length < SHORTEST ? null : slip(term, random);
      if (query !== null && query !== term) queries.push({ kind, query, accepted: [id] });
    }
    return queries;
  });
}

function splice(text: string, at: number, removed: number, added: string): string {
  return text.slice(0, at) + added + text.slice(at + removed);
}

function letter(random: Random): string {
  return String.fromCharCode(97 + random.below(26));
}
