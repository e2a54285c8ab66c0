import { canonicalWord } from './canonical-word.ts';

/** Endings that make other words of the same root, longest first. */
const ENDINGS =
  'ization ability iveness fulness ations ation ition itive ement itor ator atic ical ment ness ance ence ancy ency able ible ster ally izer ized ful ize ism ist ity ive ion ing ate acy ent ant ers ed er or al ic ly e'.split(
    ' ',
  );

/** The same by their last letter, for most words have none of them. */
const ENDINGS_BY_LETTER = Map.groupBy(ENDINGS, (ending) => ending.at(-1));

/** A root keeps at least so many letters; after the commonest endings, it may be as short as "mak". */
const SHORTEST_ROOT = 4;
const COMMON_ENDINGS = new Set(['ing', 'ers', 'ed', 'er', 'or', 'e']);

/** Forms of common words that no ending tells, each after its root. */
const IRREGULAR = new Map(
  `break broke, break broken, bring brought, build built, buy bought, catch caught, child children,
   choose chose, choose chosen, drive driven, fall fallen, fall fell, fight fought, fly flown,
   forbid forbidden, freeze frozen, give gave, give given, grow grew, grow grown, hide hidden,
   hold held, keep kept, know knew, know known, lead led, lie lied, lie lying, lose lost, make made,
   man men, pay paid, person people, run ran, see seen, sell sold, send sent, shrink shrunk,
   speak spoken, spend spent, steal stole, steal stolen, take taken, take took, teach taught,
   think thought, win won, woman women, write written, write wrote`
    .split(',')
    .map((pair) => {
      const [root = '', form = ''] = pair.trim().split(' ');
      return [form, root];
    }),
);

/** The root of a folded word, good enough to bring "copying", "copied" and "copy" together. */
export function stem(word: string): string {
  let root = IRREGULAR.get(word) ?? canonicalWord(word);
  // "powerful" is "power" is "pow": as far as two endings go.
  root = withoutEnding(withoutEnding(root));
  if (root.at(-1) === root.at(-2) && !/[aeiou]$/.test(root)) root = root.slice(0, -1);
  return root.endsWith('y') && root.length > 2 ? `${root.slice(0, -1)}i` : root;
}

/** The first letter of a word's root, told without reading all of the word. */
export function stemStart(word: string): string {
  // "aesthetic" is "esthetic"; shorter words are the same on both sides of the sea.
  return word.length > 4 && (word.startsWith('ae') || word.startsWith('oe')) ? 'e' : word.charAt(0);
}

function withoutEnding(word: string): string {
  const ending = ENDINGS_BY_LETTER.get(word.at(-1))?.find(
    (end) => word.endsWith(end) && word.length - end.length >= (COMMON_ENDINGS.has(end) ? 3 : SHORTEST_ROOT),
  );
  return ending === undefined ? word : word.slice(0, -ending.length);
}
