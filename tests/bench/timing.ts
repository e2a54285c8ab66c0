import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import * as z from 'zod';

export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? Number.NaN;
}

/** Milliseconds that something takes, and what it gives. */
export function timed<T>(work: () => T): { readonly ms: number; readonly result: T } {
  const start = performance.now();
  const result = work();
  return { ms: performance.now() - start, result };
}

/** Bytes that stay on the heap as long as what `make` gives is held. */
export function retainedBytes(make: () => unknown): number {
  const before = heldBytes();
  const held = make();
  const after = heldBytes();
  // Used after the measurement, so that it cannot be collected before.
  return held === undefined ? 0 : after - before;
}

function heldBytes(): number {
  collectGarbage();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

function collectGarbage(): void {
  for (let i = 0; i < 3; i++) gc();
}

// What `node --expose-gc` gives, without asking whoever starts the bench for it.
setFlagsFromString('--expose-gc');
const gc = z.function({ input: [], output: z.unknown() }).implement(runInNewContext('gc'));
