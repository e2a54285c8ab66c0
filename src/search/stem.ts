import { canonicalWord } from './canonical-word.ts';

/** Endings that make other words of the same root, longest first. */
const ENDINGS = [
  'ization',
  'ability',
  'iveness',
  'fulness',
  'ations',
  'ation',
  'ition',
  'ement',
  'ator',
  'atic',
  'ical',
  'ment',
  'ness',
  'ful',
  'ance',
  'ence',
  'able',
  'ible',
  'ally',
  'izer',
  'izes',
  'ized',
  'ize',
  'ism',
  'ist',
  'ity',
  'ive',
  'ion',
  'ing',
  'ate',
  'acy',
  'ers',
  'ed',
  'er',
  'or',
  'al',
  'ic',
  'ly',
  'e',
];

/** Forms of common verbs that no ending tells. */
const IRREGULAR: Readonly<Record<string, string>> = {
  bought: 'buy',
  brought: 'bring',
  built: 'build',
  chose: 'choose',
  chosen: 'choose',
  fought: 'fight',
  gave: 'give',
  given: 'give',
  grew: 'grow',
  grown: 'grow',
  held: 'hold',
  kept: 'keep',
  knew: 'know',
  known: 'know',
  led: 'lead',
  lost: 'lose',
  made: 'make',
  meant: 'mean',
  paid: 'pay',
  ran: 'run',
  sold: 'sell',
  sent: 'send',
  spent: 'spend',
  spoken: 'speak',
  stole: 'steal',
  stolen: 'steal',
  taken: 'take',
  taught: 'teach',
  took: 'take',
  thought: 'think',
  won: 'win',
  written: 'write',
  wrote: 'write',
  men: 'man',
  women: 'woman',
  people: 'person',
  children: 'child',
};

/** The root of a folded word, good enough to bring "copying", "copied" and "copy" together. */
export function stem(word: string): string {
  let root = IRREGULAR[word] ?? canonicalWord(word);
  const ending = ENDINGS.find(
    (end) => root.endsWith(end) && root.length - end.length >= Math.max(3, 5 - end.length),
  );
  if (ending !== undefined) root = root.slice(0, -ending.length);
  root = root.replace(/([^aeiou])\1$/, '$1');
  return root.endsWith('y') && root.length > 2 ? `${root.slice(0, -1)}i` : root;
}
