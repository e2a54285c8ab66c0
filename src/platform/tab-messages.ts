import * as z from 'zod/mini';
import type { TabRequest } from '../model/messages.ts';
import { type PageStatus, STOPS } from '../model/page-status.ts';
import { browser } from './browser.ts';

// A page's renderer may be compromised, so what it says of itself is checked and cut to size.
const STATUS: z.ZodMiniType<PageStatus> = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('readable'),
    host: z.string().check(z.maxLength(253)),
    terms: z
      .array(z.object({ ref: z.string().check(z.maxLength(129)), count: z.int() }))
      .check(z.maxLength(5000)),
    stopped: z.optional(z.enum(STOPS)),
  }),
  z.object({ kind: z.literal('unreadable') }),
]);

async function activeTab(): Promise<number | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? null;
}

/** What the page in the active tab says of itself; `unreadable` where no content script answers. */
export async function requestPageStatus(): Promise<PageStatus> {
  const tab = await activeTab();
  const request: TabRequest = { type: 'status' };
  try {
    if (tab === null) return { kind: 'unreadable' };
    const status = STATUS.safeParse(await browser.tabs.sendMessage(tab, request, { frameId: 0 }));
    return status.success ? status.data : { kind: 'unreadable' };
  } catch {
    return { kind: 'unreadable' };
  }
}

/** Asks the page in the active tab to show the first mention of an entry, by its `pack/id`. */
export async function requestShow(ref: string): Promise<void> {
  const tab = await activeTab();
  const request: TabRequest = { type: 'show', ref };
  if (tab !== null) await browser.tabs.sendMessage(tab, request, { frameId: 0 }).catch(() => undefined);
}

/** Asks the page in the active tab to step to its next or previous mark. */
export async function requestStep(direction: 1 | -1): Promise<void> {
  const tab = await activeTab();
  const request: TabRequest = { type: 'step', direction };
  // A page that no extension may enter answers with an error; there is nothing to step to then.
  if (tab !== null) await browser.tabs.sendMessage(tab, request).catch(() => undefined);
}
