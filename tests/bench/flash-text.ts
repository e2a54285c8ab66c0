import type { Span } from './contender.ts';
import type { LetterTrie } from './letter-trie.ts';

/** FlashText’s way: into the trie only where a word begins. `block` is in small letters. */
export function findInTrie(root: LetterTrie, block: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  while (start < block.length) {
    if (!isWord(block, start)) {
      start++;
      continue;
    }
    let node = root.next.get(block.charAt(start));
    let longest = 0;
    let at = start + 1;
    while (node !== undefined) {
      if (node.ends && !isWord(block, at)) longest = at;
      node = at < block.length ? node.next.get(block.charAt(at++)) : undefined;
    }
    if (longest > 0) spans.push({ start, end: longest });
    start = longest > 0 ? longest : start;
    while (start < block.length && isWord(block, start)) start++;
  }
  return spans;
}

function isWord(block: string, at: number): boolean {
  const code = block.charCodeAt(at);
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code === 95;
}
