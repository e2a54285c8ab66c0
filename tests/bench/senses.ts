import type { Lexicon } from '../../src/lexicon/lexicon.ts';
import { findCandidates } from '../../src/matcher/find-candidates.ts';
import { findTerms } from '../../src/matcher/find-terms.ts';
import { Tokens, tokenize } from '../../src/text/tokens.ts';
import { readLabelledPages } from '../matcher-evaluation/labelled-pages.ts';
import { readOnce } from './floor.ts';
import { median, timed } from './timing.ts';

/** Pages are short: so many times make a round. */
const PASSES = 20;
const WARM_UP = 5;
const ROUNDS = 25;

/** What sense costs on pages of one kind. */
export interface SenseCost {
  readonly kind: string;
  readonly characters: number;
  /** Words that are a form, and those of them that mean their entry. */
  readonly candidates: number;
  readonly mentions: number;
  /** As multiples of the floor: finding forms, and all that `findTerms` does. */
  readonly finding: number;
  readonly withSenses: number;
}

/** Measures finding alone, and finding with senses, on whole pages of our own with the glossary that is shipped. */
export function measureSenses(lexicon: Lexicon): SenseCost[] {
  const kinds = Map.groupBy(
    readLabelledPages().filter(({ place }) => place.startsWith('pages/')),
    ({ category }) => category,
  );
  const tokens = new Tokens();
  return [...kinds].map(([kind, pages]) => {
    const blocks = pages.flatMap((page) => page.blocks);
    const find = (): number => {
      let count = 0;
      for (const block of blocks) {
        tokenize(block, tokens);
        count += findCandidates(lexicon, tokens).length;
      }
      return count;
    };
    const weigh = (): number => {
      let count = 0;
      for (const page of pages) for (const mentions of findTerms(lexicon, page)) count += mentions.length;
      return count;
    };
    const ratios = { finding: [] as number[], withSenses: [] as number[] };
    for (let round = 0; round < WARM_UP + ROUNDS; round++) {
      const floor = timed(() => repeat(() => readOnce(blocks))).ms;
      const finding = timed(() => repeat(find)).ms;
      const withSenses = timed(() => repeat(weigh)).ms;
      if (round < WARM_UP) continue;
      ratios.finding.push(finding / floor);
      ratios.withSenses.push(withSenses / floor);
    }
    return {
      kind,
      characters: blocks.reduce((sum, { length }) => sum + length, 0),
      candidates: find(),
      mentions: weigh(),
      finding: median(ratios.finding),
      withSenses: median(ratios.withSenses),
    };
  });
}

function repeat(work: () => number): number {
  let sum = 0;
  for (let pass = 0; pass < PASSES; pass++) sum += work();
  return sum;
}
