import * as z from 'zod';
import { SHOW_AFTER } from '../../../src/popover/popover-timing.ts';
import { type CardCost, EARLY } from './card-cost.ts';

/** What the analysis needs of a profile. Rows follow a schema of their own; times are in ms, the processor's in ns. */
const ROWS = z.object({
  schema: z.record(z.string(), z.number()),
  data: z.array(z.array(z.unknown())),
});
const THREAD = z.object({
  markers: ROWS,
  samples: ROWS,
  stringTable: z.array(z.string()),
});
const PROCESS = z.object({
  threads: z.array(THREAD),
  get processes() {
    return z.array(PROCESS).default([]);
  },
});
/** Of a marker that tells only when something begins, and of its counterpart. */
const BEGINS = 2;
const ENDS = 3;
const NOTE = z.object({
  type: z.string().optional(),
  name: z.string().optional(),
  eventType: z.string().optional(),
});

/** Something that a thread did, or a moment of it. In ms. */
interface Marker {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly note: z.infer<typeof NOTE>;
}

interface Thread {
  /** In order of their start. */
  readonly markers: readonly Marker[];
  /** The processor's time, in ms, that a stretch of the clock took. */
  cpu(from: number, to: number): number;
}

/** What the main thread does for a frame. */
const RENDERING = new Set(['Styles', 'Reflow', 'Reflow (sync)', 'ViewManagerFlush']);
/** What runs of scripts; the bench's pages have none but what notes the moves. */
const SCRIPT = new Set(['DOMEvent', 'requestAnimationFrame callbacks', 'setTimeout callback']);

/** The first card in a profile, from the last move of the pointer before it. */
export function readCard(profile: unknown): CardCost {
  const { markers, cpu } = threadWith('shown', profile);
  const shown = momentsOf('shown', markers)[0];
  if (shown === undefined) throw new Error('No card was opened while the pointer rested on a term.');
  const pointed = momentsOf('pointed', markers).findLast((moment) => moment < shown);
  const painted = markers.find(({ name, end }) => name === 'RefreshDriverTick' && end > shown);
  if (pointed === undefined || painted === undefined) {
    throw new Error('The profile lacks the move before the card, or the frame after it.');
  }
  const delayOver = pointed + SHOW_AFTER.middle;
  const from = delayOver - EARLY;
  const rendering = markers
    .filter(({ name, start, end }) => RENDERING.has(name) && start >= from && end <= painted.end)
    .filter(isOutermost)
    .reduce((total, { start, end }) => total + cpu(start, end), 0);
  return {
    scriptBefore: cpu(pointed, from),
    script: cpu(from, painted.end) - rendering,
    rendering,
    wait: painted.end - delayOver,
  };
}

/** Milliseconds of script for each move of the pointer, until the next. */
export function readMoves(profile: unknown): number[] {
  const { markers } = threadWith('pointed', profile);
  const moves = momentsOf('pointed', markers);
  const scripts = markers.filter(({ name }) => SCRIPT.has(name)).filter(isOutermost);
  return moves.map((moment, index) => {
    const next = moves[index + 1] ?? Number.POSITIVE_INFINITY;
    return scripts
      .filter(({ end }) => end >= moment && end < next)
      .reduce((total, { start, end }) => total + end - start, 0);
  });
}

/** The thread of the page that has noted a moment. */
function threadWith(moment: string, profile: unknown): Thread {
  for (const raw of threadsOf(PROCESS.parse(profile))) {
    const thread = readThread(raw);
    if (momentsOf(moment, thread.markers).length > 0) return thread;
  }
  throw new Error(`No page in the profile has noted "${moment}".`);
}

function threadsOf({ threads, processes }: z.infer<typeof PROCESS>): z.infer<typeof THREAD>[] {
  return [...threads, ...processes.flatMap(threadsOf)];
}

function readThread({ markers, samples, stringTable }: z.infer<typeof THREAD>): Thread {
  const field = ({ schema }: z.infer<typeof ROWS>, row: readonly unknown[], name: string): unknown =>
    row[schema[name] ?? Number.NaN];
  const read = pair(
    markers.data.map((row) => ({
      name: stringTable[Number(field(markers, row, 'name'))] ?? '',
      start: Number(field(markers, row, 'startTime')),
      end: Number(field(markers, row, 'endTime')),
      phase: Number(field(markers, row, 'phase')),
      note: NOTE.safeParse(field(markers, row, 'data')).data ?? {},
    })),
  );
  const ticks = samples.data.map((row) => ({
    at: Number(field(samples, row, 'time')),
    spent: Number(field(samples, row, 'threadCPUDelta') ?? 0) / 1e6,
  }));
  return {
    markers: read.toSorted((a, b) => a.start - b.start || b.end - a.end),
    cpu: (from, to) =>
      ticks.reduce((total, { at, spent }, index) => {
        const before = ticks[index - 1]?.at ?? at;
        const shared = Math.min(to, at) - Math.max(from, before);
        return shared > 0 ? total + (spent * shared) / (at - before) : total;
      }, 0),
  };
}

/** Markers with both their ends: long ones are noted twice, when they begin and when they are over. */
function pair(noted: readonly (Marker & { readonly phase: number })[]): Marker[] {
  const begun = new Map<string, Marker[]>();
  const markers: Marker[] = [];
  for (const { name, start, end, phase, note } of noted.toSorted((a, b) => momentOf(a) - momentOf(b))) {
    const open = begun.get(name) ?? [];
    begun.set(name, open);
    if (phase === BEGINS) open.push({ name, start, end: start, note });
    else if (phase !== ENDS) markers.push({ name, start, end: end > 0 ? end : start, note });
    else markers.push({ ...(open.pop() ?? { name, start: end, note }), end });
  }
  return markers;
}

function momentOf({ start, end, phase }: Marker & { readonly phase: number }): number {
  return phase === ENDS ? end : start;
}

function momentsOf(name: string, markers: readonly Marker[]): number[] {
  return markers
    .filter(({ note }) => note.type === 'UserTiming' && note.name === name)
    .map(({ start }) => start);
}

/** Whether a marker, of some in order, lies in none before it. */
function isOutermost({ end }: Marker, index: number, markers: readonly Marker[]): boolean {
  return markers.slice(0, index).every((before) => before.end < end);
}
