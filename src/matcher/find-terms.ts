import type { Lexicon } from '../lexicon/lexicon.ts';
import { judgeBlock, type Mention } from './judge-block.ts';
import { PageEvidence } from './page-evidence.ts';
import { readBlock } from './read-block.ts';

/**
 * All mentions in a text of several blocks, judged together as one page.
 * The answer has one list for each block; offsets are into that block.
 */
export function findTerms(
  lexicon: Lexicon,
  { title = '', blocks }: { readonly title?: string; readonly blocks: readonly string[] },
): Mention[][] {
  const readings = blocks.map((text) => readBlock(lexicon, text));
  const evidence = new PageEvidence(lexicon, title);
  for (const reading of readings) if (reading !== null) evidence.add(reading);
  return readings.map((reading) => (reading === null ? [] : judgeBlock(lexicon, reading, evidence)));
}
