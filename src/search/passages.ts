import { type Entry, type Glossary, plainText } from '../model/entry.ts';

/** A piece of what an entry says, and how much it counts that a query's words stand in it. */
export interface Passage {
  readonly text: string;
  /** From 0.9, where it says what the entry is, down to 0.2, where it only mentions. */
  readonly weight: number;
}

/** What an entry says beside its names, cut into passages. */
export function readPassages(entry: Entry, { topics }: Glossary): readonly Passage[] {
  const passages: Passage[] = [];
  const put = (text: string, weight: number): void => {
    if (text !== '') passages.push({ text, weight });
  };
  put(plainText(entry.brief), 0.9);
  put(plainText(entry.more), 0.4);
  put(entry.facts.map(({ fact }) => fact).join(' '), 0.2);
  put(entry.claims.map(({ says }) => says).join(' '), 0.2);
  put(entry.contested ?? '', 0.2);
  put(entry.relations.map(({ term }) => term).join(' '), 0.2);
  const labels = topics.filter((topic) => entry.topics.includes(topic.id)).map((topic) => topic.label);
  put([entry.kind, ...labels].join(' '), 0.2);
  return passages;
}
