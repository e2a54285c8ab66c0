const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ['analysis', 'analyses'],
  ['basis', 'bases'],
  ['child', 'children'],
  ['crisis', 'crises'],
  ['foot', 'feet'],
  ['half', 'halves'],
  ['hypothesis', 'hypotheses'],
  ['life', 'lives'],
  ['man', 'men'],
  ['medium', 'media'],
  ['person', 'people'],
  ['thesis', 'theses'],
  ['woman', 'women'],
]);
const SIBILANT_END = /(?:[sxz]|[cs]h)$/i;
const CONSONANT_Y_END = /[^aeiou]y$/i;

/** What a text ends with, if these are English letters. */
export function lastWordOf(text: string): string {
  let start = text.length;
  while (start > 0 && isLetter(text.charCodeAt(start - 1))) start--;
  return text.slice(start);
}

function isLetter(code: number): boolean {
  const small = code | 0x20;
  return small >= 0x61 && small <= 0x7a;
}

/** The plural of an English noun, keeping its capitals ("GPU" → "GPUs"); null where there is none to form. */
export function pluralOf(word: string): string | null {
  if (!/^[A-Za-z][A-Za-z']*$/.test(word) || word.length < 2) return null;
  const irregular = IRREGULAR.get(word.toLowerCase());
  if (irregular !== undefined) return word.slice(0, 1) + irregular.slice(1);
  if (/^[A-Z]{2,}$/.test(word)) return `${word}s`;
  if (CONSONANT_Y_END.test(word)) return `${word.slice(0, -1)}ies`;
  if (/man$/.test(word) && word.length > 4 && !/(?:hu|ger|ro)man$/i.test(word))
    return `${word.slice(0, -3)}men`;
  return SIBILANT_END.test(word) ? `${word}es` : `${word}s`;
}
