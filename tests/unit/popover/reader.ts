import type { DrawnCard } from '../../../src/model/drawn-card.ts';
import type { MarkedTerm } from '../../../src/model/intent.ts';
import type { Delay, Trigger } from '../../../src/model/settings.ts';
import type { PopoverEffect, PopoverEvent } from '../../../src/popover/popover-events.ts';
import { reducePopover } from '../../../src/popover/popover-reducer.ts';
import { CLOSED, type PopoverState } from '../../../src/popover/popover-state.ts';

/** A term with nothing to it but its key. */
export const markOf = (key: number): MarkedTerm => ({
  key,
  ref: `glosslight/term-${key}`,
  words: 'x',
  measure: () => [],
  colours: () => ({ ink: '', grounds: [], filters: [] }),
});

/** A card with nothing on it but its name. */
export const cardOf = (ref: string): DrawnCard => ({ view: ['div', {}, [ref]], tone: null, offer: null });

/** A reader with a clock: timers ring and answers come when time passes, as in a page. */
export class Reader {
  state: PopoverState = CLOSED;
  readonly effects: PopoverEffect[] = [];
  /** Effects by type, as they came, without timers and preparations. */
  readonly done: string[] = [];
  time = 0;
  private timers: { at: number; event: PopoverEvent }[] = [];
  private readonly answer: (ref: string) => { after: number; card: DrawnCard } | 'failure';

  constructor(answer: Reader['answer'] = (ref) => ({ after: 5, card: cardOf(ref) })) {
    this.answer = answer;
  }

  does(event: PopoverEvent): this {
    const { state, effects } = reducePopover(this.state, event);
    this.state = state;
    for (const effect of effects) {
      this.effects.push(effect);
      if (effect.type === 'start-timer') {
        const { timer, token, after } = effect;
        this.timers.push({ at: this.time + after, event: { type: 'timer', timer, token } });
      } else if (effect.type === 'load') {
        const { token } = effect;
        const answer = this.answer(effect.ref);
        const event: PopoverEvent =
          answer === 'failure' ? { type: 'failed', token } : { type: 'loaded', token, card: answer.card };
        this.timers.push({ at: this.time + (answer === 'failure' ? 5 : answer.after), event });
      }
      if (effect.type !== 'start-timer' && effect.type !== 'prepare') this.done.push(effect.type);
    }
    return this;
  }

  waits(span: number): this {
    const end = this.time + span;
    for (;;) {
      const next = this.timers.filter(({ at }) => at <= end).toSorted((a, b) => a.at - b.at)[0];
      if (next === undefined) break;
      this.timers = this.timers.filter((timer) => timer !== next);
      this.time = next.at;
      this.does(next.event);
    }
    this.time = end;
    return this;
  }

  points(mark: MarkedTerm, at = { x: 10, y: 10 }, held = false): this {
    return this.does({ type: 'point', mark, ...at, held, time: this.time });
  }

  /** A press and the click that comes of it. */
  clicks(mark: MarkedTerm, { touch = false } = {}): this {
    const { time } = this;
    return this.does({ type: 'press', time }).does({ type: 'tap', mark, x: 10, y: 10, touch, time });
  }

  holdsKey(): this {
    return this.does({ type: 'hold' });
  }

  chose(trigger: Trigger, delay: Delay = 'middle'): this {
    return this.does({ type: 'trigger', trigger, delay });
  }

  leaves(): this {
    return this.does({ type: 'leave', x: 500, y: 500, time: this.time });
  }

  steps(mark: MarkedTerm): this {
    return this.does({ type: 'step', mark, time: this.time });
  }

  presses(key: 'escape' | 'press' | 'marks-changed'): this {
    return this.does({ type: key, time: this.time });
  }

  scrolls({ under = true } = {}): this {
    return this.does({ type: 'scroll', under, time: this.time });
  }

  get openKey(): number | null {
    return this.state.open?.mark.key ?? null;
  }
}
