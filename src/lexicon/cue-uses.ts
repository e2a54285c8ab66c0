import { CUE_AGAINST, CUE_ENTRY_SHIFT, LAST_USE, type Lexicon } from './lexicon.ts';

/** Names each entry that a cue speaks for or against. */
export function eachUse(
  { cueUses }: Lexicon,
  cue: number,
  name: (entry: number, against: boolean) => void,
): void {
  for (let at = cue; ; at++) {
    const use = cueUses[at] ?? LAST_USE;
    name(use >>> CUE_ENTRY_SHIFT, (use & CUE_AGAINST) !== 0);
    if ((use & LAST_USE) !== 0) return;
  }
}
