import type { Candidate } from './candidate.ts';
import type { CueHit } from './find-cues.ts';
import type { BlockReading } from './read-block.ts';
import { sentenceAround } from './sentence.ts';

/** What a candidate must reach to be taken. */
export const THRESHOLD = 1;

/** How much each piece of evidence counts. A form that needs none starts above the threshold, others at nothing. */
export const WEIGHTS = {
  certainForm: 2,
  /** A cue phrase that holds the form within it decides alone: "to compute", "AI compute". */
  cueAround: 3,
  cueInSentence: 1.2,
  cueInBlock: 0.5,
  againstAround: -3,
  /** One contrary word leaves a certain form standing; two do not. */
  againstInSentence: -0.9,
  againstInBlock: -0.4,
} as const;

export type CuePlace = 'around' | 'sentence' | 'paragraph' | 'title';

/** One reason for or against. `weight` is what it added to the score. */
export interface WeighedCue {
  readonly words: string;
  readonly place: CuePlace;
  readonly weight: number;
}

/** A cue further away than this is in another paragraph, even where a page has none. In UTF-16 units. */
const PARAGRAPH_REACH = 1200;

/** Weighs the cues of a candidate's own block: each cue once, at its nearest. */
export function weighCues(reading: BlockReading, candidate: Candidate): WeighedCue[] {
  const sentence = sentenceAround(reading.text, candidate.start, candidate.end);
  const nearest = new Map<number, WeighedCue>();
  for (let at = firstCueFrom(reading.cues, candidate.start - PARAGRAPH_REACH); ; at++) {
    const hit = reading.cues[at];
    if (hit === undefined || hit.start > candidate.end + PARAGRAPH_REACH) break;
    if (hit.entry !== candidate.entry) continue;
    // Words of the form itself say nothing about it.
    if (hit.start >= candidate.start && hit.end <= candidate.end) continue;
    const overlaps = hit.start < candidate.end && hit.end > candidate.start;
    const inSentence = hit.start >= sentence.start && hit.end <= sentence.end;
    const place: CuePlace = overlaps ? 'around' : inSentence ? 'sentence' : 'paragraph';
    const weight = weightOf(place, hit.against);
    const known = nearest.get(hit.cue);
    if (known !== undefined && Math.abs(known.weight) >= Math.abs(weight)) continue;
    nearest.set(hit.cue, { words: reading.text.slice(hit.start, hit.end), place, weight });
  }
  return [...nearest.values()];
}

/** Index of the first cue that starts at `offset` or later; cues are in order of their start. */
function firstCueFrom(cues: readonly CueHit[], offset: number): number {
  let low = 0;
  let high = cues.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((cues[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function weightOf(place: CuePlace, against: boolean): number {
  if (place === 'around') return against ? WEIGHTS.againstAround : WEIGHTS.cueAround;
  if (place === 'sentence') return against ? WEIGHTS.againstInSentence : WEIGHTS.cueInSentence;
  return against ? WEIGHTS.againstInBlock : WEIGHTS.cueInBlock;
}

/** What a candidate scores by its form and its own block, before the rest of the page is heard. */
export function scoreInBlock(candidate: Candidate, cues: readonly WeighedCue[]): number {
  const start = candidate.ambiguous ? 0 : WEIGHTS.certainForm;
  return cues.reduce((sum, cue) => sum + cue.weight, start);
}
