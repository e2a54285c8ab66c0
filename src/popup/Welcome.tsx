import type { PageStatus } from '../model/page-status.ts';
import { isOnFor, type Settings } from '../model/settings.ts';
import { say } from '../words/say.ts';

/** What stands in place of a list: how it is with this page, and how to look something up. */
export function Welcome({ page, settings }: { page: PageStatus | null; settings: Settings }) {
  return (
    <div class="notice">
      <p>{describePage(page, settings)}</p>
      {[say('popup_slips'), say('popup_describing')].map((line) => (
        <p class="quiet" key={line}>
          {line}
        </p>
      ))}
    </div>
  );
}

function describePage(page: PageStatus | null, settings: Settings): string {
  if (page === null) return say('popup_asking');
  if (page.kind === 'unreadable') return say('popup_unreadable');
  if (isOnFor(settings, page.host)) return say('popup_no_terms');
  return settings.everywhere ? say('popup_off_here', { host: page.host }) : say('popup_off_everywhere');
}
