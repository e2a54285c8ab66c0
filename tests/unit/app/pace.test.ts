import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Pace, TRIAL_AFTER } from '../../../src/app/pace.ts';

/** Spends until less is followed; answers when that was. */
function exhaust(pace: Pace, from: number): number {
  let now = from;
  while (!pace.spend(100, now)) now += 100;
  return now;
}

describe('a page that changes', () => {
  it('is followed whole for as long as that costs less than one part in twenty-five', () => {
    const pace = new Pace();
    for (let now = 0; now < 600_000; now += 1000) expect(pace.spend(39, now)).toBe(false);
    expect(pace.reach).toBe('whole');
  });

  it('may cost much once', () => {
    expect(new Pace().spend(399, 0)).toBe(false);
  });

  it('is followed in view alone when it costs more, and then not until the reader asks', () => {
    const pace = new Pace();
    const then = exhaust(pace, 0);
    expect(pace.reach).toBe('in-view');
    exhaust(pace, then);
    expect(pace.reach).toBe('on-demand');
    // Nothing is less than nothing.
    expect(pace.spend(10_000, then)).toBe(false);
  });
});

describe('a page that was cut back', () => {
  it('is tried again after a while, a step at a time', () => {
    const pace = new Pace();
    const then = exhaust(pace, exhaust(pace, 0));
    expect(pace.recover(then + TRIAL_AFTER - 1)).toBe(false);
    expect(pace.recover(then + TRIAL_AFTER)).toBe(true);
    expect(pace.reach).toBe('in-view');
    expect(pace.recover(then + TRIAL_AFTER + 1)).toBe(false);
    expect(pace.recover(then + 2 * TRIAL_AFTER)).toBe(true);
    expect(pace.reach).toBe('whole');
  });

  it('is followed in view at once when its reader asks', () => {
    const pace = new Pace();
    const then = exhaust(pace, exhaust(pace, 0));
    pace.retry(then);
    expect(pace.reach).toBe('in-view');
  });
});

it('whatever a page costs, until the next try no more than the budgets and their share of the time is spent on it', () => {
  const visit = fc.record({ wait: fc.nat(500), cost: fc.nat(200) });
  fc.assert(
    fc.property(fc.array(visit, { maxLength: 300 }), (visits) => {
      const pace = new Pace();
      let now = 0;
      let spent = 0;
      for (const { wait, cost } of visits) {
        now += wait;
        if (now > TRIAL_AFTER || pace.reach === 'on-demand') break;
        spent += cost;
        pace.spend(cost, now);
      }
      // Two budgets of 400 ms, and what each last visit went over.
      expect(spent).toBeLessThanOrEqual(2 * (400 + 200) + 0.04 * now);
    }),
  );
});
