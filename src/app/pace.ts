/** How far a page is followed: all of it, what is in view, or nothing until the reader asks. */
export type Reach = 'whole' | 'in-view' | 'on-demand';

/** Costs are summed over this time. In ms. */
const WINDOW = 10_000;
/** What following a page's changes may cost in a window, in ms: at one part in twenty-five nobody feels it. */
const BUDGET = 400;
/** After so long within its budget a page that was cut back is given the next try. In ms. */
export const TRIAL_AFTER = 15_000;

/** Keeps the work for a page that never rests within a budget. Times are in ms on any clock that only goes forward. */
export class Pace {
  #spent: { at: number; cost: number }[] = [];
  #reach: Reach = 'whole';
  #since = 0;

  get reach(): Reach {
    return this.#reach;
  }

  /** Notes the cost of some work; true where that was too much, and less is done from now on. */
  spend(cost: number, now: number): boolean {
    this.#spent = this.#spent.filter(({ at }) => now - at < WINDOW);
    this.#spent.push({ at: now, cost });
    const sum = this.#spent.reduce((total, one) => total + one.cost, 0);
    if (sum <= BUDGET || this.#reach === 'on-demand') return false;
    this.#set(this.#reach === 'whole' ? 'in-view' : 'on-demand', now);
    return true;
  }

  /** Asked from time to time: true where the page may be followed more closely again. */
  recover(now: number): boolean {
    if (this.#reach === 'whole' || now - this.#since < TRIAL_AFTER) return false;
    this.#set(this.#reach === 'on-demand' ? 'in-view' : 'whole', now);
    return true;
  }

  /** The reader asks: what is in view is followed for a while, whatever it costs. */
  retry(now: number): void {
    this.#set('in-view', now);
  }

  #set(reach: Reach, now: number): void {
    this.#reach = reach;
    this.#since = now;
    this.#spent = [];
  }
}
