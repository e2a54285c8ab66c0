import type { Lexicon } from '../lexicon/lexicon.ts';
import { type BlockReading, hearCues, readBlock } from './read-block.ts';
import { type EntryCue, sortCues } from './sort-cues.ts';
import { standingCandidates } from './standing-candidates.ts';
import { isOfDoubtfulSense, THRESHOLD, type WeighedCue } from './weigh-sense.ts';

/** A sense found with this much evidence of its own settles the sense for the page. */
const SETTLED = 2;
/** How much an entry of another topic tells about a candidate, against one that shares a topic with it. */
const OTHER_TOPIC = 0.3;
/** So many related entries on a page say nothing yet, and so many say all that they can. */
const FEW_COMPANIONS = 0.5;
const MANY_COMPANIONS = 5;
/** So many entries in a thousand words, or on the whole page, make it a page on the subject. */
const DENSE = 10;
const WORD_LENGTH = 6;
/** A page of less text than this, in UTF-16 units, counts as one paragraph. */
const SHORT = 1500;

/**
 * What a page as a whole says about its terms: its title, the entries that are certain somewhere on it, the cues
 * of each entry, and the senses that some paragraph has settled. Blocks come and go as the page changes.
 */
export class PageEvidence {
  readonly #lexicon: Lexicon;
  readonly #certain = new Map<number, number>();
  readonly #settled = new Map<number, number>();
  /** How many blocks a cue stands in, and near how many forms of an entry a cue speaks against it. */
  readonly #heard = new Map<number, { readonly words: string; readonly count: number }>();
  readonly #against = new Map<number, Map<string, number>>();
  #length = 0;
  #state = 0;
  #title = '';
  #titleReading: BlockReading | null = null;
  #titleCues: ReadonlyMap<number, readonly EntryCue[]> = new Map();
  /** What follows from all that, as long as nothing changes. */
  readonly #companions = new Map<number, number>();
  #pageCues: ReadonlyMap<number, readonly EntryCue[]> | null = null;

  constructor(lexicon: Lexicon, title: string) {
    this.#lexicon = lexicon;
    this.setTitle(title);
  }

  setTitle(title: string): void {
    if (title === this.#title) return;
    if (this.#titleReading !== null) this.#count(this.#titleReading, -1);
    this.#turn(this.#title);
    this.#turn(title);
    this.#title = title;
    this.#titleReading = readBlock(this.#lexicon, title);
    if (this.#titleReading !== null) this.#count(this.#titleReading, 1);
    this.#titleCues = sortCues(this.#lexicon, this.#titleReading?.heard ?? hearCues(this.#lexicon, title));
  }

  /** The same number as long as every block would be judged as before: a hash of all that is known of the page. */
  get state(): number {
    return this.#state;
  }

  add(reading: BlockReading): void {
    this.#count(reading, 1);
  }

  remove(reading: BlockReading): void {
    this.#count(reading, -1);
  }

  /** Whether there is so little text on the page that all of it belongs together. */
  isShort(): boolean {
    return this.#length < SHORT;
  }

  isCertain(entry: number): boolean {
    return this.#certain.has(entry);
  }

  /** Whether the page means the entry somewhere beyond doubt. */
  isSettled(entry: number): boolean {
    return this.#settled.has(entry) || this.#certain.has(entry);
  }

  /** Whether two entries share a topic, or one has none by which it could be told. */
  areRelated(entry: number, other: number): boolean {
    const own = this.#lexicon.topics[entry] ?? 0;
    const others = this.#lexicon.topics[other] ?? 0;
    return own === 0 || others === 0 || (own & others) !== 0;
  }

  /** How much the other entries of this page make it a page on the subject of this one: from 0 to 1. */
  companionship(entry: number): number {
    let known = this.#companions.get(entry);
    if (known === undefined) {
      known = this.#weighCompanions(entry);
      this.#companions.set(entry, known);
    }
    return known;
  }

  /** The cues for an entry anywhere on the page, and those against it near its forms. */
  pageCues(entry: number): readonly EntryCue[] {
    // In an order that does not depend on the order in which blocks came.
    this.#pageCues ??= sortCues(
      this.#lexicon,
      new Map([...this.#heard].toSorted(([a], [b]) => a - b).map(([cue, { words }]) => [cue, words])),
    );
    const against = [...(this.#against.get(entry)?.keys() ?? [])].toSorted();
    return [
      ...(this.#pageCues.get(entry)?.filter((cue) => !cue.against) ?? []),
      ...against.map((words) => ({ words, against: true })),
    ];
  }

  /** The cues of an entry in the page's title. */
  titleCues(entry: number): readonly EntryCue[] {
    return this.#titleCues.get(entry) ?? [];
  }

  #weighCompanions(entry: number): number {
    let sum = 0;
    let entries = 0;
    for (const other of new Set([...this.#certain.keys(), ...this.#settled.keys()])) {
      if (other === entry) continue;
      entries++;
      sum += this.areRelated(entry, other) ? 1 : OTHER_TOPIC;
    }
    const perThousandWords = (entries * 1000 * WORD_LENGTH) / Math.max(this.#length, 1);
    const density = Math.min(1, Math.max(perThousandWords, entries) / DENSE);
    const enough = (sum - FEW_COMPANIONS) / (MANY_COMPANIONS - FEW_COMPANIONS);
    return Math.max(0, Math.min(1, enough)) * density;
  }

  #count(reading: BlockReading, by: 1 | -1): void {
    this.#companions.clear();
    this.#pageCues = null;
    this.#length += by * reading.text.length;
    for (const [cue, words] of reading.heard) {
      const known = this.#heard.get(cue)?.count ?? 0;
      const count = known + by;
      if (known === 0 || count === 0) this.#turn(`cue ${cue}`);
      if (count > 0) this.#heard.set(cue, { words: words.toLowerCase(), count });
      else this.#heard.delete(cue);
    }
    const standing = standingCandidates(reading.candidates);
    reading.candidates.forEach((candidate, index) => {
      if (!standing[index]) return;
      const score = reading.scores[index] ?? 0;
      if (!candidate.ambiguous && score >= THRESHOLD)
        this.#tally(this.#certain, candidate.entry, by, 'certain');
      else if (isOfDoubtfulSense(candidate) && score >= SETTLED) {
        this.#tally(this.#settled, candidate.entry, by, 'settled');
      }
      this.#countAgainst(candidate.entry, reading.weighed[index] ?? [], by);
    });
  }

  #countAgainst(entry: number, cues: readonly WeighedCue[], by: 1 | -1): void {
    const counts = this.#against.get(entry) ?? new Map<string, number>();
    this.#against.set(entry, counts);
    for (const { words, weight } of cues) {
      if (weight < 0) this.#tally(counts, words.toLowerCase(), by, `against ${entry}`);
    }
  }

  #tally<Key extends string | number>(counts: Map<Key, number>, key: Key, by: 1 | -1, what: string): void {
    const known = counts.get(key) ?? 0;
    const count = known + by;
    if (known === 0 || count === 0) this.#turn(`${what} ${key}`);
    if (count > 0) counts.set(key, count);
    else counts.delete(key);
  }

  /** Notes that something became known or is no longer: what comes and goes again leaves the state as it was. */
  #turn(what: string): void {
    let hash = 0x811c9dc5;
    for (let i = 0; i < what.length; i++) hash = Math.imul(hash ^ what.charCodeAt(i), 0x01000193);
    this.#state ^= hash;
  }
}
