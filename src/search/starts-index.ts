import type { Label, Wording } from './label.ts';
import type { Hit } from './tiers.ts';

/** A place where a query may begin in a label: at one of its words. */
interface Start {
  readonly label: number;
  readonly word: number;
  /** How many letters of the label stand before it. */
  readonly from: number;
}

/** One letter may begin tens of thousands of names in a great glossary; nobody means the last of them. */
const LONGEST_RUN = 1500;

/** All beginnings of words of all labels, sorted, so that what begins with a query is one run of them. */
export class StartsIndex {
  readonly #labels: readonly Label[];
  /** By their first letter. Those of a letter are sorted when a query first begins with it. */
  readonly #starts = new Map<string, Start[]>();
  /** For each such letter, the letters from each start on, sorted; each is followed by a space, its label and its word. */
  readonly #rows = new Map<string, readonly string[]>();
  readonly #wholes = new Map<string, number[]>();

  constructor(labels: readonly Label[]) {
    this.#labels = labels;
    labels.forEach(({ kind, words, canonicalJoined }, label) => {
      // Whoever asks begins at the beginning; what else an ask says is a matter of meaning.
      const last = kind === 'ask' ? 0 : words.length - 1;
      let from = 0;
      for (let word = 0; word <= last; word++) {
        const text = words[word] ?? '';
        put(this.#starts, text.charAt(0), { label, word, from });
        from += text.length;
      }
      put(this.#wholes, canonicalJoined, label);
    });
  }

  /** Labels that are the query, in whatever spelling, number and spacing. */
  *wholes(query: Wording): Iterable<Hit> {
    for (const index of this.#wholes.get(query.canonicalJoined) ?? []) {
      const label = this.#labels[index];
      if (label === undefined) continue;
      const sameWords = label.canonical.join(' ') === query.canonical.join(' ');
      const sameLetters = label.joined === query.joined;
      const score = (sameWords ? 0.98 : 0.94) + (sameLetters ? 0.01 : 0) + (label.kind === 'term' ? 0.01 : 0);
      yield this.#hit(index, sameWords ? 'exact' : 'joined', score);
    }
  }

  /** Labels that go on from the query, or in which it begins at a later word. */
  *beginnings(query: Wording): Iterable<Hit> {
    for (const row of this.#run(query.joined)) {
      const start = readRow(row);
      const label = this.#labels[start.label];
      if (label === undefined) continue;
      const share = 0.06 * (query.joined.length / label.joined.length) + (label.kind === 'term' ? 0.01 : 0);
      if (label.kind === 'ask') yield this.#partOfAsk(start.label, query);
      else if (!hasSameSpacing(label, { query, at: start.word }))
        yield this.#hit(start.label, 'joined', 0.66 + share);
      else if (start.word === 0) yield this.#hit(start.label, 'prefix', 0.82 + share);
      else yield this.#hit(start.label, 'word', 0.74 + share);
    }
  }

  /** Labels that have every word of the query, or a word that begins so, in any order. */
  *scattered(query: Wording): Iterable<Hit> {
    const runs = query.words.map((word) => this.#run(word));
    for (const row of runs.reduce((least, run) => (run.length < least.length ? run : least))) {
      const { label: index } = readRow(row);
      const label = this.#labels[index];
      if (label === undefined || !hasAllWords(label, query)) continue;
      const share = 0.06 * Math.min(1, query.joined.length / label.joined.length);
      if (label.kind === 'ask') yield this.#partOfAsk(index, query);
      else yield this.#hit(index, 'word', 0.7 + share + (label.kind === 'term' ? 0.01 : 0));
    }
  }

  #hit(label: number, tier: Hit['tier'], score: number): Hit {
    const { entry, kind } = this.#labels[label] ?? { entry: 0, kind: 'ask' };
    return kind === 'ask'
      ? { entry, label, tier: 'meaning', score: score - 0.06 }
      : { entry, label, tier, score };
  }

  /** What a learner may ask is no name, so a part of it counts for as much as it is of the whole. */
  #partOfAsk(index: number, query: Wording): Hit {
    const { entry, joined } = this.#labels[index] ?? { entry: 0, joined: query.joined };
    const score = 0.38 + 0.42 * Math.min(1, query.joined.length / joined.length);
    return { entry, label: index, tier: 'meaning', score };
  }

  /** The rows that begin with `prefix`. */
  #run(prefix: string): readonly string[] {
    const rows = this.#rowsOf(prefix.charAt(0));
    const from = lowerBound(rows, prefix);
    return rows.slice(from, Math.min(lowerBound(rows, `${prefix}\uffff`), from + LONGEST_RUN));
  }

  #rowsOf(letter: string): readonly string[] {
    let rows = this.#rows.get(letter);
    if (rows === undefined) {
      const starts = this.#starts.get(letter) ?? [];
      rows = starts.map((start) => this.#writeRow(start)).sort();
      this.#rows.set(letter, rows);
    }
    return rows;
  }

  #writeRow({ label, word, from }: Start): string {
    return `${this.#labels[label]?.joined.slice(from)} ${label} ${word}`;
  }
}

function put<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}

function readRow(text: string): Pick<Start, 'label' | 'word'> {
  const word = text.lastIndexOf(' ');
  const label = text.lastIndexOf(' ', word - 1);
  return { label: Number(text.slice(label + 1, word)), word: Number(text.slice(word + 1)) };
}

/** The first of the sorted rows that does not come before a text. */
function lowerBound(rows: readonly string[], text: string): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle] ?? '') < text) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether the query's words are the label's words from `at` on, the last one perhaps unfinished. */
function hasSameSpacing(label: Label, { query, at }: { query: Wording; at: number }): boolean {
  const last = query.words.length - 1;
  return query.words.every((word, i) => {
    const own = label.words[at + i];
    return own !== undefined && (i === last ? own.startsWith(word) : own === word);
  });
}

function hasAllWords(label: Label, query: Wording): boolean {
  const used = new Set<number>();
  return query.words.every((word, i) => {
    const at = label.words.findIndex(
      (own, j) => !used.has(j) && (own.startsWith(word) || label.canonical[j] === query.canonical[i]),
    );
    if (at >= 0) used.add(at);
    return at >= 0;
  });
}
