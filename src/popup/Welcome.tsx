import type { PageStatus } from '../model/page-status.ts';
import { isOnFor, type Settings } from '../model/settings.ts';
import { HOW_TO, NO_TERMS, OFF_EVERYWHERE, offHere, STILL_ASKING, UNREADABLE } from './popup-words.ts';

/** What stands in place of a list: how it is with this page, and how to look something up. */
export function Welcome({ page, settings }: { page: PageStatus | null; settings: Settings }) {
  return (
    <div class="notice">
      <p>{describePage(page, settings)}</p>
      {HOW_TO.map((line) => (
        <p class="quiet" key={line}>
          {line}
        </p>
      ))}
    </div>
  );
}

function describePage(page: PageStatus | null, settings: Settings): string {
  if (page === null) return STILL_ASKING;
  if (page.kind === 'unreadable') return UNREADABLE;
  if (isOnFor(settings, page.host)) return NO_TERMS;
  return settings.everywhere ? offHere(page.host) : OFF_EVERYWHERE;
}
