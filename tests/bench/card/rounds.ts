import { ensureBrowser } from '../../../src/tasks/browsers.ts';
import { startLoopbackSite } from '../../../src/tasks/loopback-site.ts';
import { extensionOrigin, openChromium, stopWorkers } from '../../e2e/drivers/chromium.ts';
import { median } from '../timing.ts';
import type { CardCost } from './card-trace.ts';
import { costOfCard, costOfMoves, openPage } from './visit.ts';

const CASES = ['first card', 'second card', 'first card, background stopped'] as const;
type Case = (typeof CASES)[number];

/** Both are certain forms: they are marked wherever they stand. */
const TERMS = ['export controls', 'RISC-V'] as const;
const SENTENCE = `The new ${TERMS[0]} do not name ${TERMS[1]} at all.`;
/** Whole paragraphs of eight. */
export const MENTIONS = 1504;

/** Medians over all rounds. */
export interface CardResults {
  readonly version: number;
  readonly cards: readonly { readonly name: string; readonly cost: CardCost }[];
  readonly moves: {
    readonly count: number;
    readonly marks: number;
    readonly median: number;
    readonly p95: number;
  };
}

export async function runRounds(rounds: number, progress: (what: string) => void): Promise<CardResults> {
  const { path, version } = await ensureBrowser('chromium');
  const site = await startLoopbackSite();
  const context = await openChromium({ path, display: null });
  const costs: Record<Case, CardCost[]> = {
    'first card': [],
    'second card': [],
    'first card, background stopped': [],
  };
  const moves: { count: number; marks: number; median: number; p95: number }[] = [];
  try {
    const desk = await context.newPage();
    await desk.goto(`${await extensionOrigin(context)}/popup.html`);
    // The background lays its lexicon down as it starts.
    await desk.waitForFunction(
      `chrome.storage.local.get('lexicon').then(({ lexicon }) => lexicon !== undefined)`,
    );
    await desk.evaluate(`chrome.storage.local.set({ settings: { version: 2, density: 'every' } })`);
    const short = site.serve(pageOf(20));
    const long = site.serve(pageOf(MENTIONS));
    for (let round = 1; round <= rounds; round++) {
      progress(`round ${round} of ${rounds}: cards`);
      const awake = await openPage(context, short);
      costs['first card'].push(await costOfCard(awake, TERMS[0]));
      costs['second card'].push(await costOfCard(awake, TERMS[1]));
      await awake.page.close();

      progress(`round ${round} of ${rounds}: a card with the background stopped`);
      const asleep = await openPage(context, short);
      await stopWorkers(desk);
      costs['first card, background stopped'].push(await costOfCard(asleep, TERMS[0]));
      await asleep.page.close();

      progress(`round ${round} of ${rounds}: moves`);
      const full = await openPage(context, long);
      const found = await costOfMoves(full);
      moves.push({
        count: found.moves.length,
        marks: found.marks,
        median: median(found.moves),
        p95: found.moves.toSorted((a, b) => a - b)[Math.floor(found.moves.length * 0.95)] ?? Number.NaN,
      });
      await full.page.close();
    }
  } finally {
    await context.close();
    await site.close();
  }
  return {
    version,
    cards: CASES.map((name) => ({ name, cost: medianCost(costs[name]) })),
    moves: {
      count: median(moves.map((one) => one.count)),
      marks: median(moves.map((one) => one.marks)),
      median: median(moves.map((one) => one.median)),
      p95: median(moves.map((one) => one.p95)),
    },
  };
}

/** Paragraphs of four sentences, with so many mentions of terms. */
function pageOf(mentions: number): string {
  const paragraph = `<p>${Array.from({ length: 4 }, () => SENTENCE).join(' ')}</p>`;
  const paragraphs = Array.from({ length: Math.ceil(mentions / 8) }, () => paragraph);
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Terms</title><body>${paragraphs.join('\n')}`;
}

function medianCost(costs: readonly CardCost[]): CardCost {
  const of = (name: keyof CardCost): number => median(costs.map((cost) => cost[name]));
  return {
    scriptBefore: of('scriptBefore'),
    script: of('script'),
    rendering: of('rendering'),
    wait: of('wait'),
  };
}
