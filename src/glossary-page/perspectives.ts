import type { Entry, Glossary, Topic } from '../model/entry.ts';

export interface Perspective {
  readonly topic: Topic;
  readonly entries: readonly Entry[];
}

/** The terms on which the documents take at least two sides, under the first topic of each. */
export function listPerspectives({ entries, topics }: Glossary): readonly Perspective[] {
  const contested = entries.filter(
    ({ claims }) => new Set(claims.flatMap(({ side }) => side ?? [])).size > 1,
  );
  return topics
    .map((topic) => ({ topic, entries: contested.filter((entry) => entry.topics[0] === topic.id) }))
    .filter((perspective) => perspective.entries.length > 0);
}
