import { setTimeout as wait } from 'node:timers/promises';
import type { BrowserContext, CDPSession, Page } from '@playwright/test';
import { SHOW_AFTER } from '../../../src/popover/popover-timing.ts';
import { centreOfMark } from '../../../src/tasks/marks-in-page.ts';
import { startTrace, untilAtRest } from '../pages/visit.ts';
import { type CardCost, readCard, readMoves } from './card-trace.ts';
import { countPaintedMarks, noteMovesAndCards } from './in-page.ts';

/** Longer than any card takes to come or go. In ms. Nothing may be asked of the page meanwhile: it would be measured. */
const SETTLED_AFTER = 1000;
/** Two frames, so that no two moves of the pointer are dealt with as one. In ms. */
const BETWEEN_MOVES = 34;
const MOVES = 240;

/** A tab with a page at rest. */
export interface OpenPage {
  readonly page: Page;
  readonly session: CDPSession;
}

export async function openPage(context: BrowserContext, url: string): Promise<OpenPage> {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await page.addInitScript(noteMovesAndCards);
  await page.goto(url);
  await untilAtRest(session);
  return { page, session };
}

/** Rests the pointer on the first mark with these words, and takes it away again. */
export async function costOfCard({ page, session }: OpenPage, words: string): Promise<CardCost> {
  const at = await page.evaluate(centreOfMark, words);
  if (at === null) throw new Error(`"${words}" is not marked in view.`);
  const takeTrace = await startTrace(session);
  await page.mouse.move(at.x, at.y);
  await wait(SHOW_AFTER.middle + SETTLED_AFTER);
  const cost = readCard(await takeTrace());
  await page.mouse.move(2, 2);
  await wait(SETTLED_AFTER);
  return cost;
}

/** Script for each of many moves over the text, in ms, and how many marks were painted meanwhile. */
export async function costOfMoves({ page, session }: OpenPage): Promise<{ moves: number[]; marks: number }> {
  const marks = await page.evaluate(countPaintedMarks);
  const takeTrace = await startTrace(session);
  for (let move = 0; move < MOVES; move++) {
    // Steps that share no divisor with the window, so that every move lands elsewhere.
    await page.mouse.move(100 + ((move * 37) % 800), 60 + ((move * 23) % 580));
    await wait(BETWEEN_MOVES);
  }
  return { moves: readMoves(await takeTrace()), marks };
}
