/**
 * A phonetic key for English ears, after the idea of Metaphone: consonants by how they are said, all vowels
 * in a row as one `a`. Spaces are nothing, so "deep sick" and "DeepSeek" sound the same.
 */
export function soundKey(words: readonly string[]): string {
  let sounds = words.map(spellOut).join('');
  for (const [spelling, sound] of RULES) sounds = sounds.replace(spelling, sound);
  return sounds.replace(/([A-Z])\1+/g, '$1');
}

/** Letter names and numbers, as said. */
const NAMES: Readonly<Record<string, string>> = {
  b: 'bee',
  c: 'cee',
  d: 'dee',
  f: 'ef',
  g: 'gee',
  h: 'aitch',
  j: 'jay',
  k: 'kay',
  l: 'el',
  m: 'em',
  n: 'en',
  p: 'pee',
  q: 'kyu',
  r: 'ar',
  s: 'ess',
  t: 'tee',
  v: 'vee',
  w: 'dubbelyu',
  x: 'eks',
  y: 'wai',
  z: 'zee',
  u: 'yu',
  '0': 'ziro',
  '1': 'wun',
  '2': 'tu',
  '3': 'thri',
  '4': 'for',
  '5': 'faiv',
  '6': 'siks',
  '7': 'seven',
  '8': 'eit',
  '9': 'nain',
  two: 'tu',
};

/** A word as its letters are said where it cannot be said as a word. */
function spellOut(word: string): string {
  const whole = NAMES[word];
  if (whole !== undefined) return whole;
  const isSayable = /[aeiouy]/.test(word) && !/\d/.test(word);
  if (!isSayable) return Array.from(word, (letter) => NAMES[letter] ?? letter).join('');
  let said = word;
  for (const [spelling, sound] of EDGE_RULES) said = said.replace(spelling, sound);
  return said;
}

/** What is said otherwise at the beginning or the end of a word. */
const EDGE_RULES: readonly (readonly [RegExp, string])[] = [
  [/^(?:kn|gn|pn)/, 'n'],
  [/^wr/, 'r'],
  [/^(?:ps|ts|x)/, 's'],
  [/([bcdfgkpstz])le(?![aeiouy])/, '$1el'],
  [/ce$/, 's'],
  [/d?ge$/, 'j'],
  [/([aeiouy][^aeiouy]+)e$/, '$1'],
];

/** Spellings in the order in which they are read; capitals are sounds already read. */
const RULES: readonly (readonly [RegExp, string])[] = [
  [/hu(?=[ae])/g, 'W'],
  [/tch|[ct]h(?=u)|ch|sch|sh|ti(?=on|al|ous)|[sc]i(?=on|al|ous)|ssi(?=on)/g, 'X'],
  [/th/g, 'T'],
  [/ph/g, 'F'],
  [/gh(?=[aeiou])/g, 'K'],
  [/gh/g, ''],
  [/dg(?=[eiy])|g(?=[eiy])|j/g, 'J'],
  [/c(?=[eiy])/g, 'S'],
  [/ck|c|q(?=u)|q|k|g/g, 'K'],
  [/(?<=K)u(?=[aeiou])|w(?=[aeiouy])|wh/g, 'W'],
  [/x/g, 'KS'],
  [/[sz]+/g, 'S'],
  [/[fv]+/g, 'F'],
  [/d+|t+/g, 'T'],
  [/b+|p+/g, 'P'],
  [/m+/g, 'M'],
  [/n+/g, 'N'],
  [/l+/g, 'L'],
  [/r+/g, 'R'],
  [/[aeiouywh]+/g, 'a'],
];
