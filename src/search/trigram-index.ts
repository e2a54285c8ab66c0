/** Finds the texts that share the most letters in a row with a query, among any number of texts. */
export class TrigramIndex {
  /** Where the list of the texts that have a trigram begins; 0: nowhere. */
  readonly #firsts = new Uint32Array(BUCKETS);
  /** Places in all lists, from 1 on: the text, and the place after it in its list. */
  readonly #texts: number[] = [0];
  readonly #nexts: number[] = [0];
  readonly #lengths: Uint8Array;
  /** How many trigrams each text shares with the query at hand; all zero between queries. */
  readonly #shared: Uint8Array;
  readonly #reader = new TrigramReader();

  /** `texts`: lists of folded words. */
  constructor(texts: readonly (readonly string[])[]) {
    this.#lengths = new Uint8Array(texts.length);
    this.#shared = new Uint8Array(texts.length);
    // Each text is put before those that are there, so the last one is the first.
    for (let text = texts.length - 1; text >= 0; text--) {
      const buckets = this.#reader.read(texts[text] ?? []);
      this.#lengths[text] = Math.min(buckets.length, 255);
      for (const bucket of buckets) {
        this.#nexts.push(this.#firsts[bucket] ?? 0);
        this.#firsts[bucket] = this.#texts.push(text) - 1;
      }
    }
  }

  /** Indices of at most `count` texts, those that share the most first. */
  candidates(words: readonly string[], count: number): readonly number[] {
    const touched: number[] = [];
    for (const bucket of this.#reader.read(words)) {
      for (let at = this.#firsts[bucket] ?? 0; at !== 0; at = this.#nexts[at] ?? 0) {
        const text = this.#texts[at] ?? 0;
        const shared = this.#shared[text] ?? 0;
        if (shared === 0) touched.push(text);
        this.#shared[text] = shared + 1;
      }
    }
    // Counting sort: a text's rank is what it shares less a little for what it has beside.
    const ranked: number[][] = [];
    for (const text of touched) {
      const shared = this.#shared[text] ?? 0;
      this.#shared[text] = 0;
      const beside = Math.max(0, (this.#lengths[text] ?? 0) - shared);
      const rank = Math.max(0, Math.round(shared * 8 - beside));
      (ranked[rank] ??= []).push(text);
    }
    const best: number[] = [];
    for (let rank = ranked.length - 1; rank >= 0 && best.length < count; rank--) {
      for (const text of ranked[rank] ?? []) best.push(text);
    }
    return best.length > count ? best.slice(0, count) : best;
  }
}

const BUCKETS = 1 << 15;
const WORD_START = 1;
const WORD_END = 2;

/** Reads buckets of all three letters in a row, spaces left out, and of the beginning of each word; each once. */
class TrigramReader {
  /** For each bucket, the number of the text that it was last read in. */
  readonly #readIn = new Uint32Array(BUCKETS);
  #texts = 0;

  read(words: readonly string[]): readonly number[] {
    const buckets: number[] = [];
    this.#texts++;
    const joined = words.join('');
    const last = joined.length - 1;
    let first = joined.charCodeAt(0);
    let second = joined.charCodeAt(1);
    for (let at = 2; at <= last; at++) {
      const third = joined.charCodeAt(at);
      this.#add(first * 1009 + second * 31 + third, buckets);
      first = second;
      second = third;
    }
    for (const word of words)
      this.#add(WORD_START * 1009 + word.charCodeAt(0) * 31 + (word.charCodeAt(1) || WORD_END), buckets);
    if (last > 0) this.#add(first * 1009 + second * 31 + WORD_END, buckets);
    return buckets;
  }

  #add(hash: number, buckets: number[]): void {
    const bucket = hash & (BUCKETS - 1);
    if (this.#readIn[bucket] === this.#texts) return;
    this.#readIn[bucket] = this.#texts;
    buckets.push(bucket);
  }
}
