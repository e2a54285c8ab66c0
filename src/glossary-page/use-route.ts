import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { addressOf, type Route, readRoute } from './route.ts';

/** Changes the route under the reader's hands: what has the focus keeps it, and nothing scrolls. */
export type Go = (route: Route, how: 'push' | 'replace') => void;

/**
 * The route that the address names. After a link, the content has the focus and its beginning is seen; on the way
 * back the reader is where they were.
 */
export function useRoute(content: RefObject<HTMLElement | null>): readonly [Route, Go] {
  const [route, setRoute] = useState(() => readRoute(location.hash));
  /** What is to be seen once the next route is drawn: its beginning, a scroll position, or what is seen now. */
  const arrivalRef = useRef<'begin' | number | null>(null);

  useLayoutEffect(() => {
    history.scrollRestoration = 'manual';
    const ending = new AbortController();
    const { signal } = ending;
    const onNavigate = ({ navigationType }: NavigateEvent): void => {
      if (navigationType === 'push') arrivalRef.current = 'begin';
    };
    const onHash = (): void => {
      const state: unknown = history.state;
      arrivalRef.current ??= typeof state === 'number' ? state : 0;
      setRoute(readRoute(location.hash));
    };
    navigation.addEventListener('navigate', onNavigate, { signal });
    addEventListener('hashchange', onHash, { signal });
    // The place is kept with the address, where the way back finds it.
    addEventListener('scrollend', () => history.replaceState(Math.round(scrollY), ''), { signal });
    return () => ending.abort();
  }, []);

  useLayoutEffect(() => {
    const { current } = arrivalRef;
    arrivalRef.current = null;
    if (current === null) return;
    if (current === 'begin') content.current?.focus({ preventScroll: true });
    scrollTo({ top: current === 'begin' ? 0 : current, behavior: 'instant' });
  }, [route, content]);

  const go: Go = (next, how) => {
    if (how === 'push') history.pushState(null, '', addressOf(next));
    else history.replaceState(history.state, '', addressOf(next));
    arrivalRef.current = null;
    setRoute(next);
  };
  return [route, go];
}
