import { GAP_NONE, type Tokens } from '../text/tokens.ts';

/**
 * A trie over words, laid out flat: one open-addressing table from (node, gap, word) to the next node.
 *
 * `slots`: pairs of key and next node, a power of two of them; key 0 is an empty slot. `firstOutput[n]` to
 * `firstOutput[n + 1]`: where in `outputs` lies what ends at node n. Node 0 is the root.
 */
export interface WordTable {
  readonly slots: Uint32Array;
  readonly firstOutput: Uint32Array;
  readonly outputs: Uint32Array;
}

/** The key of a step from `node` over `gap` to a word. The first word of a sequence has no gap before it. */
export function stepKey(node: number, hash: number, gap: number): number {
  let key = Math.imul(hash ^ Math.imul(gap, 0x9e3779b1), 0x85ebca6b) ^ Math.imul(node, 0xc2b2ae35);
  key = Math.imul(key ^ (key >>> 15), 0x27d4eb2f);
  key = (key ^ (key >>> 13)) >>> 0;
  return key === 0 ? 1 : key;
}

/** The node that a step leads to, or 0 where there is none. */
export function stepTo(slots: Uint32Array, node: number, hash: number, gap: number): number {
  const key = stepKey(node, hash, gap);
  const mask = slots.length - 2;
  let at = (key << 1) & mask;
  for (;;) {
    const found = slots[at];
    if (found === key) return slots[at + 1] ?? 0;
    if (found === 0 || found === undefined) return 0;
    at = (at + 2) & mask;
  }
}

/** Collects word sequences with their outputs, and lays them out as a `WordTable`. */
export class WordTableBuilder {
  readonly #steps = new Map<number, Map<number, number>>();
  readonly #outputs: number[][] = [[]];

  /** Adds the words of `tokens` as one sequence that ends in `output`. */
  add(tokens: Tokens, output: number): void {
    let node = 0;
    for (let i = 0; i < tokens.count; i++) {
      const key = stepKey(node, tokens.hashes[i] ?? 0, i === 0 ? GAP_NONE : (tokens.gaps[i] ?? 0));
      let steps = this.#steps.get(node);
      if (steps === undefined) this.#steps.set(node, (steps = new Map()));
      let next = steps.get(key);
      if (next === undefined) {
        next = this.#outputs.push([]) - 1;
        steps.set(key, next);
      }
      node = next;
    }
    if (node === 0) return;
    const outputs = this.#outputs[node];
    if (outputs !== undefined && !outputs.includes(output)) outputs.push(output);
  }

  build(): WordTable {
    const nodes = this.#outputs.length;
    let size = 2;
    while (size < nodes * 1.6) size *= 2;
    const slots = new Uint32Array(size * 2);
    const mask = slots.length - 2;
    for (const steps of this.#steps.values()) {
      for (const [key, next] of steps) {
        let at = (key << 1) & mask;
        while (slots[at] !== 0) at = (at + 2) & mask;
        slots[at] = key;
        slots[at + 1] = next;
      }
    }
    const firstOutput = new Uint32Array(nodes + 1);
    this.#outputs.forEach((outputs, node) => {
      firstOutput[node + 1] = (firstOutput[node] ?? 0) + outputs.length;
    });
    return { slots, firstOutput, outputs: Uint32Array.from(this.#outputs.flat()) };
  }
}
