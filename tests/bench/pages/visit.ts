import type { BrowserContext, CDPSession } from '@playwright/test';
import {
  frameTimes,
  layoutShift,
  startReadingAllText,
  startTimingFrames,
  timeToFirstMark,
  watchForMarks,
} from './in-page.ts';
import { type MainThread, readTrace, TRACE_CATEGORIES } from './trace.ts';

/** A page is at rest when in so many ms its main thread did less than so many ms of work, twice. */
const REST = { within: 200, work: 15 };
/** Longer than this no page is waited for. In ms. */
const LONGEST_WAIT = 60_000;
/** How far and how fast the page is scrolled: a reader who looks for something. In CSS pixels, and a second. */
const SCROLLING = { distance: 4000, speed: 4000 };

/** What one visit to a page has shown. Times in ms. */
export interface Visit extends MainThread {
  readonly firstMark: number;
  /** Bytes on the heaps of scripts and of the document after a collection. */
  readonly heap: number;
  readonly nodes: number;
  readonly layoutShift: number;
  /** The mean time of a frame while scrolling, and the longest but one in twenty. */
  readonly frame: number;
  readonly slowFrame: number;
}

/** Opens a page in a tab and a process of its own, waits until it rests, and scrolls it. */
export async function visit({
  context,
  url,
  withUnit,
  awaitsMarks,
  scrolls,
}: {
  readonly context: BrowserContext;
  readonly url: string;
  /** Whether the page also reads all its text by itself, as a measure. */
  readonly withUnit: boolean;
  /** Whether marks are to be expected in view. */
  readonly awaitsMarks: boolean;
  readonly scrolls: boolean;
}): Promise<Visit> {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  const run = async (work: () => unknown): Promise<unknown> => {
    const expression = `(${work.toString()})()`;
    const { result } = await session.send('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
    });
    return result.value;
  };
  if (awaitsMarks) {
    await session.send('Page.enable');
    await session.send('Page.addScriptToEvaluateOnNewDocument', {
      source: `(${watchForMarks.toString()})()`,
    });
  }
  const takeTrace = await startTrace(session);
  await page.goto(url);
  await untilAtRest(session);
  if (withUnit) await run(startReadingAllText);
  const mainThread = readTrace(await takeTrace(), url);
  const firstMark = await run(timeToFirstMark);
  await session.send('HeapProfiler.collectGarbage');
  // Newer than the library's types.
  const heap = (await session.send('Runtime.getHeapUsage')) as {
    usedSize: number;
    embedderHeapUsedSize?: number;
    backingStorageSize?: number;
  };
  const { nodes } = await session.send('Memory.getDOMCounters');
  const frames = scrolls ? await scroll(session, run) : [];
  const shift = Number(await run(layoutShift));
  await page.close();
  return {
    ...mainThread,
    firstMark: typeof firstMark === 'number' ? firstMark : Number.NaN,
    heap: heap.usedSize + (heap.embedderHeapUsedSize ?? 0) + (heap.backingStorageSize ?? 0),
    nodes,
    layoutShift: shift,
    frame: frames.reduce((sum, time) => sum + time, 0) / frames.length,
    slowFrame: frames.toSorted((a, b) => a - b)[Math.floor(frames.length * 0.95)] ?? Number.NaN,
  };
}

export async function startTrace(session: CDPSession): Promise<() => Promise<unknown[]>> {
  const events: unknown[] = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...value));
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: TRACE_CATEGORIES, excludedCategories: ['*'] },
  });
  return async () => {
    const complete = new Promise((resolve) => {
      session.once('Tracing.tracingComplete', resolve);
    });
    await session.send('Tracing.end');
    await complete;
    return events;
  };
}

export async function untilAtRest(session: CDPSession): Promise<void> {
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const end = Date.now() + LONGEST_WAIT;
  let before = Number.NEGATIVE_INFINITY;
  let rests = 0;
  while (rests < 2 && Date.now() < end) {
    await new Promise((resolve) => {
      setTimeout(resolve, REST.within);
    });
    const { metrics } = await session.send('Performance.getMetrics');
    const now = (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
    rests = now - before < REST.work ? rests + 1 : 0;
    before = now;
  }
}

async function scroll(
  session: CDPSession,
  run: (work: () => unknown) => Promise<unknown>,
): Promise<number[]> {
  await run(startTimingFrames);
  await session.send('Input.synthesizeScrollGesture', {
    x: 400,
    y: 300,
    yDistance: -SCROLLING.distance,
    speed: SCROLLING.speed,
    gestureSourceType: 'mouse',
  });
  const times = await run(frameTimes);
  return Array.isArray(times) ? times.map(Number) : [];
}
