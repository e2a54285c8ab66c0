/** Finds the texts that share the most letters in a row with a query, among any number of texts. */
export class TrigramIndex {
  readonly #offsets = new Uint32Array(BUCKETS + 1);
  readonly #postings: Uint32Array;
  readonly #lengths: Uint8Array;
  /** How many trigrams each text shares with the query at hand; all zero between queries. */
  readonly #shared: Uint8Array;

  /** `texts`: lists of folded words. */
  constructor(texts: readonly (readonly string[])[]) {
    const rows = texts.map(trigrams);
    this.#lengths = Uint8Array.from(rows, (row) => Math.min(row.length, 255));
    this.#shared = new Uint8Array(texts.length);
    for (const row of rows)
      for (const bucket of row) this.#offsets[bucket + 1] = (this.#offsets[bucket + 1] ?? 0) + 1;
    for (let bucket = 0; bucket < BUCKETS; bucket++)
      this.#offsets[bucket + 1] = (this.#offsets[bucket + 1] ?? 0) + (this.#offsets[bucket] ?? 0);
    this.#postings = new Uint32Array(this.#offsets[BUCKETS] ?? 0);
    const next = this.#offsets.slice();
    rows.forEach((row, text) => {
      for (const bucket of row) {
        const at = next[bucket] ?? 0;
        this.#postings[at] = text;
        next[bucket] = at + 1;
      }
    });
  }

  /** Indices of at most `count` texts, those that share the most first. */
  candidates(words: readonly string[], count: number): readonly number[] {
    const wanted = trigrams(words);
    const touched: number[] = [];
    for (const bucket of wanted) {
      const end = this.#offsets[bucket + 1] ?? 0;
      for (let at = this.#offsets[bucket] ?? 0; at < end; at++) {
        const text = this.#postings[at] ?? 0;
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

/** Buckets of all three letters in a row, spaces left out, and of the beginning of each word. */
function trigrams(words: readonly string[]): readonly number[] {
  const buckets: number[] = [];
  const add = (first: number, second: number, third: number): void => {
    const bucket = (first * 1009 + second * 31 + third) & (BUCKETS - 1);
    if (!buckets.includes(bucket)) buckets.push(bucket);
  };
  const joined = words.join('');
  for (let i = 0; i + 2 < joined.length; i++)
    add(joined.charCodeAt(i), joined.charCodeAt(i + 1), joined.charCodeAt(i + 2));
  for (const word of words) add(WORD_START, word.charCodeAt(0), word.charCodeAt(1) || WORD_END);
  const end = joined.length;
  if (end > 1) add(joined.charCodeAt(end - 2), joined.charCodeAt(end - 1), WORD_END);
  return buckets;
}

const WORD_START = 1;
const WORD_END = 2;
