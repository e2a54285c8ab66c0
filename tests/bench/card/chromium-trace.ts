import { SHOW_AFTER } from '../../../src/popover/popover-timing.ts';
import { extensionWork, parseTrace, sum, type TraceEvent, time } from '../pages/trace.ts';
import { type CardCost, EARLY } from './card-cost.ts';

/** The first card in a trace, from the last move of the pointer before it. */
export function readCard(events: readonly unknown[]): CardCost {
  const all = parseTrace(events);
  const shown = all.find(({ name }) => name === 'shown');
  if (shown === undefined) throw new Error('No card was opened while the pointer rested on a term.');
  const own = all.filter((event) => isOnThread(event, shown));
  const pointed = own.findLast(({ name, ts }) => name === 'pointed' && ts < shown.ts);
  // The last that the main thread does for a frame; what follows is drawn by other threads.
  const painted = own.find(({ name, ts }) => name === 'Layerize' && ts > shown.ts);
  if (pointed === undefined || painted === undefined) {
    throw new Error('The trace lacks the move before the card, or the frame after it.');
  }
  const delayOver = pointed.ts + SHOW_AFTER.middle * 1000;
  const end = painted.ts + (painted.dur ?? 0);
  const { runs, rendering, script } = extensionWork(own);
  const from = delayOver - EARLY * 1000;
  const isAfter = ({ ts }: TraceEvent): boolean => ts >= from && ts < end;
  const isBefore = ({ ts }: TraceEvent): boolean => ts >= pointed.ts && ts < from;
  return {
    scriptBefore: sum(runs.filter(isBefore).map(script)),
    script: sum(runs.filter(isAfter).map(script)),
    rendering: sum(rendering.filter(isAfter).map(time)),
    wait: (end - delayOver) / 1000,
  };
}

/** Milliseconds of the extension's script for each move of the pointer, until the next. */
export function readMoves(events: readonly unknown[]): number[] {
  const all = parseTrace(events);
  const first = all.find(({ name }) => name === 'pointed');
  if (first === undefined) throw new Error('The trace has no move of the pointer.');
  const own = all.filter((event) => isOnThread(event, first));
  const moves = own.filter(({ name }) => name === 'pointed');
  const { runs, script } = extensionWork(own);
  return moves.map(({ ts }, index) => {
    const next = moves[index + 1]?.ts ?? Number.POSITIVE_INFINITY;
    return sum(runs.filter((run) => run.ts >= ts && run.ts < next).map(script));
  });
}

function isOnThread(event: TraceEvent, { pid, tid }: TraceEvent): boolean {
  return event.pid === pid && event.tid === tid;
}
