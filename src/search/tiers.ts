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
