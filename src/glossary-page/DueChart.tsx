import { say } from '../words/say.ts';

const HEIGHT = 76;
const BAR = 22;
const STEP = 46;
const LABEL = 18;

/** How many terms come up for review on each day, as bars. */
export function DueChart({ days }: { days: readonly { readonly name: string; readonly count: number }[] }) {
  const most = Math.max(...days.map(({ count }) => count), 1);
  const told = days
    .map(({ name, count }) => say('notebook_day', { day: name, count }))
    .join(say('separator'));
  return (
    <figure class="due">
      <figcaption>{say('notebook_coming_up')}</figcaption>
      <svg
        viewBox={`0 0 ${days.length * STEP} ${HEIGHT + 2 * LABEL}`}
        role="img"
        aria-label={say('notebook_coming_up_days', { days: told })}
      >
        {days.map(({ name, count }, at) => {
          const middle = at * STEP + STEP / 2;
          const height = Math.max((count / most) * HEIGHT, 1);
          const top = LABEL + HEIGHT - height;
          return (
            <g key={name}>
              <rect class="due-bar" x={middle - BAR / 2} y={top} width={BAR} height={height} rx="2" />
              {count > 0 && (
                <text class="due-count" x={middle} y={top - 5}>
                  {count}
                </text>
              )}
              <text x={middle} y={HEIGHT + 2 * LABEL - 4}>
                {name}
              </text>
            </g>
          );
        })}
      </svg>
    </figure>
  );
}
