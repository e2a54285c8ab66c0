import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findTerms } from '../../../src/matcher/find-terms.ts';
import { lexiconOf } from './lexicon-of.ts';

const lexicon = lexiconOf({
  'export-controls': { forms: ['export control'], cues: { for: ['chip'], against: ['toolbar', 'PNG'] } },
  'risc-v': ['RISC-V'],
  deepseek: ['DeepSeek', { text: 'Deep Seek', case: 'exact' }],
  ai: [{ text: 'AI', case: 'capitals' }, 'artificial intelligence'],
  rag: [{ text: 'RAG', case: 'capitals' }],
  us: [{ text: 'US', case: 'capitals' }],
  'open-source': ['open source'],
  'open-source-ai': ['open source AI', 'open source AI model'],
  'ai-model': ['AI model'],
  tsmc: ['TSMC', 'Taiwan Semiconductor Manufacturing Company'],
  taiwan: ['Taiwan'],
  semiconductor: ['semiconductor'],
  'hugging-face': ['Hugging Face'],
  nvidia: ['Nvidia'],
  rnd: ['R&D'],
  controls: ['出口管制'],
  compute: {
    forms: [{ text: 'compute', ambiguous: true }],
    cues: { for: ['chip', 'AI compute'], against: ['to compute', 'tax'] },
  },
});

/** What is found in one paragraph: the words and the entry each means. */
function found(text: string, title = ''): string[] {
  return (findTerms(lexicon, { title, blocks: [text] })[0] ?? []).map(
    ({ start, end, ref }) => `${text.slice(start, end)} = ${ref.slice(2)}`,
  );
}

