import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DELAYS, TRIGGERS } from '../../../src/model/settings.ts';
import type { PopoverEffect, PopoverEvent } from '../../../src/popover/popover-events.ts';
import { reducePopover } from '../../../src/popover/popover-reducer.ts';
import { CLOSED, type PopoverState } from '../../../src/popover/popover-state.ts';
import { cardOf, markOf, Reader } from './reader.ts';

const [gpu, tsmc] = [markOf(1), markOf(2)];

describe('opening', () => {
  it('loads after 150 ms of rest and shows after 400', () => {
    const reader = new Reader().points(gpu).waits(149);
    expect(reader.done).toEqual([]);
    expect(reader.waits(10).done).toEqual(['load']);
    expect(reader.waits(230).done).toEqual(['load']);
    expect(reader.waits(20).done).toEqual(['load', 'show']);
  });

  it('shows a slow answer as it comes, while the pointer is still there', () => {
    const reader = new Reader((ref) => ({ after: 900, card: cardOf(ref) })).points(gpu);
    expect(reader.waits(1000).openKey).toBeNull();
    expect(reader.waits(60).openKey).toBe(gpu.key);
  });

  it('never asks for an entry that the pointer only crossed', () => {
    expect(new Reader().points(gpu).waits(100).leaves().waits(1000).done).toEqual([]);
  });

  it('drops an answer that comes after the pointer has left', () => {
    expect(new Reader().points(gpu).waits(152).leaves().waits(1000).done).toEqual(['load']);
  });

  it('waits anew while the pointer is in a hurry', () => {
    const reader = new Reader();
    for (let step = 0; step < 40; step += 1) reader.points(gpu, { x: step * 10, y: 10 }).waits(16);
    expect(reader.openKey).toBeNull();
    expect(reader.waits(400).openKey).toBe(gpu.key);
  });

  it('opens under a hand that trembles', () => {
    const reader = new Reader();
    for (let step = 0; step < 30; step += 1) reader.points(gpu, { x: 10 + (step % 2), y: 10 }).waits(16);
    expect(reader.openKey).toBe(gpu.key);
  });

  it.each(['press', 'escape'] as const)('does not open after a %s', (event) => {
    expect(new Reader().points(gpu).waits(200).presses(event).waits(1000).openKey).toBeNull();
  });

  it('does not open after a scroll, until the pointer moves on', () => {
    const reader = new Reader().points(gpu).waits(200).scrolls().points(gpu, { x: 12, y: 10 }).waits(1000);
    expect(reader.openKey).toBeNull();
    expect(reader.points(gpu, { x: 40, y: 10 }).waits(500).openKey).toBe(gpu.key);
  });

  it('opens although something else on the page scrolls by itself', () => {
    expect(new Reader().points(gpu).waits(200).scrolls({ under: false }).waits(250).openKey).toBe(gpu.key);
  });

  it('does not open while its reader types, or selects', () => {
    expect(new Reader().points(gpu).waits(200).does({ type: 'typing' }).waits(1000).openKey).toBeNull();
    const drag = { type: 'drag', x: 10, y: 10, time: 0 } as const;
    const reader = new Reader().points(gpu).waits(200).does(drag).points(gpu).waits(1000);
    expect(reader.openKey).toBeNull();
  });

  it('asks anew after a failure', () => {
    let isReached = false;
    const reader = new Reader((ref) => (isReached ? { after: 5, card: cardOf(ref) } : 'failure'));
    expect(reader.points(gpu).waits(500).openKey).toBeNull();
    isReached = true;
    expect(reader.points(gpu).waits(500).openKey).toBe(gpu.key);
  });

  it('makes ready what is loaded before it is shown', () => {
    const reader = new Reader().points(gpu).waits(200);
    expect(reader.effects.at(-1)).toEqual({ type: 'prepare', card: cardOf(gpu.ref) });
  });

  it('says where a term stands among the marks when a key steps to it', () => {
    const position = { at: 2, of: 5 };
    const reader = new Reader().does({ type: 'step', mark: gpu, position, time: 0 }).waits(10);
    expect(reader.effects[0]).toMatchObject({ type: 'load', position });
  });

  it('opens at once when a key steps to the term, and takes the focus', () => {
    const reader = new Reader().steps(gpu).waits(10);
    expect(reader.effects).toContainEqual(expect.objectContaining({ type: 'show', at: null, focus: true }));
  });

  it('leaves the focus alone when a pointer opens it', () => {
    const reader = new Reader().points(gpu).waits(500);
    expect(reader.effects).toContainEqual(expect.objectContaining({ type: 'show', focus: false }));
  });
});

