import { startLoopbackSite } from '../../../src/tasks/loopback-site.ts';
import { median } from '../timing.ts';
import type { CardBrowser, CardCost } from './card-cost.ts';
import { openCardChromium } from './chromium-cards.ts';
import { openCardFirefox } from './firefox-cards.ts';
import { MENTIONS, TERMS, termsPage } from './terms-page.ts';

const CASES = ['first card', 'second card', 'first card, background stopped'] as const;
type Case = (typeof CASES)[number];

/** Medians over all rounds in one browser. */
export interface CardResults {
  readonly browser: string;
  readonly cards: readonly { readonly name: string; readonly cost: CardCost }[];
  readonly moves: {
    readonly count: number;
    readonly marks: number;
    readonly median: number;
    readonly p95: number;
  };
}

/** One browser after the other. */
export async function runRounds(rounds: number, progress: (what: string) => void): Promise<CardResults[]> {
  const results: CardResults[] = [];
  for (const open of [openCardChromium, openCardFirefox]) {
    const browser = await open();
    try {
      results.push(await roundsIn(browser, rounds, progress));
    } finally {
      await browser.close();
    }
  }
  return results;
}

async function roundsIn(
  browser: CardBrowser,
  rounds: number,
  progress: (what: string) => void,
): Promise<CardResults> {
  const costs: Record<Case, CardCost[]> = {
    'first card': [],
    'second card': [],
    'first card, background stopped': [],
  };
  const moves: CardResults['moves'][] = [];
  const site = await startLoopbackSite();
  try {
    const short = site.serve(termsPage(20));
    const long = site.serve(termsPage(MENTIONS));
    for (let round = 1; round <= rounds; round++) {
      const say = (what: string): void => progress(`${browser.name}, round ${round} of ${rounds}: ${what}`);
      say('cards');
      const awake = await browser.open(short);
      costs['first card'].push(await awake.costOfCard(TERMS[0]));
      costs['second card'].push(await awake.costOfCard(TERMS[1]));
      await awake.close();

      say('a card with the background stopped');
      const asleep = await browser.open(short);
      await browser.stopBackground();
      costs['first card, background stopped'].push(await asleep.costOfCard(TERMS[0]));
      await asleep.close();

      say('moves');
      const full = await browser.open(long);
      const { moves: found, marks } = await full.costOfMoves();
      moves.push({
        count: found.length,
        marks,
        median: median(found),
        p95: found.toSorted((a, b) => a - b)[Math.floor(found.length * 0.95)] ?? Number.NaN,
      });
      await full.close();
    }
  } finally {
    await site.close();
  }
  return {
    browser: browser.name,
    cards: CASES.map((name) => ({ name, cost: medianCost(costs[name]) })),
    moves: {
      count: median(moves.map((one) => one.count)),
      marks: median(moves.map((one) => one.marks)),
      median: median(moves.map((one) => one.median)),
      p95: median(moves.map((one) => one.p95)),
    },
  };
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
