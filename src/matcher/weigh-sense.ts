import { EVERYDAY, NOUN } from '../lexicon/lexicon.ts';
import type { Candidate } from './candidate.ts';
import { type CueHit, firstCueFrom } from './find-cues.ts';
import { longerNameAround } from './longer-name.ts';
import type { BlockParts } from './read-block.ts';
import { type Stretch, sentenceAround } from './sentence.ts';
import { verbAround } from './verb-around.ts';

/** What a candidate must reach to be taken. */
export const THRESHOLD = 1;

/** How much each piece of evidence counts. A certain form starts above the threshold, the others below. */
export const WEIGHTS = {
  certainForm: 2,
  /** Its sense is sure; it lacks only a page, or a neighbour, that has to do with the subject. */
  everydayForm: 0.6,
  /** A cue phrase that holds the form within it decides alone: "AI compute". */
  cueAround: 3,
  cueInSentence: 1.2,
  cueInBlock: 0.5,
  /** Each word of the glossary's subject in the sentence, though no cue of this entry, and the most of them together. */
  subjectWord: 0.5,
  subjectWords: 1,
  /** What a name that stands everywhere makes of a cue: one is not enough to show what a page is about. */
  everydayShare: 0.25,
  againstAround: -3,
  /** One contrary word leaves a certain form standing; two do not. */
  againstInSentence: -0.9,
  againstInBlock: -0.4,
  /** Part of the name of somebody or something else; the sentence may still speak for it. */
  longerName: -1.2,
} as const;

export type CuePlace = 'around' | 'sentence' | 'paragraph' | 'page' | 'title';

/** One reason for or against. `weight` is what it added to the score. */
export interface WeighedCue {
  readonly words: string;
  readonly place: CuePlace;
  readonly weight: number;
}

/** A cue further away than this is in another paragraph, even where a page has none. In UTF-16 units. */
export const PARAGRAPH_REACH = 1200;

/** Weighs what the candidate's own block says for and against it: each cue once, at its nearest. */
export function weighCues(block: BlockParts, candidate: Candidate): WeighedCue[] {
  const sentence = sentenceAround(block, candidate);
  const nearest = new Map<number, WeighedCue>();
  for (let at = firstCueFrom(block.cues, candidate.start - PARAGRAPH_REACH); ; at++) {
    const hit = block.cues[at];
    if (hit === undefined || hit.start > candidate.end + PARAGRAPH_REACH) break;
    if (hit.entry !== candidate.entry) continue;
    // Words of the form itself say nothing about it.
    if (hit.start >= candidate.start && hit.end <= candidate.end) continue;
    const overlaps = hit.start < candidate.end && hit.end > candidate.start;
    const inSentence = hit.start >= sentence.start && hit.end <= sentence.end;
    const place: CuePlace = overlaps ? 'around' : inSentence ? 'sentence' : 'paragraph';
    const weight = weightOf(place, hit.against) * shareOf(place, hit, candidate);
    const known = nearest.get(hit.cue);
    if (known !== undefined && Math.abs(known.weight) >= Math.abs(weight)) continue;
    nearest.set(hit.cue, { words: block.text.slice(hit.start, hit.end), place, weight });
  }
  return [
    ...nearest.values(),
    ...(isOfDoubtfulSense(candidate) ? weighSubject(block, { sentence, candidate, nearest }) : []),
    ...weighGrammar(block, candidate),
  ];
}

/** Weighs the words of the glossary's subject that stand in a candidate's sentence, beside its own cues. */
function weighSubject(
  { text, subject }: BlockParts,
  {
    sentence,
    candidate,
    nearest,
  }: {
    readonly sentence: Stretch;
    readonly candidate: Candidate;
    readonly nearest: ReadonlyMap<number, WeighedCue>;
  },
): WeighedCue[] {
  const found = new Map<number, WeighedCue>();
  let last = 0;
  for (
    let at = firstCueFrom(subject, sentence.start);
    found.size < WEIGHTS.subjectWords / WEIGHTS.subjectWord;
    at++
  ) {
    const word = subject[at];
    if (word === undefined || word.end > sentence.end) break;
    const overlaps = word.start < candidate.end && word.end > candidate.start;
    if (overlaps || word.start < last || nearest.has(word.cue)) continue;
    last = word.end;
    const words = text.slice(word.start, word.end);
    found.set(word.cue, { words, place: 'sentence', weight: WEIGHTS.subjectWord });
  }
  return [...found.values()];
}

/** What the words around an ambiguous form make of it by their grammar, whatever they mean. */
function weighGrammar(block: BlockParts, candidate: Candidate): WeighedCue[] {
  const verb = (candidate.flags & NOUN) !== 0 ? verbAround(block.text, candidate) : null;
  if (verb !== null) return [{ words: verb, place: 'around', weight: WEIGHTS.againstAround }];
  const name = longerNameAround(block, candidate);
  return name === null ? [] : [{ words: name, place: 'around', weight: WEIGHTS.longerName }];
}

function shareOf(place: CuePlace, { against }: CueHit, { flags }: Candidate): number {
  return (flags & EVERYDAY) === 0 || against || place === 'around' ? 1 : WEIGHTS.everydayShare;
}

function weightOf(place: CuePlace, against: boolean): number {
  if (place === 'around') return against ? WEIGHTS.againstAround : WEIGHTS.cueAround;
  if (place === 'sentence') return against ? WEIGHTS.againstInSentence : WEIGHTS.cueInSentence;
  return against ? WEIGHTS.againstInBlock : WEIGHTS.cueInBlock;
}

/** What a candidate scores by its form and its own block, before the rest of the page is heard. */
export function scoreInBlock(candidate: Candidate, cues: readonly WeighedCue[]): number {
  return cues.reduce((sum, cue) => sum + cue.weight, startOf(candidate));
}

/** Whether it is in question what the words mean, not only whether the page has to do with it. */
export function isOfDoubtfulSense({ ambiguous, flags }: Candidate): boolean {
  return ambiguous && (flags & EVERYDAY) === 0;
}

function startOf({ ambiguous, flags }: Candidate): number {
  if (!ambiguous) return WEIGHTS.certainForm;
  return (flags & EVERYDAY) !== 0 ? WEIGHTS.everydayForm : 0;
}
