import Fuse from 'fuse.js/basic';
import type { Label, Wording } from './label.ts';

/** Below this a piece of a word says too little. */
const SHORTEST_PIECE = 4;
const FUSE = { ignoreLocation: true, threshold: 0.2, includeScore: true };

/**
 * How well the query fits anywhere inside a label, be it in the middle of a word and with a slip ("conducter"
 * in "semiconductor"), between 0 and 1; null where it does not.
 */
export function fitInside(query: Wording, label: Label): number | null {
  if (query.joined.length < SHORTEST_PIECE || query.joined.length > label.joined.length) return null;
  const { isMatch, score } = Fuse.match(query.words.join(' '), label.words.join(' '), FUSE);
  return isMatch ? Math.max(0, 1 - score - 0.01 * (label.joined.length - query.joined.length)) : null;
}
