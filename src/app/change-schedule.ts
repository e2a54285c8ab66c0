/** The shortest time between two readings of a page that keeps changing. In ms. */
const SHORTEST_GAP = 100;
/** Between two readings the page is left alone for so many times as long as the last one took. */
const GAP_PER_COST = 12;
/** But never for longer than this. In ms. */
const LONGEST_GAP = 2000;

/** Decides when changes are read: at once after a rest, before the page paints them; ever more rarely under a storm. */
export class ChangeSchedule {
  readonly #onDue: () => Promise<number>;
  readonly #signal: AbortSignal;
  #isAsked = false;
  #isBusy = false;
  #notBefore = 0;

  /** `onDue` reads what has changed, and resolves to what that cost, in ms. */
  constructor({ onDue, signal }: { onDue: () => Promise<number>; signal: AbortSignal }) {
    this.#onDue = onDue;
    this.#signal = signal;
  }

  ask(): void {
    if (this.#isAsked) return;
    this.#isAsked = true;
    if (!this.#isBusy) this.#plan();
  }

  #plan(): void {
    const wait = this.#notBefore - performance.now();
    if (wait > 0) setTimeout(() => this.#nextFrame(), wait);
    else this.#nextFrame();
  }

  /** In a frame the layout is about to be brought up to date anyway; and a hidden page has none. */
  #nextFrame(): void {
    requestAnimationFrame(() => void this.#run());
  }

  async #run(): Promise<void> {
    if (this.#signal.aborted) return;
    this.#isAsked = false;
    this.#isBusy = true;
    const cost = await this.#onDue();
    this.#isBusy = false;
    this.#notBefore = performance.now() + Math.min(LONGEST_GAP, Math.max(SHORTEST_GAP, cost * GAP_PER_COST));
    // What changed in the meantime has asked, but was not planned.
    if (this.#isAsked) this.#plan();
  }
}
