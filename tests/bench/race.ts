import { gzipSync } from 'node:zlib';
import { agreement, oracleOf } from './agreement.ts';
import type { Contender, Finder } from './contender.ts';
import type { Dictionary } from './dictionary.ts';
import { readOnce } from './floor.ts';
import { isPlain } from './page-text.ts';
import { median, retainedBytes, timed } from './timing.ts';

/** So many that they take about as long as a fast contender, and are interrupted by other work as often. */
const FLOOR_PASSES = 4;
const WARM_UP = 3;
const ROUNDS = 9;
/** What takes longer for all blocks gets only as many of them as it can read in this time. In ms. */
const MOST_A_ROUND = 1500;
/** Blocks are tried out a few at a time to learn how slow a contender is. */
const TRIAL = 50;

export interface Result {
  readonly name: string;
  readonly forms: number;
  /** Medians, in ms. */
  readonly buildMs: number;
  readonly loadMs: number;
  readonly bytes: number;
  readonly gzipBytes: number;
  readonly heapBytes: number;
  readonly megabytesASecond: number;
  /** Time for each character, as a multiple of what the floor took in the same round; the median of all rounds. */
  readonly ratio: number;
  readonly hits: number;
  /** With the simplest way to match, on plain text; null where a contender does not do plain matching. */
  readonly agreement: number | null;
  /** The share of the text that it was given. */
  readonly share: number;
}

interface Runner {
  readonly contender: Contender;
  readonly finder: Finder;
  readonly blocks: readonly string[];
  readonly result: Omit<Result, 'ratio' | 'megabytesASecond' | 'hits'>;
  readonly ratios: number[];
  readonly speeds: number[];
  hits: number;
}

/** Measures all contenders with one dictionary, in rounds, so that a slow moment of the machine hits all alike. */
export function race({
  contenders,
  dictionary,
  blocks,
  progress,
}: {
  readonly contenders: readonly Contender[];
  readonly dictionary: Dictionary;
  readonly blocks: readonly string[];
  readonly progress: (what: string) => void;
}): Result[] {
  const runners = contenders
    .filter(({ most }) => most >= dictionary.forms.length)
    .map((contender) => {
      progress(contender.name);
      return prepare(contender, dictionary, blocks);
    });
  const characters = lengthOf(blocks);
  progress('warming up');
  for (let round = 0; round < WARM_UP; round++) for (const runner of runners) countHits(runner);
  for (let round = 0; round < ROUNDS; round++) {
    progress(`round ${round + 1} of ${ROUNDS}`);
    for (const runner of runners) {
      const floor = timed(() => repeatFloor(blocks)).ms / FLOOR_PASSES / characters;
      const { ms, result } = timed(() => countHits(runner));
      const read = lengthOf(runner.blocks);
      runner.hits = result;
      runner.ratios.push(ms / read / floor);
      runner.speeds.push(read / 1000 / ms);
    }
  }
  return runners.map(({ result, ratios, speeds, hits }) => ({
    ...result,
    hits,
    ratio: median(ratios),
    megabytesASecond: median(speeds),
  }));
}

function prepare(contender: Contender, dictionary: Dictionary, blocks: readonly string[]): Runner {
  const builds = repeat(() => timed(() => contender.compile(dictionary)));
  const shipped = builds[0]?.result ?? '';
  const load = (): Finder => {
    const finder = contender.load(shipped);
    finder('ready');
    return finder;
  };
  const loads = repeat(() => timed(load));
  // Twice where it does not take long, as the first collection also frees what was there before.
  const heapBytes = Math.max(
    ...repeat(() => timed(() => retainedBytes(load)), 2).map(({ result }) => result),
  );
  const finder = loads.at(-1)?.result ?? load();
  const sample = sampleFor(finder, blocks);
  return {
    contender,
    finder,
    blocks: sample,
    result: {
      name: contender.name,
      forms: dictionary.forms.length,
      buildMs: median(builds.map(({ ms }) => ms)),
      loadMs: median(loads.map(({ ms }) => ms)),
      bytes: Buffer.byteLength(shipped),
      gzipBytes: gzipSync(shipped).length,
      heapBytes,
      agreement: contender.isPlain
        ? agreement(sample.filter(isPlain), finder, oracleOf(dictionary.forms))
        : null,
      share: lengthOf(sample) / lengthOf(blocks),
    },
    ratios: [],
    speeds: [],
    hits: 0,
  };
}

/** So many times, or once if once takes long. */
function repeat<T extends { readonly ms: number }>(run: () => T, times = 5): T[] {
  const first = run();
  return first.ms > MOST_A_ROUND ? [first] : [first, ...Array.from({ length: times - 1 }, run)];
}

function repeatFloor(blocks: readonly string[]): number {
  let sum = 0;
  for (let pass = 0; pass < FLOOR_PASSES; pass++) sum += readOnce(blocks);
  return sum;
}

/** All blocks, or, for a slow contender, some from all over the text. */
function sampleFor(finder: Finder, blocks: readonly string[]): readonly string[] {
  let tried = 0;
  let ms = 0;
  // V8 compiles large expressions only when they run, and better when they have run often.
  for (const block of blocks.slice(-TRIAL)) finder(block);
  while (tried < blocks.length && ms < MOST_A_ROUND / 5) {
    ms += timed(() => blocks.slice(tried, tried + TRIAL).forEach((block) => finder(block))).ms;
    tried += TRIAL;
  }
  const every = Math.ceil(((ms / tried) * blocks.length) / MOST_A_ROUND);
  return every <= 1 ? blocks : blocks.filter((_, index) => index % every === 0);
}

function countHits({ finder, blocks }: Runner): number {
  let hits = 0;
  for (const block of blocks) hits += finder(block).length;
  return hits;
}

function lengthOf(blocks: readonly string[]): number {
  return blocks.reduce((sum, { length }) => sum + length, 0);
}
