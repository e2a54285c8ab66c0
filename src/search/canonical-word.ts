/**
 * The one spelling that stands for a folded word's singular and plural, British and American forms.
 * Both sides of every comparison go through it, so it need not be a real word, only the same one.
 */
export function canonicalWord(word: string): string {
  return american(singular(word));
}

function singular(word: string): string {
  if (word.length < 4 || !word.endsWith('s')) return word;
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:ss|ch|sh|x|z)es$/.test(word)) return word.slice(0, -2);
  // "GPUs" is a plural, "virus" and "analysis" are not.
  if (/ss$|is$|..us$/.test(word) && word.length > 4) return word;
  return word.endsWith('ss') ? word : word.slice(0, -1);
}

/** How that ends which is written otherwise in Britain; most words do not. */
const BRITISH_END =
  /(?:[iy]s(?:e|ed|er|ing)|isation|our(?:ed|ing|able)?|[^aeiou]re|ence|ogue|ll(?:ed|ing|er))$/;
const BRITISH_LAST = 'edrgn';

function american(word: string): string {
  if (word.length < 5) return word;
  const mayEndSo = BRITISH_LAST.includes(word.charAt(word.length - 1)) && BRITISH_END.test(word);
  if (!mayEndSo && !word.includes('ae') && !word.includes('oe')) return word;
  return word
    .replace(/is(e|ed|er|ing|ation)$/, 'iz$1')
    .replace(/ys(e|ed|er|ing)$/, 'yz$1')
    .replace(/our(ed|ing|able|)$/, 'or$1')
    .replace(/([^aeiou])re$/, '$1er')
    .replace(/^(def|off|lic|pret)ence/, '$1ense')
    .replace(/ogue$/, 'og')
    .replace(/ll(ed|ing|er)$/, 'l$1')
    .replace(/ae|oe(?!$)/, 'e');
}