describe('staying', () => {
  const opened = () => new Reader().points(gpu).waits(500);

  it('closes 300 ms after the pointer has left', () => {
    const reader = opened().leaves().waits(290);
    expect(reader.openKey).toBe(gpu.key);
    expect(reader.waits(20).openKey).toBeNull();
  });

  it('stays when the pointer comes back in time', () => {
    expect(opened().leaves().waits(250).points(gpu).waits(1000).openKey).toBe(gpu.key);
  });

  it('stays while the pointer is on the card', () => {
    const reader = opened().leaves().does({ type: 'pointer', on: 'card' }).leaves();
    expect(reader.waits(5000).openKey).toBe(gpu.key);
    expect(reader.does({ type: 'pointer', on: 'page' }).waits(310).openKey).toBeNull();
  });

  it('stays while a slow pointer travels to the card', () => {
    const reader = opened().leaves();
    for (let step = 0; step < 5; step += 1) reader.waits(250).does({ type: 'pointer', on: 'way' });
    expect(reader.openKey).toBe(gpu.key);
    expect(reader.waits(310).openKey).toBeNull();
  });

  it('is not replaced by a term under the card or on the way into it', () => {
    const reader = opened().points(tsmc).waits(100).does({ type: 'pointer', on: 'card' }).points(tsmc);
    expect(reader.waits(1000).openKey).toBe(gpu.key);
  });

  it('stays once the reader has pressed in it, until it is dismissed', () => {
    const reader = opened().does({ type: 'press-card' }).does({ type: 'pointer', on: 'page' }).leaves();
    expect(reader.waits(5000).openKey).toBe(gpu.key);
    expect(reader.presses('press').openKey).toBeNull();
  });

  it('makes way for another term that is pointed at', () => {
    expect(opened().points(tsmc).waits(500).openKey).toBe(tsmc.key);
  });

  it('stays with the term that a key chose, whatever passes under the pointer', () => {
    const reader = new Reader().steps(gpu).waits(10).points(tsmc).leaves();
    expect(reader.waits(5000).openKey).toBe(gpu.key);
  });

  it('follows its term when the page scrolls or changes', () => {
    const reader = opened();
    expect(reader.scrolls().presses('marks-changed').done.slice(-2)).toEqual(['move', 'move']);
  });

  it('ends with its term', () => {
    expect(opened().does({ type: 'term-gone' }).done.at(-1)).toBe('hide');
  });

  it('stays away after Escape until the pointer has left the term', () => {
    const reader = opened().presses('escape').points(gpu, { x: 11, y: 10 }).waits(1000);
    expect(reader.openKey).toBeNull();
    expect(reader.leaves().points(gpu).waits(500).openKey).toBe(gpu.key);
  });
});

describe('reading on', () => {
  const related = { type: 'open-entry', ref: 'glosslight/chips' } as const;

  it('opens a related entry in the same card, and goes back', () => {
    const reader = new Reader().points(gpu).waits(500).does(related).waits(10);
    expect(reader.effects.at(-2)).toMatchObject({ type: 'load', ref: related.ref, mark: null });
    expect(reader.effects.at(-1)).toEqual({ type: 'turn', card: cardOf(related.ref) });
    reader.does({ type: 'back' });
    expect(reader.effects.at(-1)).toEqual({ type: 'turn', card: cardOf(gpu.ref) });
  });

  it('goes back no further than to the term itself', () => {
    const reader = new Reader().points(gpu).waits(500);
    expect(reader.does({ type: 'back' }).done.at(-1)).toBe('show');
  });

  it('shows only the last of two links that were followed at once', () => {
    const reader = new Reader()
      .points(gpu)
      .waits(500)
      .does(related)
      .does({ ...related, ref: 'glosslight/asml' });
    expect(reader.waits(10).state.open?.trail.at(-1)).toEqual(cardOf('glosslight/asml'));
    expect(reader.state.open?.trail).toHaveLength(2);
  });

  it('drops a related entry that comes after the card was closed', () => {
    const reader = new Reader().points(gpu).waits(500).does(related).presses('escape').waits(10);
    expect(reader.done.at(-1)).toBe('hide');
  });
});

describe('a page that was read anew', () => {
  it('keeps the card of words that stand where they stood', () => {
    const measure = () => [{ left: 5, top: 5, width: 20, height: 10 }];
    const reader = new Reader().points({ ...gpu, measure }).waits(500);
    reader.points({ ...gpu, key: 99, measure }, { x: 11, y: 10 }).waits(2000);
    expect(reader.openKey).toBe(99);
    expect(reader.done).toEqual(['load', 'show']);
  });
});

