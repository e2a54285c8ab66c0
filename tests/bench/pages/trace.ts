import * as z from 'zod';

/** What the analysis needs of Chromium's trace events. Durations are in microseconds; `tdur` is the processor's time. */
const EVENT = z.object({
  name: z.string(),
  ph: z.string(),
  pid: z.number(),
  tid: z.number(),
  ts: z.number(),
  dur: z.number().optional(),
  tdur: z.number().optional(),
  args: z
    .object({
      data: z
        .object({
          url: z.string().optional(),
          functionName: z.string().optional(),
          documentLoaderURL: z.string().optional(),
        })
        .optional(),
    })
    .optional(),
});
export type TraceEvent = z.infer<typeof EVENT>;

export const TRACE_CATEGORIES = ['devtools.timeline', 'v8.execute', 'toplevel', 'blink.user_timing'];

/** What the main thread does for a frame; what comes after the last of it is drawn by other threads. */
const RENDERING = new Set(['UpdateLayoutTree', 'Layout', 'PrePaint', 'Paint', 'Layerize']);

/** Functions that the bench puts into pages; each runs in tasks of its own. */
const OF_THE_BENCH = new Set(['readAllText', 'look']);

/** What one visit to a page took on its main thread. In ms of processor time. */
export interface MainThread {
  /** All tasks. */
  readonly total: number;
  /** Scripts of an extension: reading and running them, their callbacks, and what they wait for in promises. */
  readonly script: number;
  /** The same until the page saw the first mark in view; NaN where it saw none. */
  readonly scriptToFirstMark: number;
  /** The longest uninterrupted run of such a script, with the layout that it forces. */
  readonly longestSlice: number;
  /** Style, layout and paint. */
  readonly rendering: number;
  /** The page's own walk over all its text; NaN where it took none. */
  readonly unit: number;
}

/** `events` as the protocol delivers them; `url`: where the page is. */
export function readTrace(events: readonly unknown[], url: string): MainThread {
  const all = parseTrace(events);
  const start = all.find(
    ({ name, args }) => name === 'navigationStart' && args?.data?.documentLoaderURL === url,
  );
  if (start === undefined) throw new Error(`The trace has no navigation to ${url}.`);
  const own = all.filter(({ ts, pid, tid }) => ts >= start.ts && pid === start.pid && tid === start.tid);
  const seenAt = own.find(({ name }) => name === 'first-mark')?.ts ?? Number.NaN;
  const spans = own.filter(({ ph }) => ph === 'X');
  const unit = spans.find(({ args }) => args?.data?.functionName === 'readAllText');
  const ofTheBench = spans.filter(({ args }) => OF_THE_BENCH.has(args?.data?.functionName ?? ''));
  // What the bench itself does in the page is not what the page costs.
  const tasks = outermost(spans.filter(({ name }) => name.endsWith('RunTask'))).filter(
    (task) => !holdsAny(task, ofTheBench),
  );
  const { runs, rendering, script } = extensionWork(own);
  return {
    total: sum(tasks.map(time)),
    script: sum(runs.map(script)),
    scriptToFirstMark: Number.isNaN(seenAt)
      ? Number.NaN
      : sum(runs.filter(({ ts }) => ts < seenAt).map(script)),
    longestSlice: Math.max(0, ...runs.map(time)),
    rendering: sum(rendering.map(time)),
    unit: unit === undefined ? Number.NaN : time(unit),
  };
}

/** What the protocol has delivered, in order. */
export function parseTrace(events: readonly unknown[]): TraceEvent[] {
  return events.map((event) => EVENT.parse(event)).toSorted((a, b) => a.ts - b.ts);
}

/** Work on one thread: an extension's runs of script, all rendering, and what of a run is script alone, in ms. */
export function extensionWork(events: readonly TraceEvent[]): {
  readonly runs: readonly TraceEvent[];
  readonly rendering: readonly TraceEvent[];
  readonly script: (run: TraceEvent) => number;
} {
  const spans = events.filter(({ ph }) => ph === 'X');
  const rendering = outermost(spans.filter(({ name }) => RENDERING.has(name)));
  return {
    runs: outermost(spans.filter(isExtensionScript)),
    rendering,
    script: (run) => time(run) - sum(rendering.filter((span) => isWithin(span, run)).map(time)),
  };
}

/** The page's own scripts await nothing, so that what runs after a promise is an extension's. */
function isExtensionScript({ name, args }: TraceEvent): boolean {
  if (name === 'RunMicrotasks') return true;
  return (
    (name === 'FunctionCall' || name === 'EvaluateScript') &&
    args?.data?.url?.startsWith('chrome-extension:') === true
  );
}

/** Those of some spans in order that lie in no other. */
function outermost(spans: readonly TraceEvent[]): TraceEvent[] {
  let end = 0;
  return spans.filter(({ ts, dur = 0 }) => {
    if (ts < end) return false;
    end = ts + dur;
    return true;
  });
}

function isWithin(inner: TraceEvent, outer: TraceEvent): boolean {
  return inner.ts >= outer.ts && inner.ts < outer.ts + (outer.dur ?? 0);
}

/** Whether any of some spans in order lies in another. */
function holdsAny(outer: TraceEvent, spans: readonly TraceEvent[]): boolean {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((spans[middle]?.ts ?? 0) < outer.ts) low = middle + 1;
    else high = middle;
  }
  const first = spans[low];
  return first !== undefined && isWithin(first, outer);
}

export function time({ tdur = 0 }: TraceEvent): number {
  return tdur / 1000;
}

export function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
