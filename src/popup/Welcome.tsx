import type { PageStatus } from '../model/page-status.ts';
import { isOnFor, type Settings } from '../model/settings.ts';
import { say } from '../words/say.ts';
import { clockTime } from './popup-words.ts';

export interface WelcomeProps {
  readonly page: PageStatus | null;
  /** Null until they are read. */
  readonly settings: Settings | null;
  /** When the present pause ends, in ms since 1970; null: there is none. */
  readonly pausedUntil: number | null;
}

/** What stands in place of a list: how it is with this page, and how to look something up. */
export function Welcome(props: WelcomeProps) {
  return (
    <div class="notice">
      <p>{describePage(props)}</p>
      {[say('popup_slips'), say('popup_describing')].map((line) => (
        <p class="quiet" key={line}>
          {line}
        </p>
      ))}
    </div>
  );
}

function describePage({ page, settings, pausedUntil }: WelcomeProps): string {
  if (page === null || settings === null) return say('popup_asking');
  if (page.kind === 'unreadable') return say('popup_unreadable');
  if (isOnFor(settings, page.host)) {
    return pausedUntil === null
      ? say('popup_no_terms')
      : say('popup_paused_page', { time: clockTime(pausedUntil) });
  }
  return settings.everywhere ? say('popup_off_here', { host: page.host }) : say('popup_off_everywhere');
}