describe('opening by clicks', () => {
  it('shows the clicked term at once, and nothing that is only pointed at', () => {
    const reader = new Reader().chose('click').points(gpu).waits(2000);
    expect(reader.done).toEqual([]);
    expect(reader.clicks(gpu).waits(10).openKey).toBe(gpu.key);
  });

  it('stays when the pointer goes away, and goes with a click elsewhere', () => {
    const reader = new Reader().chose('click').points(gpu).clicks(gpu).waits(10).leaves().waits(2000);
    expect(reader.openKey).toBe(gpu.key);
    expect(reader.presses('press').openKey).toBeNull();
  });

  it('closes by a second click on the same term, and opens by a third', () => {
    const reader = new Reader().chose('click').clicks(gpu).waits(10).clicks(gpu).waits(10);
    expect(reader.openKey).toBeNull();
    expect(reader.clicks(gpu).waits(10).openKey).toBe(gpu.key);
  });

  it('makes way for another term that is clicked', () => {
    expect(new Reader().chose('click').clicks(gpu).waits(10).clicks(tsmc).waits(10).openKey).toBe(tsmc.key);
  });
});

describe('opening with a key held', () => {
  it('shows a term that is pointed at with the key held, soon', () => {
    const reader = new Reader().chose('hold').points(gpu, { x: 10, y: 10 }, true).waits(100);
    expect(reader.openKey).toBe(gpu.key);
  });

  it('shows the term under a resting pointer when the key goes down, and no other', () => {
    const reader = new Reader().chose('hold').points(gpu).waits(2000);
    expect(reader.done).toEqual([]);
    expect(reader.holdsKey().waits(100).openKey).toBe(gpu.key);
    expect(new Reader().chose('hold').points(gpu).leaves().holdsKey().waits(2000).done).toEqual([]);
  });

  it('shows nothing that a rushing pointer passes', () => {
    const reader = new Reader().chose('hold');
    for (let step = 0; step < 40; step += 1) reader.points(gpu, { x: step * 10, y: 10 }, true).waits(16);
    expect(reader.openKey).toBeNull();
  });

  it('asks again for a term that was dismissed', () => {
    const reader = new Reader().chose('hold').points(gpu).holdsKey().waits(100).presses('escape');
    expect(reader.points(gpu, { x: 11, y: 10 }, true).waits(500).openKey).toBeNull();
    expect(reader.holdsKey().waits(100).openKey).toBe(gpu.key);
  });

  it('is nothing to a reader who chose otherwise', () => {
    expect(new Reader().points(gpu).waits(100).holdsKey().waits(250).openKey).toBeNull();
  });
});

describe('opening by the keyboard alone', () => {
  it('shows nothing for pointer and clicks, and what is stepped to', () => {
    const reader = new Reader().chose('keys').points(gpu, { x: 10, y: 10 }, true).holdsKey().waits(2000);
    expect(reader.clicks(gpu).waits(2000).done).toEqual([]);
    reader.steps(tsmc).waits(10);
    expect(reader.openKey).toBe(tsmc.key);
  });
});

describe('opening by touch', () => {
  it.each(TRIGGERS)('shows a tapped term although the trigger is "%s"', (trigger) => {
    const reader = new Reader().chose(trigger).clicks(gpu, { touch: true }).waits(10);
    expect(reader.openKey).toBe(gpu.key);
    expect(reader.effects.at(-1)).toMatchObject({ type: 'show', touch: true, focus: false });
  });

  it('does nothing for a mouse that clicks where hovering opens', () => {
    expect(new Reader().clicks(gpu).waits(2000).done).toEqual([]);
  });
});

describe('a pinned card', () => {
  const pinned = (): Reader => new Reader().points(gpu).waits(500).does({ type: 'pin', pinned: true });

  it('stays through everything that closes others', () => {
    const reader = pinned().leaves().waits(2000).presses('press').scrolls().does({ type: 'term-gone' });
    expect(reader.openKey).toBe(gpu.key);
    expect(reader.done.filter((effect) => effect === 'move')).toEqual([]);
  });

  it('is not taken away by a term that is pointed at', () => {
    expect(pinned().points(tsmc).waits(2000).openKey).toBe(gpu.key);
  });

  it('closes by Escape, and by a press once it is loose again', () => {
    expect(pinned().presses('escape').openKey).toBeNull();
    expect(pinned().does({ type: 'pin', pinned: false }).presses('press').openKey).toBeNull();
  });
});

