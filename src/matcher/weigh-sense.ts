import { EVERYDAY, NOUN } from '../lexicon/lexicon.ts';
import type { Candidate } from './candidate.ts';
import { type CueHit, firstFrom } from './find-cues.ts';
import { longerNameAround } from './longer-name.ts';
import type { BlockParts } from './read-block.ts';
import { type Stretch, sentenceAround } from './sentence.ts';

/** What a candidate must reach to be taken. */
export const THRESHOLD = 1;

// How much each piece of evidence counts. A certain form starts above the threshold, the others below.
const CERTAIN_FORM = 2;
/** Its sense is sure; it lacks only a page, or a neighbour, that has to do with the subject. */
const EVERYDAY_FORM = 0.6;
/** A cue phrase that holds the form within it decides alone: "AI compute". */
const CUE_AROUND = 3;
const CUE_IN_SENTENCE = 1.2;
const CUE_IN_BLOCK = 0.5;
/** Each word of the glossary's subject in the sentence, though no cue of this entry, and the most of them together. */
const SUBJECT_WORD = 0.5;
const SUBJECT_WORDS = 1;
/** What a name that stands everywhere makes of a cue: one is not enough to show what a page is about. */
export const EVERYDAY_SHARE = 0.25;
const AGAINST_AROUND = -3;
/** One contrary word leaves a certain form standing; two do not. */
const AGAINST_IN_SENTENCE = -0.9;
const AGAINST_IN_BLOCK = -0.4;
/** Part of the name of somebody or something else; the sentence may still speak for it. */
const LONGER_NAME = -1.2;

export type CuePlace = 'around' | 'sentence' | 'paragraph' | 'page' | 'title';

/** One reason for or against. `weight` is what it added to the score. */
export interface WeighedCue {
  readonly words: string;
  readonly place: CuePlace;
  readonly weight: number;
  /** Which cue: the same number for the same words; -1 where grammar speaks, not a cue. */
  readonly cue: number;
}

/** A cue further away than this is in another paragraph, even where a page has none. In UTF-16 units. */
export const PARAGRAPH_REACH = 1200;
/** So many cues, or mentions, to either side say all there is to say, in whatever text. */
export const MOST_HEARD = 40;

const NOTHING: readonly WeighedCue[] = [];

/** Weighs what the candidate's own block says for and against it: each cue once, at its nearest. */
export function weighCues(block: BlockParts, candidate: Candidate): readonly WeighedCue[] {
  const hits = block.cues.get(candidate.entry) ?? [];
  // A certain form needs nobody to speak for it where nobody speaks against it.
  if (!candidate.ambiguous && !hits.some(({ against }) => against)) return NOTHING;
  const sentence = sentenceAround(block, candidate);
  const weighed = weighHits(block, { hits, sentence, candidate });
  if (candidate.ambiguous) {
    if (isOfDoubtfulSense(candidate)) weighSubject(block, { sentence, candidate, weighed });
    weighGrammar(block, candidate, weighed);
  }
  return weighed;
}

function weighHits(
  { text }: BlockParts,
  {
    hits,
    sentence,
    candidate,
  }: { readonly hits: readonly CueHit[]; readonly sentence: Stretch; readonly candidate: Candidate },
): WeighedCue[] {
  const weighed: WeighedCue[] = [];
  const { start, end } = candidate;
  const middle = firstFrom(hits, start);
  const last = Math.min(hits.length, middle + MOST_HEARD);
  for (let at = Math.max(0, middle - MOST_HEARD); at < last; at++) {
    const hit = hits[at];
    if (hit === undefined || hit.start < start - PARAGRAPH_REACH) continue;
    if (hit.start > end + PARAGRAPH_REACH) break;
    // Words of the form itself say nothing about it.
    if (hit.start >= start && hit.end <= end) continue;
    const overlaps = hit.start < end && hit.end > start;
    const inSentence = hit.start >= sentence.start && hit.end <= sentence.end;
    const place: CuePlace = overlaps ? 'around' : inSentence ? 'sentence' : 'paragraph';
    const weight = weightOf(place, hit.against) * shareOf(place, hit, candidate);
    const known = weighed.findIndex(({ cue }) => cue === hit.cue);
    if (known !== -1 && Math.abs(weighed[known]?.weight ?? 0) >= Math.abs(weight)) continue;
    const found = { words: text.slice(hit.start, hit.end), place, weight, cue: hit.cue };
    if (known === -1) weighed.push(found);
    else weighed[known] = found;
  }
  return weighed;
}

/** Adds the words of the glossary's subject that stand in a candidate's sentence, beside its own cues. */
function weighSubject(
  { text, subject }: BlockParts,
  {
    sentence,
    candidate,
    weighed,
  }: { readonly sentence: Stretch; readonly candidate: Candidate; readonly weighed: WeighedCue[] },
): void {
  let room = SUBJECT_WORDS;
  let last = 0;
  for (let at = firstFrom(subject, sentence.start); room > 0; at++) {
    const word = subject[at];
    if (word === undefined || word.end > sentence.end) break;
    const overlaps = word.start < candidate.end && word.end > candidate.start;
    if (overlaps || word.start < last || weighed.some(({ cue }) => cue === word.cue)) continue;
    last = word.end;
    room -= SUBJECT_WORD;
    const words = text.slice(word.start, word.end);
    weighed.push({ words, place: 'sentence', weight: SUBJECT_WORD, cue: word.cue });
  }
}

/** Adds what the words around an ambiguous form make of it by their grammar, whatever they mean. */
function weighGrammar(block: BlockParts, candidate: Candidate, weighed: WeighedCue[]): void {
  if ((candidate.flags & NOUN) !== 0) {
    const { asVerb } = candidate;
    if (asVerb !== null) weighed.push({ words: asVerb, place: 'around', weight: AGAINST_AROUND, cue: -1 });
    return;
  }
  const name = longerNameAround(block, candidate);
  if (name !== null) weighed.push({ words: name, place: 'around', weight: LONGER_NAME, cue: -1 });
}

function shareOf(place: CuePlace, { against }: CueHit, { flags }: Candidate): number {
  return (flags & EVERYDAY) === 0 || against || place === 'around' ? 1 : EVERYDAY_SHARE;
}

function weightOf(place: CuePlace, against: boolean): number {
  if (place === 'around') return against ? AGAINST_AROUND : CUE_AROUND;
  if (place === 'sentence') return against ? AGAINST_IN_SENTENCE : CUE_IN_SENTENCE;
  return against ? AGAINST_IN_BLOCK : CUE_IN_BLOCK;
}

/** What a candidate scores by its form and its own block, before the rest of the page is heard. */
export function scoreInBlock(candidate: Candidate, cues: readonly WeighedCue[]): number {
  let score = startOf(candidate);
  for (const { weight } of cues) score += weight;
  return score;
}

/** Whether it is in question what the words mean, not only whether the page has to do with it. */
export function isOfDoubtfulSense({ ambiguous, flags }: Candidate): boolean {
  return ambiguous && (flags & EVERYDAY) === 0;
}

function startOf({ ambiguous, flags }: Candidate): number {
  if (!ambiguous) return CERTAIN_FORM;
  return (flags & EVERYDAY) !== 0 ? EVERYDAY_FORM : 0;
}
