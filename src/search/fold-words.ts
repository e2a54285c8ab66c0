import { EXPANDS, foldCharacter, IDEOGRAPH, IGNORED } from '../text/characters.ts';

/** A text as search compares it: folded words with one space between them. */
export interface FoldedText {
  readonly text: string;
  /** For each code unit of `text`, where in the source it comes from. */
  readonly offsets: readonly number[];
}

const POSSESSIVE = /^s(?![\p{L}\p{N}])/iu;

/** Text without letters beyond ASCII, "&", and dots that may stand in "U.S.": it takes a short way. */
const PLAIN = /^(?:[ -%'(-\-/-^a-~“”‘’–—]|(?<=[a-z0-9]{2})\.)*$/i;

/** Most names, in small letters. */
const BARE = /^[a-z0-9]+(?: [a-z0-9]+)*$/;

/** The folded words of a text. */
export function foldWords(source: string): readonly string[] {
  const small = source.toLowerCase();
  if (BARE.test(small)) return small.split(' ');
  if (!PLAIN.test(source)) {
    const { text } = foldLetters(source);
    return text === '' ? [] : text.split(' ');
  }
  const unquoted = small.replace(/['‘’](?:s(?![a-z0-9]))?/g, (found) => (found.length > 1 ? ' ' : ''));
  return unquoted.match(/[a-z0-9]+/g) ?? [];
}

/**
 * Folds case, diacritics, width, hyphens and quotes away. Possessives lose their "'s", dotted capitals their
 * dots (U.S. → us), "&" becomes "and", and every ideograph is a word of its own.
 */
export function foldLetters(source: string): FoldedText {
  let text = '';
  const offsets: number[] = [];
  let gap = false;
  let lettersSinceBreak = 0;
  const put = (letters: string, offset: number): void => {
    const added = gap && text !== '' ? ` ${letters}` : letters;
    gap = false;
    text += added;
    for (let i = 0; i < added.length; i++) offsets.push(offset);
  };

  for (let at = 0, next = 0; at < source.length; at = next) {
    const character = characterAt(source, at);
    next = at + character.length;
    const { kind, folded } = foldCharacter(character);
    if (kind === IGNORED) continue;
    if (kind === EXPANDS && folded !== '_') {
      put(folded, at);
      lettersSinceBreak++;
    } else if (folded === '.' && lettersSinceBreak === 1) {
      lettersSinceBreak = 0;
    } else if (folded === "'") {
      if (!POSSESSIVE.test(source.slice(next, next + 3))) continue;
      next++;
      gap = true;
      lettersSinceBreak = 0;
    } else {
      gap = true;
      lettersSinceBreak = 0;
      if (kind === IDEOGRAPH) put(folded, at);
      else if (folded === '&') put('and', at);
      gap = true;
    }
  }
  return { text, offsets };
}

/** One character: two code units where they are a surrogate pair. */
function characterAt(source: string, at: number): string {
  const codePoint = source.codePointAt(at) ?? 0;
  return codePoint > 0xffff ? source.slice(at, at + 2) : source.charAt(at);
}
