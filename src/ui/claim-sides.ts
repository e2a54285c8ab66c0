import type { Claim } from '../model/entry.ts';

export interface Side {
  readonly name: string;
  readonly claims: readonly Claim[];
}

/** Claims by the side they are on, in the order in which the sides first speak; those on no side apart. */
export function groupBySide(claims: readonly Claim[]): { sides: readonly Side[]; neutral: readonly Claim[] } {
  const neutral: Claim[] = [];
  const bySide = new Map<string, Claim[]>();
  for (const claim of claims) {
    if (claim.side === null) neutral.push(claim);
    else bySide.set(claim.side, [...(bySide.get(claim.side) ?? []), claim]);
  }
  return { sides: [...bySide].map(([name, own]) => ({ name, claims: own })), neutral };
}
