import { align } from './edit-distance.ts';
import { fitInside } from './inside-match.ts';
import type { Label, Wording } from './label.ts';
import { SimilarLabels } from './similar-labels.ts';
import { countSlips } from './spelling-match.ts';
import type { Hit } from './tiers.ts';

/** So much of a name may differ from the query for it to be offered as the nearest. */
const FARTHEST = 0.5;
/** So many of the most similar names are searched for a piece: it costs more than counting slips. */
const MOST_PIECES = 40;

/** Finds names that were mistyped, or of which only a piece from the inside was typed. */
export class Slips {
  readonly #labels: readonly Label[];
  readonly #similar: SimilarLabels;

  constructor(labels: readonly Label[]) {
    this.#labels = labels;
    this.#similar = new SimilarLabels(labels);
  }

  *find(query: Wording): Iterable<Hit> {
    const letters = query.joined.length;
    for (const [rank, index] of this.#similar.to(query).entries()) {
      const label = this.#labels[index];
      if (label === undefined) continue;
      const { entry } = label;
      const isTerm = label.kind === 'term' ? 0.002 : 0;
      const slips = countSlips(query, label);
      if (slips !== null)
        yield { entry, label: index, tier: 'spelling', score: 0.64 * (1 - slips / letters) + isTerm };
      else if (rank < MOST_PIECES) {
        const fit = fitInside(query, label);
        if (fit !== null) yield { entry, label: index, tier: 'inside', score: 0.58 * fit ** 1.5 + isTerm };
      }
    }
  }

  /** The names least far from a query that nothing fits; none that have little in common with it. */
  *nearest(query: Wording): Iterable<Hit> {
    for (const index of this.#similar.to(query)) {
      const label = this.#labels[index];
      if (label === undefined) continue;
      const longer = Math.max(query.joined.length, label.joined.length);
      const found = align(query.joined, { text: label.joined, limit: FARTHEST * longer });
      const cost = found?.whole ?? Infinity;
      if (cost === Infinity) continue;
      yield { entry: label.entry, label: index, tier: 'nearest', score: 0.1 * (1 - cost / longer) };
    }
  }
}
