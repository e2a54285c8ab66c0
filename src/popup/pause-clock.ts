import { pauseLeft, type Settings } from '../model/settings.ts';

/** Answers when the present pause ends, in ms since 1970, or null where there is none. Calls back when it is over. */
export function pauseClock(onOver: () => void): (settings: Settings | null) => number | null {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return (settings) => {
    clearTimeout(timer);
    if (settings === null) return null;
    const left = pauseLeft(settings, Date.now());
    if (left === 0) return null;
    timer = setTimeout(onOver, left);
    return settings.pausedUntil;
  };
}
