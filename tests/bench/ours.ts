import type { Lexicon } from '../../src/lexicon/lexicon.ts';
import { packLexicon } from '../../src/lexicon/pack-lexicon.ts';
import { unpackLexicon } from '../../src/lexicon/unpack-lexicon.ts';
import { findCandidates } from '../../src/matcher/find-candidates.ts';
import { judgeBlock } from '../../src/matcher/judge-block.ts';
import { PageEvidence } from '../../src/matcher/page-evidence.ts';
import { readBlock } from '../../src/matcher/read-block.ts';
import { Tokens, tokenize } from '../../src/text/tokens.ts';
import { type Contender, type Finder, leftmostLongest, type Span } from './contender.ts';

const NO_LIMIT = Number.POSITIVE_INFINITY;
const tokens = new Tokens();

/** All that finding does: folding, derived forms, rules for case, word edges, no mentions in code. */
export const FINDING: Contender = {
  name: 'Glosslight, finding',
  isPlain: false,
  most: NO_LIMIT,
  compile: ({ entries }) => packLexicon(entries),
  load: (shipped) => finderOf(openLexicon(shipped)),
};

/** Finding, and then weighing the sense of each candidate, with one page's evidence for the whole text. */
export const WITH_SENSES: Contender = {
  name: 'Glosslight, finding and senses',
  isPlain: false,
  most: NO_LIMIT,
  compile: ({ entriesWithCues }) => packLexicon(entriesWithCues),
  load(shipped) {
    const lexicon = openLexicon(shipped);
    const evidence = new PageEvidence(lexicon, '');
    return (block) => {
      const reading = readBlock(lexicon, block);
      return reading === null ? [] : judgeBlock(lexicon, reading, evidence);
    };
  },
};

/** The same forms as plain words: what the peers do. Its spans are compared with theirs. */
export const PLAIN: Contender = {
  name: 'Glosslight, plain words',
  isPlain: true,
  most: NO_LIMIT,
  compile: ({ plainEntries }) => packLexicon(plainEntries),
  load: (shipped) => finderOf(openLexicon(shipped)),
};

function finderOf(lexicon: Lexicon): Finder {
  return (block) => {
    tokenize(block, tokens);
    const candidates = findCandidates(lexicon, tokens);
    return candidates.length === 0 ? NOTHING : leftmostLongest(candidates);
  };
}

const NOTHING: readonly Span[] = [];

export function openLexicon(shipped: string): Lexicon {
  const lexicon = unpackLexicon(shipped);
  if (lexicon === null) throw new Error('The lexicon that was just packed cannot be opened.');
  return lexicon;
}
