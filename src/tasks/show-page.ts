import { fileURLToPath } from 'node:url';
import { type BrowserContext, chromium, type Page } from '@playwright/test';
import { compileFromDisk } from '../compile/compile-from-disk.ts';
import { plainText } from '../model/entry.ts';
import { centreOfMark, listMarks } from './marks-in-page.ts';
import { type FoundTerm, formatTerms } from './term-list.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const SCREENSHOT = '.output/popover.png';

export interface Start {
  readonly url: string;
  /** Executable of the browser. */
  readonly browser: string;
  /** Folder of the built extension. */
  readonly extension: string;
}

/** Opens the page in a window, until the reader closes it. */
export async function showPage(start: Start): Promise<void> {
  await withBrowser(start, { headless: false }, async (context) => {
    const closed = whenLastPageCloses(context);
    await openPage(context, start.url);
    console.log(`${start.url}
Rest the pointer on an underlined term, or step from term to term by the keys set at chrome://extensions/shortcuts.
The icon in the toolbar (under the puzzle piece) searches the glossary. Close the window to end.`);
    await closed;
  });
}

/** Opens the page without a window: lists the terms found with their explanations, and takes a picture of a card. */
export async function tellTerms(start: Start): Promise<void> {
  console.log('Without a display, here is in words what a reader would see.\n');
  await withBrowser(start, { headless: true }, async (context) => {
    const page = await openPage(context, start.url);
    const terms = await findTerms(context);
    console.log(formatTerms({ url: start.url, terms, width: Math.min(process.stdout.columns ?? 100, 100) }));
    if (terms.length > 0 && (await openCard(page))) {
      await page.screenshot({ path: SCREENSHOT });
      console.log(`\nA picture of the page with a card open: ${SCREENSHOT}`);
    }
  });
}

/** On some systems a browser lives on without a window, so its end is not what to wait for. */
function whenLastPageCloses(context: BrowserContext): Promise<void> {
  return new Promise((resolve) => {
    const watch = (page: Page): void => {
      page.on('close', () => {
        if (context.pages().length === 0) resolve();
      });
    };
    for (const page of context.pages()) watch(page);
    context.on('page', watch);
    context.on('close', () => resolve());
  });
}

async function withBrowser(
  { browser, extension }: Start,
  { headless }: { headless: boolean },
  work: (context: BrowserContext) => Promise<void>,
): Promise<void> {
  const context = await chromium.launchPersistentContext('', {
    executablePath: browser,
    headless,
    viewport: headless ? { width: 1100, height: 800 } : null,
    // Strangers' pages belong in the sandbox. Root has none, nor has a downloaded browser on some systems.
    chromiumSandbox: process.getuid?.() !== 0 && browser !== chromium.executablePath(),
    args: [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`],
  });
  try {
    await work(context);
  } finally {
    // An open browser would keep this task from ending.
    await context.close();
  }
}

async function openPage(context: BrowserContext, url: string): Promise<Page> {
  if (context.serviceWorkers().length === 0) await context.waitForEvent('serviceworker');
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(url);
  // The extension greets its reader in a tab of its own, which comes to the front.
  while (!context.pages().some((one) => one.url().endsWith('/welcome.html'))) await pause(50);
  await page.bringToFront();
  return page;
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}

/** The terms of the page in front, as the page tells the popup, once it has found no more for a while. */
async function findTerms(context: BrowserContext): Promise<FoundTerm[]> {
  const { glossary } = compileFromDisk({ root: ROOT });
  const entries = new Map(glossary.entries.map((entry) => [`${entry.pack}/${entry.id}`, entry]));
  let found: readonly { ref: string; count: number }[] = [];
  for (let quietRounds = 0; quietRounds < 10; quietRounds += 1) {
    await pause(200);
    const now = await askPage(context);
    if (JSON.stringify(now) !== JSON.stringify(found)) quietRounds = 0;
    found = now;
  }
  return found.flatMap(({ ref, count }) => {
    const entry = entries.get(ref);
    return entry === undefined ? [] : [{ term: entry.term, brief: plainText(entry.brief), count }];
  });
}

async function askPage(context: BrowserContext): Promise<readonly { ref: string; count: number }[]> {
  const [worker] = context.serviceWorkers();
  const answer: unknown = await worker?.evaluate(`browser.tabs.query({ active: true })
    .then(([tab]) => browser.tabs.sendMessage(tab.id, { type: 'status' }, { frameId: 0 }))
    .then(({ terms }) => terms, () => [])`);
  // The shape is that of PageStatus: our own page answers our own background.
  return (answer ?? []) as { ref: string; count: number }[];
}

/** Rests the pointer on the first mark; false if no card came. */
async function openCard(page: Page): Promise<boolean> {
  const [words] = await page.evaluate(listMarks);
  const at = words === undefined ? null : await page.evaluate(centreOfMark, words);
  if (at === null) return false;
  await page.mouse.move(at.x, at.y);
  const card = page.locator('html > :last-child:popover-open');
  return card.waitFor({ state: 'attached', timeout: 5000 }).then(
    () => true,
    () => false,
  );
}
