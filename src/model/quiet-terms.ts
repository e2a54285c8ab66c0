import { entryRef, type Glossary } from './entry.ts';

/** `pack/id` of every term whose topic is switched off; the topic of a term is the first of its entry. */
export function listQuietTerms(glossary: Glossary, offTopics: readonly string[]): string[] {
  return glossary.entries
    .filter(({ topics: [topic] }) => topic !== undefined && offTopics.includes(topic))
    .map((entry) => entryRef(entry));
}
