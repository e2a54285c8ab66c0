import type { Label } from './label.ts';
import type { Hit } from './tiers.ts';

/** A hit with less than this share of the best score only takes up room. */
const FAR_BEHIND = 0.3;
/** Where nothing fits, a few suggestions are enough. */
const MOST_NEAREST = 3;

/** The best hit for each entry. */
export class BestHits {
  readonly #labels: readonly Label[];
  readonly #weakest: number;
  readonly #byEntry = new Map<number, Hit>();
  #best = 0;

  /** `weakest`: hits that score less are none, but for the nearest of what does not fit. */
  constructor(labels: readonly Label[], weakest: number) {
    this.#labels = labels;
    this.#weakest = weakest;
  }

  /** The best score so far; 0 where there is no hit. */
  get bestScore(): number {
    return this.#best;
  }

  /** `trust`: what the hits' scores are multiplied by. */
  add(hits: Iterable<Hit>, trust = 1): void {
    for (const hit of hits) {
      const score = hit.score * trust;
      if (score < this.#weakest && hit.tier !== 'nearest') continue;
      const known = this.#byEntry.get(hit.entry);
      if (known !== undefined && score <= known.score) continue;
      this.#byEntry.set(hit.entry, trust === 1 ? hit : { ...hit, score });
      if (score > this.#best) this.#best = score;
    }
  }

  /** The best `count`, none that is far behind the best; of equals, the shorter label, then the glossary's order. */
  take(count: number): readonly Hit[] {
    const behind = this.bestScore * FAR_BEHIND;
    const hits = [...this.#byEntry.values()]
      .filter(({ score }) => score >= behind)
      .sort((a, b) => b.score - a.score || this.#length(a) - this.#length(b) || a.entry - b.entry);
    return hits.slice(0, hits[0]?.tier === 'nearest' ? MOST_NEAREST : count);
  }

  #length({ label }: Hit): number {
    return label === null ? 0 : (this.#labels[label]?.joined.length ?? 0);
  }
}