describe('surface forms', () => {
  it.each([
    ['Export controls bite.', ['Export controls = export-controls']],
    ['export-control rules', ['export-control = export-controls']],
    ['Nvidia’s chips', ['Nvidia = nvidia']],
    ['NVIDIA and nvidia', ['NVIDIA = nvidia', 'nvidia = nvidia']],
    [
      'a RISC\u2011V core, a riscv core, RISC V',
      ['RISC\u2011V = risc-v', 'riscv = risc-v', 'RISC V = risc-v'],
    ],
    ['U.S. rules', ['U.S. = us']],
    ['made in the U.S.', ['U.S. = us']],
    ['spent on R&D and R & D', ['R&D = rnd', 'R & D = rnd']],
    ['语言模型受出口管制影响', ['出口管制 = controls']],
    ['semi\u00ADconductors', ['semi\u00ADconductors = semiconductor']],
    ['#HuggingFace', ['HuggingFace = hugging-face']],
    ['RISC-V-based boards', ['RISC-V = risc-v']],
    ['A.I. is here', ['A.I. = ai']],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe('case', () => {
  it.each([
    ['us', []],
    ['a rag on the floor', []],
    ['we deep seek answers', []],
    ['Deep Seek answers', ['Deep Seek = deepseek']],
    ['SHE GAVE US A RAG AND LEFT THE HOUSE', []],
    ['DEEP SEEK SHAKES THE MARKETS', ['DEEP SEEK = deepseek']],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe('edges', () => {
  it.each([
    ['unexport controls'],
    ['nvidiaX'],
    ['see https://nvidia.com/gpu'],
    ['write to press@nvidia.com'],
    ['@nvidia said'],
    ['/usr/lib/nvidia/driver'],
    ['import nvidia.driver'],
    ['nvidia_driver'],
    ['run --nvidia now'],
    ['export, control'],
    ['export. Control'],
    ['export - control'],
  ])('nothing is found in “%s”', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('a slash between two words is no path', () => {
    expect(found('Nvidia/TSMC')).toEqual(['Nvidia = nvidia', 'TSMC = tsmc']);
  });
});

describe('overlaps', () => {
  it.each([
    ['open source AI models', ['open source AI models = open-source-ai']],
    ['open source code', ['open source = open-source']],
    ['Taiwan Semiconductor Manufacturing Company', ['Taiwan Semiconductor Manufacturing Company = tsmc']],
    ['Taiwan semiconductor firms', ['Taiwan = taiwan', 'semiconductor = semiconductor']],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe('sense', () => {
  it.each([
    ['They compute.', []],
    ['Chips and compute are scarce.', ['compute = compute']],
    ['We need chips to compute.', []],
    ['AI compute', ['AI = ai', 'compute = compute']],
    ['The export controls sit in the toolbar.', ['export controls = export-controls']],
    ['The export controls in the toolbar save a PNG.', []],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it('a title and company on the page carry a word that its own sentence does not', () => {
    const blocks = [
      'Nvidia, TSMC and DeepSeek lead.',
      'Taiwan makes semiconductors.',
      'More compute is needed.',
    ];
    const all = findTerms(lexicon, { title: 'Chips', blocks });
    expect(all[2]?.map((mention) => mention.ref)).toEqual(['t/compute']);
    expect(findTerms(lexicon, { blocks: ['More compute is needed.'] })[0]).toEqual([]);
  });

  it('says why a mention was taken', () => {
    const [mention] = findTerms(lexicon, { blocks: ['Chips and compute are scarce.'] })[0] ?? [];
    expect(mention?.why).toMatchObject({
      certainForm: false,
      caseRule: 'any',
      cues: [{ words: 'Chips', place: 'sentence', weight: 1.2 }],
    });
  });
});

describe('what the page is about', () => {
  const subject = lexiconOf({
    china: {
      forms: [{ text: 'China', case: 'exact', everyday: true }],
      cues: { for: ['chip', 'sanctions'] },
    },
    nvidia: ['Nvidia'],
    tsmc: ['TSMC'],
    huawei: ['Huawei'],
    compute: { forms: [{ text: 'compute', noun: true }], cues: { for: ['GPU'] } },
    chips: {
      forms: [{ text: 'chip', ambiguous: true }],
      cues: { for: ['Nvidia', 'wafer'], against: ['fish', 'salt'] },
    },
    bottleneck: { forms: [{ text: 'bottleneck', ambiguous: true }], cues: { for: ['chip'] } },
    moonshot: { forms: [{ text: 'Moonshot', case: 'exact', ambiguous: true }], cues: { for: ['Kimi'] } },
    controls: { forms: ['export control'], cues: { for: ['wafer'], against: ['toolbar', 'menu', 'click'] } },
  });
  const refs = (...blocks: string[]): string[] =>
    findTerms(subject, { blocks }).flatMap((mentions) => mentions.map(({ ref }) => ref.slice(2)));

  it.each<[string, readonly string[], readonly string[]]>([
    ['a name that stands everywhere is not marked alone', ['We flew to China.'], []],
    ['nor by one cue', ['China likes a chip.'], []],
    ['but with two', ['China answered the sanctions with a chip.'], ['china']],
    ['or beside a certain term', ['Nvidia left China.'], ['nvidia', 'china']],
    [
      'or on a page with several',
      ['Nvidia, TSMC, Huawei.', 'In China too.'],
      ['nvidia', 'tsmc', 'huawei', 'china'],
    ],
    ['a noun is certain', ['The compute is rented.'], ['compute']],
    ['a verb is not', ['We compute the GPU load.'], []],
    ['neither is what may be both', ['Machines compute sums.'], []],
    ['a word in another sense is no cue', ['Fish, salt and chips: the bottleneck is the pan.'], []],
    ['terms that lean on each other stand together', ['The bottleneck is chips.'], ['bottleneck', 'chips']],
    ['a part of a longer name is not the name', ['Kimi met the Cancer Moonshot team.'], []],
    ['a name beside its cue is', ['They met the Moonshot team behind Kimi.'], ['moonshot']],
    [
      'what speaks against a term in one paragraph is heard in the others',
      [
        'Export controls stand in the toolbar; click.',
        'Open the menu. The export controls are left.',
        'Export controls.',
      ],
      [],
    ],
  ])('%s', (_, blocks, expected) => {
    expect(refs(...blocks)).toEqual(expected);
  });
});

describe('any text', () => {
  const words = fc.constantFrom(
    'open',
    'source',
    'AI',
    'model',
    'export',
    'controls',
    '出口管制',
    'U.S.',
    'to',
    'compute',
    'chips',
    '.',
    ',',
    '-',
    '\n',
    'Taiwan',
    'Semiconductor',
    'Manufacturing',
    'Company',
    '\u00AD',
    '\uD800',
    'ﬁ',
  );
  const text = fc.array(words, { maxLength: 40 }).map((parts) => parts.join(' '));

  it('has mentions in order that never overlap and never are empty', () => {
    fc.assert(
      fc.property(text, (input) => {
        let end = 0;
        for (const mention of findTerms(lexicon, { blocks: [input] })[0] ?? []) {
          expect(mention.start).toBeGreaterThanOrEqual(end);
          expect(mention.end).toBeGreaterThan(mention.start);
          end = mention.end;
        }
      }),
    );
  });

  it('gives the same blocks the same mentions in whatever order they are read', () => {
    fc.assert(
      fc.property(fc.array(text, { maxLength: 5 }), (blocks) => {
        const forwards = findTerms(lexicon, { blocks });
        const backwards = findTerms(lexicon, { blocks: blocks.toReversed() }).toReversed();
        expect(backwards).toEqual(forwards);
      }),
      { numRuns: 300 },
    );
  });

  it('keeps its mentions when an entry that it does not hold is added', () => {
    const larger = lexiconOf({ ...fewEntries, quantum: ['quantum computer'] });
    const smaller = lexiconOf(fewEntries);
    fc.assert(
      fc.property(text, (input) => {
        expect(findTerms(larger, { blocks: [input] })).toEqual(findTerms(smaller, { blocks: [input] }));
      }),
      { numRuns: 300 },
    );
  });
});

const fewEntries = {
  'open-source': ['open source'],
  'ai-model': ['AI model'],
  compute: { forms: [{ text: 'compute', ambiguous: true }], cues: { for: ['chip'] } },
};
