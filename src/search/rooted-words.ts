import { stem, stemStart } from './stem.ts';

/** Numbers that go with the words of one root. There is one such list for each root. */
export type Root = readonly number[];

/** Words by their roots. Those of one first letter are read when the first root of that letter is asked for. */
export class RootedWords {
  readonly #unread = new Map<string, { readonly word: string; readonly number: number }[]>();
  readonly #roots = new Map<string, number[]>();

  /** Before the first root is asked for: what is known of a root by then stays. */
  add(word: string, number: number): void {
    const start = stemStart(word);
    const same = this.#unread.get(start);
    if (same === undefined) this.#unread.set(start, [{ word, number }]);
    else same.push({ word, number });
  }

  /** The numbers of all words with a root, in the order in which they were added. */
  of(root: string): Root | undefined {
    const start = root.charAt(0);
    for (const { word, number } of this.#unread.get(start) ?? []) {
      const name = stem(word);
      const same = this.#roots.get(name);
      if (same === undefined) this.#roots.set(name, [number]);
      else same.push(number);
    }
    this.#unread.delete(start);
    return this.#roots.get(root);
  }
}