describe('whatever happens', () => {
  const mark = fc.constantFrom(gpu, tsmc, markOf(3));
  /** How many tokens ago: most stories should get somewhere. */
  const token = fc.integer({ min: 0, max: 3 });
  const time = fc.integer({ min: 0, max: 10_000 });
  const at = { x: fc.integer({ min: 0, max: 500 }), y: fc.integer({ min: 0, max: 500 }), time };
  const anyEvent: fc.Arbitrary<PopoverEvent> = fc.oneof(
    fc.record({ type: fc.constant('point' as const), mark, ...at, held: fc.boolean() }),
    fc.record({ type: fc.constant('tap' as const), mark, ...at, touch: fc.boolean() }),
    fc.record({ type: fc.constant('drag' as const), ...at }),
    fc.record({ type: fc.constantFrom('hold', 'typing') }),
    fc.record({ type: fc.constant('scroll' as const), under: fc.boolean(), time }),
    fc.record({
      type: fc.constant('trigger' as const),
      trigger: fc.constantFrom(...TRIGGERS),
      delay: fc.constantFrom(...DELAYS),
    }),
    fc.record({ type: fc.constant('leave' as const), ...at }),
    fc.record({ type: fc.constant('step' as const), mark, time }),
    fc.record({ type: fc.constantFrom('press', 'escape', 'marks-changed'), time }),
    fc.record({
      type: fc.constant('timer' as const),
      timer: fc.constantFrom('load', 'show', 'leave'),
      token,
    }),
    fc.record({ type: fc.constant('loaded' as const), token, card: fc.constant(cardOf('p/a')) }),
    fc.record({ type: fc.constant('failed' as const), token }),
    fc.record({ type: fc.constant('pointer' as const), on: fc.constantFrom('card', 'way', 'page') }),
    fc.record({ type: fc.constantFrom('press-card', 'back', 'close', 'term-gone') }),
    fc.record({ type: fc.constant('pin' as const), pinned: fc.boolean() }),
    fc.record({ type: fc.constant('open-entry' as const), ref: fc.constantFrom('p/a', 'p/b') }),
  );
  const anyStory = fc.array(anyEvent, { maxLength: 60 });

  function play(story: readonly PopoverEvent[]): { state: PopoverState; effects: PopoverEffect[] }[] {
    let state = CLOSED;
    return story.map((event) => {
      const dated = 'token' in event ? { ...event, token: state.token - event.token } : event;
      const step = reducePopover(state, dated);
      state = step.state;
      return { state, effects: [...step.effects] };
    });
  }

  it('the card that is seen is the card that is known to be open', () => {
    fc.assert(
      fc.property(anyStory, (story) => {
        let seen: number | null = null;
        for (const { state, effects } of play(story)) {
          for (const effect of effects) {
            if (effect.type === 'show') seen = effect.mark.key;
            if (effect.type === 'hide') seen = null;
          }
          // Nothing is turned or moved that is not there.
          const needsCard = effects.some(({ type }) => type === 'turn' || type === 'move');
          expect(needsCard && seen === null).toBe(false);
          expect(state.open?.mark.key ?? null).toBe(seen);
        }
      }),
    );
  });

  it('no token is given twice, and only those given count', () => {
    fc.assert(
      fc.property(anyStory, (story) => {
        const given = play(story).flatMap(({ effects }) =>
          effects
            .filter((effect) => effect.type === 'start-timer')
            .map(({ timer, token }) => `${timer} ${token}`),
        );
        expect(new Set(given).size).toBe(given.length);
      }),
    );
  });

  it('an answer or a timer that nobody waits for changes nothing', () => {
    fc.assert(
      fc.property(anyStory, (story) => {
        const state = play(story).at(-1)?.state ?? CLOSED;
        const stale = state.token + 1;
        for (const event of [
          { type: 'loaded', token: stale, card: cardOf('p/a') },
          { type: 'failed', token: stale },
          { type: 'timer', timer: 'show', token: stale },
          { type: 'timer', timer: 'leave', token: stale },
        ] as const) {
          expect(reducePopover(state, event)).toEqual({ state, effects: [] });
        }
      }),
    );
  });

  it('Escape closes, and what was on its way comes to nothing', () => {
    fc.assert(
      fc.property(anyStory, (story) => {
        const before = play(story).at(-1)?.state ?? CLOSED;
        const { state } = reducePopover(before, { type: 'escape', time: 0 });
        expect(state).toMatchObject({ open: null, waiting: null });
        for (let token = 0; token <= state.token; token += 1) {
          expect(reducePopover(state, { type: 'loaded', token, card: cardOf('p/a') }).effects).toEqual([]);
        }
      }),
    );
  });

  it('a pointer never takes the focus, and a key always does', () => {
    fc.assert(
      fc.property(anyStory, (story) => {
        const focused = play(story).flatMap(({ state, effects }) =>
          effects
            .filter((effect) => effect.type === 'show')
            .map(({ focus }) => focus === (state.open?.by === 'keyboard')),
        );
        expect(focused).not.toContain(false);
      }),
    );
  });
});
