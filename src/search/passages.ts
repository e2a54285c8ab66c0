import { type Entry, type Glossary, plainText, type RelationType } from '../model/entry.ts';

/** A piece of what an entry says, and how much it counts that a query's words stand in it. */
export interface Passage {
  readonly text: string;
  /** From about 1, where it says what the entry is, down to 0.2, where it only mentions. */
  readonly weight: number;
}

/** Words in which a learner may put a relation: "boss of", "rival of". */
const RELATION_WORDS: Readonly<Record<RelationType, string>> = {
  'is-a': 'kind type',
  includes: 'kind type example',
  'part-of': 'part',
  'has-part': 'part',
  'made-by': 'made maker product creator developer',
  makes: 'makes maker creator developer company behind',
  'led-by': 'led leader head boss chief CEO',
  leads: 'leads leader runs head boss chief CEO',
  'based-in': 'based from country',
  'home-of': 'home country of',
  'used-for': 'used purpose',
  uses: 'uses',
  needs: 'needs depends',
  'needed-by': 'needed',
  'undermined-by': 'weakened threat',
  undermines: 'weakens threat',
  'response-to': 'response answer against',
  'answered-by': 'response answer reaction',
  'rival-of': 'rival competitor alternative opponent versus',
  'see-also': '',
};

/** What an entry says, cut into passages. */
export function readPassages(entry: Entry, { topics }: Glossary): readonly Passage[] {
  const labels = topics.filter((topic) => entry.topics.includes(topic.id)).map((topic) => topic.label);
  const relations = entry.relations.map(({ type, term }) => `${RELATION_WORDS[type]} ${term}`);
  return [
    { text: [entry.term, ...entry.forms].join(' '), weight: 0.8 },
    { text: entry.asks.join(' '), weight: 1.3 },
    { text: plainText(entry.brief), weight: 0.6 },
    { text: plainText(entry.more), weight: 0.4 },
    { text: entry.facts.map(({ fact }) => fact).join(' '), weight: 0.2 },
    { text: entry.claims.map(({ says }) => says).join(' '), weight: 0.2 },
    { text: entry.contested ?? '', weight: 0.2 },
    { text: relations.join(' '), weight: 0.2 },
    { text: [entry.kind, ...labels].join(' '), weight: 0.2 },
  ];
}

/** Short wordings that a learner may type as a whole. */
export function readPhrases(entry: Entry): readonly string[] {
  return [entry.term, ...entry.forms, ...entry.asks];
}
