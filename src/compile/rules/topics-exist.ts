import { type Rule, toProblem } from '../collection.ts';
import { suggest } from '../did-you-mean.ts';

const code = 'topics-exist';

/** Topics come from the closed list, each once. */
export const topicsExist: Rule = {
  code,
  title: 'Topics come from glossary/topics.yml, each once.',
  *check({ entries, topics, frame }) {
    // Without a list every topic would be wrong; that the list is broken has been told.
    if (frame.topics.value === null) return;
    const ids = topics.map(({ id }) => id);
    for (const { source, entry } of entries) {
      for (const [index, topic] of entry.topics.entries()) {
        const place = { code, source, at: ['topics', index], found: topic };
        if (topic === '') continue;
        if (!ids.includes(topic)) {
          const expected = `one of ${ids.join(', ')}`;
          const tip = suggest(topic, ids, 'Choose the nearest; the list is closed on purpose.');
          yield toProblem({ ...place, message: `"${topic}" is no topic`, expected, tip });
        } else if (entry.topics.indexOf(topic) < index) {
          yield toProblem({
            ...place,
            message: `the topic "${topic}" stands twice`,
            tip: 'Take one out.',
            fixable: true,
          });
        }
      }
    }
  },
};
