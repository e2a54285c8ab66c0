import { PAUSE } from '../model/settings.ts';
import { say } from '../words/say.ts';
import { clockTime } from './popup-words.ts';

export interface PauseLineProps {
  /** When the present pause ends, in ms since 1970; null: there is none. */
  readonly pausedUntil: number | null;
  readonly onPause: (until: number | null) => void;
}

/** Peace for an hour, and the way back before it is over. */
export function PauseLine({ pausedUntil, onPause }: PauseLineProps) {
  if (pausedUntil === null) {
    return (
      <p class="pause">
        <button class="text-button" type="button" onClick={() => onPause(Date.now() + PAUSE)}>
          {say('popup_pause')}
        </button>
      </p>
    );
  }
  return (
    <p class="pause">
      <span>{say('popup_paused', { time: clockTime(pausedUntil) })}</span>
      <button class="text-button" type="button" onClick={() => onPause(null)}>
        {say('popup_resume')}
      </button>
    </p>
  );
}
