import { type Glossary, KINDS, type Kind } from '../model/entry.ts';
import { say, sayOf } from '../words/say.ts';
import { countBy, fitsFilter } from './filter-entries.ts';
import type { TermsRoute } from './route.ts';
import type { Go } from './use-route.ts';

/** Narrows the list to one topic, one kind, or both; each choice says how many terms it would leave. */
export function FilterBar({
  glossary: { entries, topics },
  route,
  go,
}: {
  glossary: Glossary;
  route: TermsRoute;
  go: Go;
}) {
  const { topic, kind } = route;
  const ofKind = entries.filter((entry) => fitsFilter(entry, { topic: null, kind }));
  const ofTopic = entries.filter((entry) => fitsFilter(entry, { topic, kind: null }));
  const byTopic = countBy(ofKind, (entry) => entry.topics);
  const byKind = countBy(ofTopic, (entry) => [entry.kind]);
  return (
    <div class="filters">
      <Choice
        label={say('terms_topic')}
        any={say('terms_choice', { name: say('terms_any_topic'), count: ofKind.length })}
        chosen={topic}
        options={topics.map(({ id, label }) => ({ value: id, label, count: byTopic.get(id) ?? 0 }))}
        onChoose={(next) => go({ ...route, topic: next }, 'push')}
      />
      <Choice<Kind>
        label={say('terms_kind')}
        any={say('terms_choice', { name: say('terms_any_kind'), count: ofTopic.length })}
        chosen={kind}
        options={KINDS.map((value) => ({
          value,
          label: sayOf('kind', value),
          count: byKind.get(value) ?? 0,
        }))}
        onChoose={(next) => go({ ...route, kind: next }, 'push')}
      />
    </div>
  );
}

interface ChoiceProps<Value extends string> {
  readonly label: string;
  /** What not choosing is called. */
  readonly any: string;
  readonly chosen: Value | null;
  readonly options: readonly { readonly value: Value; readonly label: string; readonly count: number }[];
  readonly onChoose: (value: Value | null) => void;
}

function Choice<Value extends string>({ label, any, chosen, options, onChoose }: ChoiceProps<Value>) {
  return (
    <label class="filter">
      <span>{label}</span>
      <select
        onChange={({ currentTarget }) =>
          onChoose(options.find(({ value }) => value === currentTarget.value)?.value ?? null)
        }
      >
        <option value="" selected={chosen === null}>
          {any}
        </option>
        {options.map(({ value, label: name, count }) => (
          <option key={value} value={value} selected={value === chosen} disabled={count === 0}>
            {say('terms_choice', { name, count })}
          </option>
        ))}
      </select>
    </label>
  );
}
