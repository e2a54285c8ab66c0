import { existsSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { ensureBrowser } from '../../src/tasks/browsers.ts';
import { BUILDS } from '../../src/tasks/build-stage.ts';
import { launchChromium } from '../e2e/drivers/chromium.ts';
import type { Driver, Tab } from '../e2e/drivers/driver.ts';
import { launchFirefox } from '../e2e/drivers/firefox.ts';
import { ROOT } from '../source-files.ts';
import { markdownTable, rounded } from './markdown-table.ts';
import { showProgress } from './progress.ts';
import type { BenchSection } from './record.ts';
import { median } from './timing.ts';

const LAUNCH = { chromium: launchChromium, firefox: launchFirefox };
const ENGINES = ['chromium', 'firefox'] as const;
const TIMES = 9;
const TYPED = 'distilation atack';
/** A file of the extension with nothing to do: no page of it can be seen sooner. */
const PICTURE = 'icon/128.png';

/**
 * Milliseconds from opening a picture to its first paint. From opening the popup: to its first paint, with the cursor in
 * the box, and to all of it being drawn. Then to the first letter's results; a further key.
 */
const OPENING = z.object({
  floor: z.number(),
  painted: z.number(),
  drawn: z.number(),
  firstKey: z.number(),
  keys: z.array(z.number()),
});
type Opening = z.infer<typeof OPENING>;

/** Opens the built popup again and again in both browsers, and types. Null where there is no build. */
export async function measurePopup(): Promise<{ section: BenchSection; browsers: readonly string[] } | null> {
  if (!ENGINES.every((engine) => existsSync(join(ROOT, BUILDS[engine].folder, 'manifest.json')))) {
    console.log('\nThere is no build, so the popup was not timed. For that: npm run build');
    return null;
  }
  const rows: string[][] = [];
  const browsers: string[] = [];
  for (const engine of ENGINES) {
    showProgress(`the popup in ${engine}`);
    const { path } = await ensureBrowser(engine);
    const driver = await LAUNCH[engine]({ path, display: null });
    const openings = await openOften(driver);
    const version = await driver.evaluateInExtension(
      'navigator.userAgent.match(/(Chrom\\w+|Firefox)\\/\\d+/)?.[0]',
    );
    const name = String(version).replace('/', ' ');
    browsers.push(name);
    await driver.close();
    rows.push([
      name,
      rounded(median(openings.map(({ floor }) => floor))),
      rounded(median(openings.map(({ painted }) => painted))),
      rounded(Math.max(...openings.map(({ painted }) => painted))),
      rounded(median(openings.map(({ drawn }) => drawn))),
      rounded(median(openings.map(({ firstKey }) => firstKey))),
      rounded(median(openings.flatMap(({ keys }) => keys))),
    ]);
  }
  return {
    browsers,
    section: {
      title: `The popup, opened ${TIMES} times in each browser; “${TYPED}” is typed at once`,
      body: markdownTable(
        [
          'browser',
          'a picture, median ms',
          'ready to type, median ms',
          'slowest ms',
          'all drawn, median ms',
          'first key, median ms',
          'further keys, median ms',
        ],
        rows,
      ),
    },
  };
}

async function openOften(driver: Driver): Promise<readonly Opening[]> {
  const openings: Opening[] = [];
  for (let time = 0; time < TIMES; time++) {
    const picture = await driver.extensionTab(PICTURE);
    const floor = z.number().parse(await picture.evaluate(`(${firstPaint.toString()})()`));
    await picture.close();
    const tab = await driver.extensionTab('popup.html');
    openings.push({ floor, ...(await typeInto(tab)) });
    await tab.close();
  }
  return openings;
}

async function typeInto(tab: Tab): Promise<Omit<Opening, 'floor'>> {
  return OPENING.omit({ floor: true }).parse(
    await tab.evaluate(`(${timeTyping.toString()})(${JSON.stringify(TYPED)})`),
  );
}

/** Runs in a page of the extension. */
function firstPaint(): Promise<number> {
  return new Promise((resolve) => {
    new PerformanceObserver((list, observer) => {
      const [paint] = list.getEntriesByName('first-contentful-paint');
      if (paint === undefined) return;
      observer.disconnect();
      resolve(paint.startTime);
    }).observe({ type: 'paint', buffered: true });
  });
}

/** Runs in the popup. A key is timed from its event until its results are painted. */
async function timeTyping(text: string): Promise<Omit<Opening, 'floor'>> {
  const nextPaint = (): Promise<void> =>
    new Promise((resolve) => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.addEventListener('message', () => resolve(), { once: true });
        port1.start();
        port2.postMessage(null);
      });
    });
  const box = document.querySelector('input');
  if (box === null) throw new Error('The popup has no search box.');
  // What is largest is drawn by the script, below the box.
  const drawn = await new Promise<number>((resolve) => {
    new PerformanceObserver((list, observer) => {
      const below = list.getEntries().findLast((paint) => {
        const element: unknown = Reflect.get(paint, 'element');
        return element instanceof Element && element.closest('.search') === null;
      });
      if (below === undefined) return;
      observer.disconnect();
      resolve(below.startTime);
    }).observe({ type: 'largest-contentful-paint', buffered: true });
  });
  const painted = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? performance.now();
  const keys: number[] = [];
  for (let typed = 1; typed <= text.length; typed++) {
    const start = performance.now();
    box.value = text.slice(0, typed);
    box.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await nextPaint();
    keys.push(performance.now() - start);
  }
  return { painted, drawn, firstKey: keys[0] ?? 0, keys: keys.slice(1) };
}
