import type { Stop } from '../model/page-status.ts';
import { FEW_BLOCKS } from './block-index.ts';
import { ChangeSchedule } from './change-schedule.ts';
import { Pace, TRIAL_AFTER } from './pace.ts';
import { observePage, type PageObservers } from './page-observers.ts';
import { PageReader } from './page-reader.ts';
import type { PageTerms } from './page-terms.ts';
import { runInSlices, yieldToPage } from './slices.ts';

/** What a reader sees is read in one go, and that must not hold up a frame. In ms. */
const VIEW_TIME = 6;
/** The same for a page that has just come: code that is new is slow. */
const FIRST_VIEW_TIME = 3;
/** After changes, what is in view is read in so many goes: on a busy machine one is not enough. */
const GOES = 4;
/** While a page is not read to its end, and on a long one, what is in view is read so long after a scrolling. In ms. */
const CATCH_UP_AFTER = 120;
/** Changes that take longer to follow, in ms, go beyond any budget. */
const LONGEST_FOLLOWING = 500;
/** Custom elements come to life when their script has loaded: mostly soon, now and then late. In ms. */
const LATE_ROOTS_AFTER = [500, 2000, 8000];

/** Keeps a page's terms up with the page: reads it, first what is in view, and follows its changes within a budget. */
export class PageFollower {
  readonly #terms: PageTerms;
  readonly #signal: AbortSignal;
  readonly #onMarks: () => void;
  readonly #reader: PageReader;
  readonly #schedule: ChangeSchedule;
  readonly #pace = new Pace();
  #observers: PageObservers | null = null;
  #observing = new AbortController();
  /** Nothing tells when a page turns itself into an editor. */
  #designMode = document.designMode;
  #isRead = false;
  #goes = 0;
  #catchingUp: ReturnType<typeof setTimeout> | undefined;

  /** `onMarks` is called when marks may have changed. */
  constructor({ terms, signal, onMarks }: { terms: PageTerms; signal: AbortSignal; onMarks: () => void }) {
    this.#terms = terms;
    this.#signal = signal;
    this.#onMarks = onMarks;
    this.#reader = new PageReader(terms, (root) => this.#observers?.watch(root));
    this.#schedule = new ChangeSchedule({ onDue: () => this.#follow(), signal });
  }

  /** Why not all of the page is marked; undefined where it is. */
  get stopped(): Stop | undefined {
    if (this.#pace.reach === 'on-demand') return 'on-demand';
    if (this.#pace.reach === 'in-view') return 'too-busy';
    return this.#reader.isCut ? 'too-long' : undefined;
  }

  /** Begins; called when the page is on the screen, just after it was laid out. */
  async start(): Promise<void> {
    this.#observe();
    // The first marks are painted before anything else is read.
    this.#reader.lookAround();
    let isLeft: boolean;
    do {
      isLeft = this.#reader.readView(FIRST_VIEW_TIME);
      await yieldToPage();
      if (this.#signal.aborted) return;
      this.#terms.bringNear(this.#reader.viewPass);
      this.#show();
      // Once the page has drawn them, asking for its layout costs nothing.
      await new Promise(requestAnimationFrame);
      await yieldToPage();
      if (this.#signal.aborted) return;
    } while (isLeft);
    // What the first reading costs has a limit of its own; the budget is for what the page does after it.
    await this.#run(this.#reader.readWhole());
    this.#isRead = true;
    if (this.#signal.aborted) return;
    this.#show();
    for (const time of LATE_ROOTS_AFTER) {
      setTimeout(() => {
        if (this.#reader.awaitsRoots) this.#schedule.ask();
      }, time);
    }
  }

  /** The reader has scrolled: what is in view now may not have been read yet, or nobody has watched it come. */
  catchUp(): void {
    if (this.#observers === null) return;
    if (this.#isRead && this.stopped === undefined && this.#terms.size <= FEW_BLOCKS) return;
    clearTimeout(this.#catchingUp);
    const read = (): void => {
      if (!this.#signal.aborted) this.#readView();
    };
    this.#catchingUp = setTimeout(() => requestAnimationFrame(read), CATCH_UP_AFTER);
  }

  /** The reader asks for the terms of a page that costs too much to follow. */
  demand(): void {
    if (this.#pace.reach !== 'on-demand') return;
    this.#pace.retry(performance.now());
    this.#observe();
    this.#readView();
  }

  /** Takes up what has changed; answers what that cost, in ms. */
  async #follow(): Promise<number> {
    const isRecovered = this.#pace.recover(performance.now());
    if (isRecovered && this.#observers === null) this.#observe();
    const observed = this.#observers?.take();
    if (observed === undefined) return 0;
    let { cost } = observed;
    if (observed.removed) this.#terms.forgetGone();
    let begun = performance.now();
    if (this.#pace.reach !== 'whole') {
      if (this.#readView() && ++this.#goes % GOES !== 0) this.#schedule.ask();
    } else {
      const isOther = isRecovered || observed.everything || (this.#reader.isCut && observed.removed);
      const steps = isOther ? this.#reader.readWhole() : this.#reader.readChanges(observed);
      // After a rest it is like the first reading, which is free.
      if (isRecovered) await this.#run(steps);
      else cost += await this.#run(steps, LONGEST_FOLLOWING);
      if (this.#signal.aborted) return cost;
      begun = performance.now();
    }
    if (observed.looksChanged || document.designMode !== this.#designMode) this.#terms.lookAgain();
    this.#designMode = document.designMode;
    this.#show();
    const now = performance.now();
    cost += now - begun;
    if (this.#pace.spend(cost, now)) this.#cutBack();
    return cost;
  }

  #run(steps: Iterator<null>, limit = Number.POSITIVE_INFINITY): Promise<number> {
    const signal = AbortSignal.any([this.#signal, this.#observing.signal]);
    return runInSlices(steps, signal, limit);
  }

  /** True where there was too little time for all that is in view. */
  #readView(): boolean {
    this.#reader.lookAround();
    const isLeft = this.#reader.readView(VIEW_TIME);
    this.#terms.bringNear(this.#reader.viewPass);
    this.#show();
    return isLeft;
  }

  #show(): void {
    this.#terms.paint();
    if (this.#terms.size > 0) this.#observers?.watchLooks();
    this.#onMarks();
  }

  #observe(): void {
    this.#observing = new AbortController();
    this.#observers = observePage({
      signal: AbortSignal.any([this.#signal, this.#observing.signal]),
      onText: (node, isGone) => this.#terms.followText(node, isGone),
      onChange: () => this.#schedule.ask(),
    });
  }

  /** Does less from now on, and tries later whether the page has come to rest. */
  #cutBack(): void {
    if (this.#pace.reach === 'on-demand') {
      this.#observing.abort();
      this.#observers = null;
      this.#terms.forgetAll();
    }
    setTimeout(() => this.#schedule.ask(), TRIAL_AFTER);
  }
}
