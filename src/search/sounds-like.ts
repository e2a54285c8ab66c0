/**
 * A phonetic key for English ears, after the idea of Metaphone: consonants by how they are said, all vowels
 * in a row as one `a`. Spaces are nothing, so "deep sick" and "DeepSeek" sound the same.
 */
export function soundKey(words: readonly string[]): string {
  const said = words.map(spellOut).join('');
  let key = '';
  // What is said twice in a row is heard once.
  let last = '';
  for (let at = 0; at < said.length; ) {
    const letter = said.charCodeAt(at) - LETTER_A;
    const rule = SPELLINGS[letter]?.find(({ spelling }) => {
      spelling.lastIndex = at;
      return spelling.test(said);
    });
    const sound = rule === undefined ? (LETTERS[letter] ?? said.charAt(at)) : rule.sound;
    at = rule === undefined ? at + 1 : rule.spelling.lastIndex;
    if (sound === last) continue;
    key += sound;
    if (sound !== '') last = sound.charAt(sound.length - 1);
  }
  return key;
}

/** The sounds with which words may begin that are written with a letter first, be it said by its name. */
export function startsOf(letter: string): string {
  return STARTING_SOUNDS[letter] ?? letter;
}

/** All sounds for "g", for "gh" may be silent. */
const STARTING_SOUNDS: Readonly<Record<string, string>> = {
  ...{ a: 'a', b: 'P', c: 'KSX', d: 'JT', e: 'a', f: 'Fa', g: 'FJKLMNPRSTWXa', h: 'Wa', i: 'a', j: 'J' },
  ...{ k: 'KN', l: 'La', m: 'Ma', n: 'Na', o: 'a', p: 'FNPSX', q: 'K', r: 'Ra', s: 'SXa', t: 'STX' },
  ...{ u: 'a', v: 'F', w: 'RTWa', x: 'SXa', y: 'Wa', z: 'S' },
  ...{ 0: 'S', 1: 'W', 2: 'T', 3: 'T', 4: 'F', 5: 'F', 6: 'S', 7: 'S', 8: 'a', 9: 'N' },
};

/** Letter names and numbers, as said. */
const NAMES = new Map(
  Object.entries({
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
  }),
);

/** A word as its letters are said where it cannot be said as a word. */
function spellOut(word: string): string {
  const whole = NAMES.get(word);
  if (whole !== undefined) return whole;
  const isSayable = /[aeiouy]/.test(word) && !/\d/.test(word);
  if (!isSayable) return Array.from(word, (letter) => NAMES.get(letter) ?? letter).join('');
  let said = word;
  // Few words have any of these, and many thousands are read before a first search.
  if (SILENT_STARTS.test(said)) said = rewrite(said, STARTS);
  if (said.includes('le')) said = said.replace(/([bcdfgkpstz])le(?![aeiouy])/, '$1el');
  return said.endsWith('e') ? rewrite(said, ENDS_IN_E) : said;
}

type Rules = readonly (readonly [RegExp, string])[];

function rewrite(word: string, rules: Rules): string {
  return rules.reduce((said, [spelling, sound]) => said.replace(spelling, sound), word);
}

/** What is said otherwise at the beginning or the end of a word. */
const SILENT_STARTS = /^(?:[kgp]n|wr|[pt]s|x)/;
const STARTS: Rules = [
  [/^[kgp]n/, 'n'],
  [/^wr/, 'r'],
  [/^(?:[pt]s|x)/, 's'],
];
const ENDS_IN_E: Rules = [
  [/ce$/, 's'],
  [/d?ge$/, 'j'],
  [/([aeiouy][^aeiouy]+)e$/, '$1'],
];

const RULES: Readonly<Record<string, Rules>> = {
  c: [
    [/c(?:h|i(?=on|al|ous))/y, 'X'],
    [/c(?=[eiy])/y, 'S'],
    [/ck/y, 'K'],
  ],
  d: [[/dg(?=[eiy])/y, 'J']],
  g: [
    [/gh(?=[aeiou])/y, 'K'],
    [/gh/y, ''],
    [/g(?=[eiy])/y, 'J'],
  ],
  h: [[/hu(?=[ae])/y, 'W']],
  p: [[/ph/y, 'F']],
  s: [[/s(?:ch|h|i(?=on|al|ous)|si(?=on))/y, 'X']],
  t: [
    [/t(?:ch|h(?=u)|i(?=on|al|ous))/y, 'X'],
    [/th/y, 'T'],
  ],
  u: [[/(?<=[cgkq])u(?=[aeiou])/y, 'W']],
  w: [[/w(?:h|(?=[aeiouy]))/y, 'W']],
  x: [[/x/y, 'KS']],
};

/** A spelling, where it is met from its first letter on, and how it is said. */
interface Spelling {
  readonly spelling: RegExp;
  readonly sound: string;
}

const LETTER_A = 97;

/** How the letters from a to z are said where no rule speaks of them. */
const LETTERS = [...'aPKTaFKaaJKLMNaPKRSTaFaSaS'];

/** For each letter from a on, spellings that begin with it and are said otherwise; the first that fits is read. */
const SPELLINGS: readonly (readonly Spelling[] | undefined)[] = LETTERS.map((_, at) =>
  RULES[String.fromCharCode(LETTER_A + at)]?.map(([spelling, sound]) => ({ spelling, sound })),
);
