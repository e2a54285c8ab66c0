import type { NotebookRow } from '../learner/notebook-row.ts';
import { countDue, countStates } from '../learner/progress.ts';
import { listDue } from '../learner/review.ts';
import { language, say, sayCount } from '../words/say.ts';
import { DueChart } from './DueChart.tsx';
import { addressOf } from './route.ts';
import { State } from './TermNotes.tsx';

/** How far the learner is, at a glance: how many terms are in each state, and what comes up for review. */
export function Progress({ rows, now }: { rows: readonly NotebookRow[]; now: number }) {
  const states = countStates(rows.map(({ state }) => state));
  const toLearn = rows.filter(({ state, entry }) => state !== 'known' && entry !== null);
  const saved = toLearn.map((row) => row.saved);
  const due = listDue(saved, now).length;
  const days = nextDays(now);
  return (
    <section class="progress" aria-labelledby="progress">
      <div>
        <h2 id="progress">{say('notebook_progress')}</h2>
        <svg class="states" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
          {states.map(({ state, count }, at) => {
            const before = states.slice(0, at).reduce((sum, one) => sum + one.count, 0);
            const width = (count / rows.length) * 100;
            return (
              <rect
                key={state}
                class={`bar-${state}`}
                x={(before / rows.length) * 100}
                y="0"
                width={width}
                height="6"
              />
            );
          })}
        </svg>
        <ul class="legend">
          {states.map(({ state, count }) => (
            <li key={state}>
              {count} <State of={state} />
            </li>
          ))}
        </ul>
        <p>
          {due > 0 ? (
            <a class="button" href={addressOf({ view: 'review' })}>
              {sayCount('notebook_review', due)}
            </a>
          ) : (
            say('notebook_nothing_due')
          )}
        </p>
      </div>
      <DueChart
        days={countDue(
          saved,
          days.map(({ end }) => end),
        ).map((count, at) => ({ name: days[at]?.name ?? '', count }))}
      />
    </section>
  );
}

/** Today and the six days after it, by the reader's clock, each with the time at which it ends. */
function nextDays(now: number): readonly { readonly name: string; readonly end: number }[] {
  return Array.from({ length: 7 }, (_, ahead) => {
    const end = new Date(now);
    end.setHours(24, 0, 0, 0);
    end.setDate(end.getDate() + ahead);
    const name = new Intl.DateTimeFormat(language(), { weekday: 'short' }).format(end.getTime() - 1);
    return { name: ahead === 0 ? say('notebook_today') : name, end: end.getTime() };
  });
}
