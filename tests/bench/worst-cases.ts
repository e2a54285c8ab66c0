import { packLexicon } from '../../src/lexicon/pack-lexicon.ts';
import { unpackLexicon } from '../../src/lexicon/unpack-lexicon.ts';
import { judgeBlock } from '../../src/matcher/judge-block.ts';
import { PageEvidence } from '../../src/matcher/page-evidence.ts';
import { readBlock } from '../../src/matcher/read-block.ts';
import { DERIVATIONS, type EntryForms, type SurfaceForm } from '../../src/model/forms.ts';
import { median, timed } from './timing.ts';

/** The longest block that the page hands over at once, in UTF-16 units. */
const LONGEST_BLOCK = 10_000;
const RUNS = 15;

const PIECES: Readonly<Record<string, string>> = {
  'one word': 'a',
  'a term in every word': 'chip ',
  'an acronym in every word': 'AI ',
  'an acronym in every word of a shouted line': 'AI IS NOW ',
  'terms within terms': 'open source AI model ',
  'an ambiguous term and a cue in every word': 'compute chip ',
  'words that begin 20,000 terms': 'alike ',
  'terms that begin alike': 'alike word7 alike word19999 ',
  'terms in code': 'https://chip.example/AI/chip?AI=chip ',
  'terms between brackets': '(((AI)))[chip] ',
  'a word in which hidden characters alternate': 'a\u00AD',
  Chinese: '芯片和出口管制',
  'surrogate pairs': '𝐀𝐈 ',
  'lone surrogates': '\uD800',
  'combining marks': '\u0301',
};

export interface WorstCase {
  readonly name: string;
  /** Reading one block of the longest size, and judging it. Medians when warm. */
  readonly readMs: number;
  readonly judgeMs: number;
}

/** What the most hostile blocks take; a page must never wait for longer than 8 ms. */
export function measureWorstCases(): WorstCase[] {
  const lexicon = unpackLexicon(packLexicon(hostileEntries()));
  if (lexicon === null) throw new Error('The lexicon that was just packed cannot be opened.');
  return Object.entries(PIECES).map(([name, piece]) => {
    const block = piece.repeat(LONGEST_BLOCK / piece.length);
    const readMs: number[] = [];
    const judgeMs: number[] = [];
    for (let run = 0; run < RUNS; run++) {
      const { ms, result: reading } = timed(() => readBlock(lexicon, block));
      readMs.push(ms);
      const evidence = new PageEvidence(lexicon, '');
      judgeMs.push(timed(() => (reading === null ? [] : judgeBlock(lexicon, reading, evidence))).ms);
    }
    return { name, readMs: median(readMs), judgeMs: median(judgeMs) };
  });
}

function hostileEntries(): EntryForms[] {
  return [
    entry('chip', [form('chip')]),
    entry('ai', [form('AI', { case: 'capitals' })]),
    entry('open-source', [form('open source')]),
    entry('open-source-ai', [form('open source AI')]),
    entry('open-source-ai-model', [form('open source AI model')]),
    entry('compute', [form('compute', { ambiguous: true })], ['chip', 'AI', 'chip compute', 'compute chip']),
    entry(
      'alike',
      Array.from({ length: 20_000 }, (_, i) => form(`alike word${i}`)),
    ),
    entry('chinese', [form('芯片'), form('出口管制')]),
  ];
}

function form(text: string, rules: Partial<SurfaceForm> = {}): SurfaceForm {
  return { text, case: 'any', ambiguous: false, derive: DERIVATIONS, ...rules };
}

function entry(id: string, forms: readonly SurfaceForm[], cues: readonly string[] = []): EntryForms {
  return { ref: `bench/${id}`, topics: [], forms, cues: { for: cues, against: [] } };
}
