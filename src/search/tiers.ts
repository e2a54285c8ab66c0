/** Why a result is there, from the surest reason to the loosest. */
export const TIERS = [
  'exact',
  'initials',
  'prefix',
  'word',
  'joined',
  'spelling',
  'sound',
  'inside',
  'meaning',
  'nearest',
] as const;
export type Tier = (typeof TIERS)[number];

/** One way in which a query meets an entry. `score` is between 0 and 1 and comparable across tiers. */
export interface Hit {
  readonly entry: number;
  readonly tier: Tier;
  readonly score: number;
  /** Index of the label that was met; null where it was the explanation. */
  readonly label: number | null;
}

const REASONS: Readonly<Record<Tier, string>> = {
  exact: 'exact',
  initials: 'initials',
  prefix: 'beginning',
  word: 'has the word',
  joined: 'other spacing',
  spelling: 'similar spelling',
  sound: 'sounds alike',
  inside: 'part of a word',
  meaning: 'by meaning',
  nearest: 'nearest',
};

/** The reason as a reader sees it, in a word or two. */
export function reasonFor(tier: Tier): string {
  return REASONS[tier];
}
