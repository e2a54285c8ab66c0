import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileFromDisk } from '../../src/compile/compile-from-disk.ts';
import { wordsKey } from '../../src/compile/form-claims.ts';
import { deriveForms } from '../../src/lexicon/derive-forms.ts';
import type { Lexicon } from '../../src/lexicon/lexicon.ts';
import { packLexicon } from '../../src/lexicon/pack-lexicon.ts';
import { unpackLexicon } from '../../src/lexicon/unpack-lexicon.ts';
import { findTerms } from '../../src/matcher/find-terms.ts';
import { judgeBlock, type Mention } from '../../src/matcher/judge-block.ts';
import { PageEvidence } from '../../src/matcher/page-evidence.ts';
import { readBlock } from '../../src/matcher/read-block.ts';
import type { EntryForms } from '../../src/model/forms.ts';
import { readLabelledPages } from './labelled-pages.ts';

const { forms } = compileFromDisk({ root: fileURLToPath(new URL('../..', import.meta.url)) });
const lexicon = open(forms);
const paragraphs = readLabelledPages().flatMap(({ blocks }) => blocks);
const paragraph = fc.constantFrom(...paragraphs);
/** Pages of real paragraphs in any mixture, on the subject and off it. */
const page = fc.record({ title: paragraph, blocks: fc.array(paragraph, { minLength: 1, maxLength: 8 }) });

describe('any page', () => {
  it('has the same mentions in whatever pieces its blocks arrive', () => {
    fc.assert(
      fc.property(page, fc.array(paragraph, { maxLength: 5 }), ({ title, blocks }, passing) => {
        const evidence = new PageEvidence(lexicon, 'Another title, Nvidia and chips');
        const readings = blocks.map((text) => readBlock(lexicon, text));
        const others = passing.map((text) => readBlock(lexicon, text));
        // Blocks come, are judged, go again; the title changes; what is left is the page.
        for (const reading of [...readings, ...others]) {
          if (reading === null) continue;
          evidence.add(reading);
          judgeBlock(lexicon, reading, evidence);
        }
        for (const reading of others) if (reading !== null) evidence.remove(reading);
        evidence.setTitle(title);
        const inPieces = readings.map((reading) =>
          reading === null ? [] : judgeBlock(lexicon, reading, evidence),
        );
        expect(inPieces.map(spansOf)).toEqual(findTerms(lexicon, { title, blocks }).map(spansOf));
      }),
      { numRuns: 150 },
    );
  });

  it('reports words that fold to a form of the entry', () => {
    const keys = new Map(
      forms.map((entry) => [
        entry.ref,
        new Set(entry.forms.flatMap((form) => deriveForms(form)).map(({ text }) => wordsKey(text))),
      ]),
    );
    for (const text of paragraphs) {
      for (const { start, end, ref } of findTerms(lexicon, { blocks: [text] }).flat()) {
        const slice = text.slice(start, end);
        const isForm = [slice, slice.replace(/s$/i, '')].some((words) => keys.get(ref)?.has(wordsKey(words)));
        expect(isForm ? '' : `${slice} is no form of ${ref}`).toBe('');
      }
    }
  });

  it('keeps its mentions when an entry is added that has no words in it', () => {
    const stranger: EntryForms = {
      ref: 'test/stranger',
      topics: ['chips'],
      forms: [{ text: 'quokka census', case: 'any', ambiguous: false, derive: [] }],
      cues: { for: ['marsupial'], against: ['wallaby'] },
    };
    const larger = open([stranger, ...forms]);
    fc.assert(
      fc.property(page, (input) => {
        expect(findTerms(larger, input).map(spansOf)).toEqual(findTerms(lexicon, input).map(spansOf));
      }),
      { numRuns: 150 },
    );
  });

  it('keeps every mention that an added entry neither overlaps nor speaks for', () => {
    fc.assert(
      fc.property(page, fc.constantFrom(...forms), (input, removed) => {
        const smaller = open(forms.filter((entry) => entry !== removed));
        const before = findTerms(smaller, input).map(certainSpansOf);
        const after = findTerms(lexicon, input).map(certainSpansOf);
        before.forEach((mentions, block) => {
          const added = (after[block] ?? []).filter(({ ref }) => ref === removed.ref);
          const free = mentions.filter(
            (old) => !added.some((own) => own.start < old.end && own.end > old.start),
          );
          expect(after[block]).toEqual(expect.arrayContaining(free));
        });
      }),
      { numRuns: 15 },
    );
  });
});

describe('any length', () => {
  // In time that grows with the text these take a moment; in time that grows with its square, longer than the test may.
  it.each([
    ['one letter', 'a', 10_000_000],
    ['halves of surrogate pairs', '\uD800', 400_000],
    ['marks on marks', 'e\u0301\u0323', 400_000],
    ['a term in every word', 'AI chips compute tariff ', 400_000],
    ['one ambiguous name', 'Arm ', 400_000],
    ['longer names', 'Emily Arm ', 400_000],
    ['capitals', 'US ', 400_000],
    ['full stops', '. ', 400_000],
    ['backticks', '`a` chips ', 400_000],
    ['slashes', 'chips/', 400_000],
    ['Chinese', '芯片', 400_000],
    ['a form and then nothing', `chips ${'word. '.repeat(1000)}`, 400_000],
  ])('is read in time: %s', { timeout: 20_000 }, (_, piece, length) => {
    const text = piece.repeat(Math.ceil(length / piece.length));
    const [mentions] = findTerms(lexicon, { title: text, blocks: [text] });
    expect(mentions?.every(({ end }) => end <= text.length)).toBe(true);
  });
});

function open(entries: readonly EntryForms[]): Lexicon {
  const opened = unpackLexicon(packLexicon(entries));
  if (opened === null) throw new Error('The packed lexicon does not open.');
  return opened;
}

function spansOf(mentions: readonly Mention[]): Pick<Mention, 'start' | 'end' | 'ref' | 'score'>[] {
  return mentions.map(({ start, end, ref, score }) => ({ start, end, ref, score }));
}

/** Mentions that need nobody to speak for them. */
function certainSpansOf(mentions: readonly Mention[]): Pick<Mention, 'start' | 'end' | 'ref'>[] {
  return mentions.filter(({ why }) => why.certainForm).map(({ start, end, ref }) => ({ start, end, ref }));
}
