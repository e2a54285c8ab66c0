/** How far a page is followed: all of it, what is in view, or nothing until the reader asks. */
export type Reach = 'whole' | 'in-view' | 'on-demand';

/** What following a page's changes may cost at once, in ms, before less is followed. */
const BUDGET = 400;
/** How much of the time may go into it in the long run: at one part in twenty-five nobody feels it. */
const SHARE = 0.04;
/** After so long a page that was cut back is given the next try. In ms. */
export const TRIAL_AFTER = 15_000;

/** Keeps the work for a page that never rests within a budget. Times are in ms on any clock that only goes forward. */
export class Pace {
  /** What was spent, less what has been earned since. */
  #debt = 0;
  #at = 0;
  #reach: Reach = 'whole';
  #since = 0;

  get reach(): Reach {
    return this.#reach;
  }

  /** Notes the cost of some work; true where that was too much, and less is done from now on. */
  spend(cost: number, now: number): boolean {
    this.#debt = Math.max(0, this.#debt - (now - this.#at) * SHARE) + cost;
    this.#at = now;
    if (this.#debt <= BUDGET || this.#reach === 'on-demand') return false;
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
    this.#debt = 0;
  }
}
