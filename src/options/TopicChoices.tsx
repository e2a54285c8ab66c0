import type { Topic } from '../model/entry.ts';
import { CONTENT } from '../ui/content-language.ts';
import { say, sayCount } from '../words/say.ts';

/** A topic and how many terms belong to it. */
export interface CountedTopic extends Topic {
  readonly terms: number;
}

export interface TopicChoicesProps {
  readonly topics: readonly CountedTopic[];
  readonly off: readonly string[];
  readonly onSwitch: (id: string, on: boolean) => void;
}

/** Which topics are marked on pages. */
export function TopicChoices({ topics, off, onSwitch }: TopicChoicesProps) {
  return (
    <fieldset class="part">
      <legend>
        <h2>{say('topics_title')}</h2>
      </legend>
      <div class="topics">
        {topics.map(({ id, label, about, terms }) => (
          <label class="choice" key={id}>
            <input
              type="checkbox"
              checked={!off.includes(id)}
              onChange={({ currentTarget }) => onSwitch(id, currentTarget.checked)}
            />
            <span>
              <span {...CONTENT}>{label}</span> <span class="count">{sayCount('topics_count', terms)}</span>
              <span class="hint" {...CONTENT}>
                {about}
              </span>
            </span>
          </label>
        ))}
      </div>
      <p class="hint">{say('topics_note')}</p>
    </fieldset>
  );
}
