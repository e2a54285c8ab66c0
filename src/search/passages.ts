import { type Entry, type Glossary, plainText } from '../model/entry.ts';

/** A piece of what an entry says, and how much it counts that a query's words stand in it. */
export interface Passage {
  readonly text: string;
  /** From 0.9, where it says what the entry is, down to 0.2, where it only mentions. */
  readonly weight: number;
}

/** What an entry says beside its names, cut into passages. */
export function readPassages(entry: Entry, { topics }: Glossary): readonly Passage[] {
  const labels = topics.filter((topic) => entry.topics.includes(topic.id)).map((topic) => topic.label);
  const passages = [
    { text: plainText(entry.brief), weight: 0.9 },
    { text: plainText(entry.more), weight: 0.4 },
    { text: entry.facts.map(({ fact }) => fact).join(' '), weight: 0.2 },
    { text: entry.claims.map(({ says }) => says).join(' '), weight: 0.2 },
    { text: entry.contested ?? '', weight: 0.2 },
    { text: entry.relations.map(({ term }) => term).join(' '), weight: 0.2 },
    { text: [entry.kind, ...labels].join(' '), weight: 0.2 },
  ];
  return passages.filter(({ text }) => text !== '');
}
