/** At least so many different letters of a word are not in a text; letters of other scripts may pass for one another. */
export function missingLetters(word: string, text: string): number {
  let missing = lettersOf(word) & ~lettersOf(text);
  let count = 0;
  for (; missing !== 0; missing &= missing - 1) count++;
  return count;
}

/** The letters as bits. */
function lettersOf(text: string): number {
  let bits = 0;
  for (let at = 0; at < text.length; at++) bits |= 1 << (text.charCodeAt(at) & 31);
  return bits;
}
