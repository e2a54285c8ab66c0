import { beforeEach, expect, it, vi } from 'vitest';
import { createViewportWatcher, type Moved } from '../../../src/page/viewport-watcher.ts';

/** The browser's observer, as far as it is used: the test says what it sees. */
class Observer {
  static latest: Observer | null = null;
  readonly targets = new Set<Element>();
  readonly #report: (entries: readonly Partial<IntersectionObserverEntry>[]) => void;

  constructor(report: (entries: readonly Partial<IntersectionObserverEntry>[]) => void) {
    this.#report = report;
    Observer.latest = this;
  }

  observe(element: Element): void {
    this.targets.add(element);
  }

  unobserve(element: Element): void {
    this.targets.delete(element);
  }

  disconnect(): void {
    this.targets.clear();
  }

  see(entries: readonly Partial<IntersectionObserverEntry>[]): void {
    this.#report(entries);
  }
}

const element = (): Element => ({}) as Element;
const box = (top: number, width = 100): DOMRectReadOnly =>
  ({ top, bottom: top + 20, width }) as DOMRectReadOnly;

function start(): {
  watcher: ReturnType<typeof createViewportWatcher>;
  moves: Moved[];
  end: AbortController;
  observed: () => ReadonlySet<Element>;
} {
  const moves: Moved[] = [];
  const end = new AbortController();
  const watcher = createViewportWatcher({ signal: end.signal, onChange: (moved) => moves.push(moved) });
  return { watcher, moves, end, observed: () => Observer.latest?.targets ?? new Set() };
}

beforeEach(() => {
  vi.stubGlobal('IntersectionObserver', Observer);
});

it('what is asked for is watched, and nothing else any more', () => {
  const { watcher, observed } = start();
  const [one, two, three] = [element(), element(), element()];
  watcher.watch(new Set([one, two]));
  expect([...observed()]).toEqual([one, two]);
  watcher.watch(new Set([two, three]));
  expect([...observed()]).toEqual([two, three]);
});

it('one that was let go of is watched anew when it comes again, and others are left alone', () => {
  const { watcher } = start();
  const [one, two] = [element(), element()];
  watcher.watch(new Set([one, two]));
  watcher.unwatch(two);
  const observe = vi.spyOn(Observer.prototype, 'observe');
  watcher.watch(new Set([one, two]));
  expect(observe.mock.calls).toEqual([[two]]);
});

it('what is near, far, and cut off where it stands is told apart', () => {
  const { moves } = start();
  const [near, far, folded, flat] = [element(), element(), element(), element()];
  const rootBounds = { top: 0, bottom: 500 } as DOMRectReadOnly;
  Observer.latest?.see([
    { target: near, isIntersecting: true, boundingClientRect: box(10), rootBounds },
    { target: far, isIntersecting: false, boundingClientRect: box(900), rootBounds },
    { target: folded, isIntersecting: false, boundingClientRect: box(100), rootBounds },
    { target: flat, isIntersecting: false, boundingClientRect: box(100, 0), rootBounds },
  ]);
  expect(moves).toEqual([{ near: [near], far: [far, folded, flat], clipped: [folded] }]);
});

it('watching ends with the page', () => {
  const { watcher, end, observed } = start();
  watcher.watch(new Set([element()]));
  end.abort();
  expect(observed().size).toBe(0);
});
