import { align } from './edit-distance.ts';
import type { Label, Wording } from './label.ts';
import { soundKey, startsOf } from './sounds-like.ts';
import type { Hit } from './tiers.ts';

/** Keys of fewer sounds say too little. */
const SHORTEST_KEY = 3;

/** Finds labels that sound like the query. */
export class SoundIndex {
  readonly #labels: readonly Label[];
  /** By their first letter. How they sound is read when a query first sounds as that letter may. */
  readonly #unread = new Map<string, number[]>();
  readonly #keys = new Map<string, number[]>();

  constructor(labels: readonly Label[]) {
    this.#labels = labels;
    labels.forEach(({ kind, joined }, index) => {
      if (kind === 'ask') return;
      const same = this.#unread.get(joined.charAt(0));
      if (same === undefined) this.#unread.set(joined.charAt(0), [index]);
      else same.push(index);
    });
  }

  /** Reads the labels that may begin with a sound. */
  #readFor(sound: string): void {
    for (const [letter, indices] of this.#unread) {
      if (!startsOf(letter).includes(sound)) continue;
      this.#unread.delete(letter);
      for (const index of indices) this.#read(index);
    }
  }

  #read(index: number): void {
    const label = this.#labels[index];
    if (label === undefined) return;
    for (const key of new Set(readings(label).map(soundKey))) {
      const same = this.#keys.get(key);
      if (same === undefined) this.#keys.set(key, [index]);
      else same.push(index);
    }
  }

  *find(query: Wording): Iterable<Hit> {
    const key = soundKey(query.words);
    if (key.length < SHORTEST_KEY) return;
    this.#readFor(key.charAt(0));
    for (const index of this.#keys.get(key) ?? []) {
      const label = this.#labels[index];
      if (label === undefined) continue;
      // Among those that sound the same, the one written most alike.
      const letters = Math.max(query.joined.length, label.joined.length);
      const cost = align(query.joined, { text: label.joined, limit: letters })?.whole ?? letters;
      yield {
        entry: label.entry,
        label: index,
        tier: 'sound',
        score: 0.4 + 0.2 * Math.max(0, 1 - cost / letters),
      };
    }
  }
}

const ROMAN = new Map(Object.entries({ ii: '2', iii: '3', iv: '4', v: '5', vi: '6', x: '10' }));

/** The ways to say a label: as written, with capitals letter by letter, with a last Roman number as a number. */
function readings(label: Label): readonly (readonly string[])[] {
  const ways: (readonly string[])[] = [label.words];
  if (/^[A-Z]{2,5}s?$/.test(label.text)) ways.push([...label.joined]);
  const number = ROMAN.get(label.words.at(-1) ?? '');
  if (number !== undefined && label.words.length > 1) ways.push([...label.words.slice(0, -1), number]);
  return ways;
}
