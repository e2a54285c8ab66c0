import { type LoopbackSite, startLoopbackSite } from '../../../src/tasks/loopback-site.ts';
import { median } from '../timing.ts';
import { type Contender, type Dictionaries, hostOf, openContenders } from './contenders.ts';
import { type Visit, visit } from './visit.ts';

/** A page to be measured. */
export interface BenchPage {
  readonly name: string;
  readonly html: string;
  /** Sizes of the dictionaries that it is marked with. */
  readonly sizes: readonly number[];
  /** Whether terms stand in what is seen first. */
  readonly hasTerms: boolean;
  /** Whether it is long enough to be scrolled. */
  readonly scrolls: boolean;
}

/** A page with one contender and one dictionary. */
interface Cell {
  readonly page: BenchPage;
  readonly size: number;
  readonly contender: Contender;
  readonly url: string;
  readonly visits: Visit[];
}

export interface Result {
  readonly page: string;
  /** How many forms the dictionary has. */
  readonly size: number;
  readonly contender: string;
  /** False: nothing marked it. */
  readonly marks: boolean;
  /** Medians over all rounds. */
  readonly visit: Visit;
}

/** Visits every page with every contender, one round after another, so that a slow moment of the machine hits all alike. */
export async function race({
  pages,
  dictionaries,
  rounds,
  progress,
}: {
  readonly pages: readonly BenchPage[];
  readonly dictionaries: Dictionaries;
  readonly rounds: number;
  readonly progress: (what: string) => void;
}): Promise<Result[]> {
  const site = await startLoopbackSite();
  progress('opening browsers');
  const contenders = await openContenders(dictionaries);
  const cells = pages.flatMap((page) => cellsOf(page, contenders, site));
  try {
    for (let round = 1; round <= rounds; round++) {
      for (const size of dictionaries.keys()) {
        for (const contender of contenders) await contender.use(size);
        for (const { page, contender, url, visits } of cells.filter((cell) => cell.size === size)) {
          progress(`round ${round} of ${rounds}: ${page.name}, ${size} forms, ${contender.name}`);
          const { context, marks } = contender;
          const awaitsMarks = marks && page.hasTerms;
          visits.push(await visit({ context, url, withUnit: !marks, awaitsMarks, scrolls: page.scrolls }));
        }
      }
    }
  } finally {
    for (const contender of contenders) await contender.close();
    await site.close();
  }
  return cells.map(({ page, size, contender, visits }) => ({
    page: page.name,
    size,
    contender: contender.name,
    marks: contender.marks,
    visit: medianOf(visits),
  }));
}

/** Without an extension, the size of the dictionary makes no difference. */
function cellsOf(page: BenchPage, contenders: readonly Contender[], site: LoopbackSite): Cell[] {
  const address = site.serve(page.html);
  return page.sizes.flatMap((size, index) =>
    contenders
      .filter(({ marks }) => marks || index === 0)
      .map((contender) => ({
        page,
        size,
        contender,
        url: address.replace('127.0.0.1', hostOf(size)),
        visits: [],
      })),
  );
}

function medianOf(visits: readonly Visit[]): Visit {
  // What could not be measured in one visit, as no mark was seen in time, counts in none.
  const of = (name: keyof Visit): number =>
    median(visits.map((one) => one[name]).filter((value) => !Number.isNaN(value)));
  return {
    total: of('total'),
    script: of('script'),
    scriptToFirstMark: of('scriptToFirstMark'),
    longestSlice: of('longestSlice'),
    rendering: of('rendering'),
    unit: of('unit'),
    firstMark: of('firstMark'),
    heap: of('heap'),
    nodes: of('nodes'),
    layoutShift: of('layoutShift'),
    frame: of('frame'),
    slowFrame: of('slowFrame'),
  };
}
