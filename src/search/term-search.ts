import type { Entry, Glossary } from '../model/entry.ts';
import { BestHits } from './best-hits.ts';
import { foldWords } from './fold-words.ts';
import { InitialsIndex } from './initials-index.ts';
import { type Label, readLabels, readWording, type Wording } from './label.ts';
import { markSegments, type Segment } from './marked-segments.ts';
import { MeaningIndex } from './meaning-index.ts';
import { dropAsking, subjectsOf } from './question.ts';
import { RelationIndex } from './relation-index.ts';
import { Slips } from './slips.ts';
import { SoundIndex } from './sound-index.ts';
import { StartsIndex } from './starts-index.ts';
import type { Hit, Tier } from './tiers.ts';

export interface SearchResult {
  readonly entry: Entry;
  /** Between 0 and 1; results come with the greatest first. */
  readonly score: number;
  readonly tier: Tier;
  /** Why it is there, in a word. */
  /** The wording of the entry that was met, cut where letters of the query begin and end. */
  readonly label: readonly Segment[];
}

/** Finds entries while somebody types. Best first, at most 50; the same query always gives the same answer. */
export type Search = (query: string) => readonly SearchResult[];

const MOST_RESULTS = 50;
/** Queries are read up to here; what is pasted beyond says nothing more. */
const LONGEST_QUERY = 200;
/** One or two letters are the beginning of a name. */
const SHORTEST_MEANT = 3;
/** From this score on, a name is what was typed. */
const WHOLE = 0.94;
/** From this score on, a name has or begins with everything that was typed. */
const ALL_TYPED = 0.8;
/** Below this score, nothing fits. */
const WEAKEST = 0.08;
/** How far a name is trusted that is only the beginning of what is asked about. */
const SUBJECT = 0.58;
/** Sounds and slips are only looked for in queries from here to there. */
const SHORTEST_HEARD = 3;
const SHORTEST_MISTYPED = 4;
const LONGEST_MISTYPED = 48;

/** Makes a glossary searchable. Each index is built when it is first needed, the looser ones from the third letter on. */
export function createSearch(glossary: Glossary): Search {
  const labels = once(() => readLabels(glossary));
  const starts = once(() => new StartsIndex(labels()));
  const initials = once(() => new InitialsIndex(labels()));
  const slips = once(() => new Slips(labels()));
  const sounds = once(() => new SoundIndex(labels()));
  const relations = once(() => new RelationIndex(glossary, labels()));
  const meanings = once(() => new MeaningIndex(glossary, labels()));

  function addNames(hits: BestHits, { query, trust }: { query: Wording; trust: number }): void {
    hits.add(starts().wholes(query), trust);
    const isNamed = hits.bestScore >= WHOLE;
    hits.add(initials().find(query), trust);
    hits.add(starts().beginnings(query), trust);
    if (query.words.length > 1) hits.add(starts().scattered(query), trust);
    const { length } = query.joined;
    if (isNamed || length > LONGEST_MISTYPED) return;
    if (length >= SHORTEST_MISTYPED) hits.add(slips().find(query), trust);
    if (length >= SHORTEST_HEARD) hits.add(sounds().find(query), trust);
  }

  return (text) => {
    const query = readWording(text.slice(0, LONGEST_QUERY));
    if (query.joined === '') return [];
    const asked = readWording(dropAsking(query.words).join(' '));
    const hits = new BestHits(labels(), WEAKEST);
    addNames(hits, { query, trust: 1 });
    // "what is compute" is "compute" once the asking is dropped; but "throw in" is not first of all "throw".
    if (asked.joined !== query.joined)
      addNames(hits, { query: asked, trust: hits.bestScore < ALL_TYPED ? 0.99 : 0.85 });
    for (const subject of subjectsOf(query.words))
      hits.add(starts().wholes(readWording(subject.join(' '))), SUBJECT);
    if (query.joined.length >= SHORTEST_MEANT) {
      hits.add(relations().find(query));
      hits.add(meanings().find(query));
    }
    if (hits.bestScore < WEAKEST) hits.add(slips().nearest(asked));
    return hits
      .take(MOST_RESULTS)
      .map((hit) => present(hit, { glossary, labels: labels(), typed: [query, asked] }));
  };
}

function present(
  { entry: index, label: met, tier, score }: Hit,
  {
    glossary,
    labels,
    typed,
  }: { glossary: Glossary; labels: readonly Label[]; typed: readonly [Wording, Wording] },
): SearchResult {
  const entry = glossary.entries[index];
  if (entry === undefined)
    throw new Error(`Search met entry number ${index}, which the glossary does not have.`);
  const label = met === null ? undefined : labels[met];
  // The asking words are only marked where the label has them: "the West".
  const { words } = label?.joined.includes(typed[0].joined) ? typed[0] : typed[1];
  // Where the term has the words too, no other wording need be shown beside it.
  const isInTerm = ` ${foldWords(entry.term).join(' ')}`.includes(` ${words.join(' ')}`);
  const text = label === undefined || isInTerm ? entry.term : label.text;
  const segments = markSegments(text, { query: words, tier });
  return { entry, score, tier, label: segments };
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
