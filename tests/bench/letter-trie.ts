/** Forms by their letters, beginnings shared. */
export interface LetterTrie {
  readonly next: Map<string, LetterTrie>;
  ends: boolean;
}

export function makeTrie(forms: readonly string[]): LetterTrie {
  const root: LetterTrie = { next: new Map(), ends: false };
  for (const form of forms) {
    let node = root;
    for (const letter of form) {
      let next = node.next.get(letter);
      if (next === undefined) node.next.set(letter, (next = { next: new Map(), ends: false }));
      node = next;
    }
    node.ends = true;
  }
  return root;
}
