import type { LetterTrie } from './letter-trie.ts';

/** One expression that shares the beginnings of its forms: `chip(?:s| fab)?`. They have no signs but full stops. */
export function trieExpression(node: LetterTrie): string {
  const branches = [...node.next].map(
    ([letter, next]) => (letter === '.' ? String.raw`\.` : letter) + trieExpression(next),
  );
  const [only = ''] = branches;
  if (branches.length === 1 && !node.ends) return only;
  return branches.length === 0 ? '' : `(?:${branches.join('|')})${node.ends ? '?' : ''}`;
}
