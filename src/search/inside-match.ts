import Fuse from 'fuse.js/basic';
import type { Label, Wording } from './label.ts';
import { missingLetters } from './missing-letters.ts';

/** Below this a piece of a word says too little. */
const SHORTEST_PIECE = 4;
const FUSE = { ignoreLocation: true, threshold: 0.2, includeScore: true };

/**
 * How well the query fits anywhere inside a label, be it in the middle of a word and with a slip ("conducter"
 * in "semiconductor"), between 0 and 1; null where it does not.
 */
export function fitInside(query: Wording, label: Label): number | null {
  if (query.joined.length < SHORTEST_PIECE || query.joined.length > label.joined.length) return null;
  // Each letter that the label does not have is a mistake, so most labels need not be looked at closely.
  const text = query.words.join(' ');
  if (missingLetters(query.joined, label.joined) > FUSE.threshold * text.length) return null;
  const { isMatch, score } = Fuse.match(text, label.words.join(' '), FUSE);
  return isMatch ? Math.max(0, 1 - score - 0.01 * (label.joined.length - query.joined.length)) : null;
}
