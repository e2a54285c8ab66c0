import { AhoCorasick as MonyoneAhoCorasick } from '@monyone/aho-corasick/fast';
import nlp from 'compromise/one';
import ModernAhoCorasick from 'modern-ahocorasick/fast';
import * as z from 'zod';
import { type Contender, type Finder, hasEdges, leftmostLongest, type Span } from './contender.ts';
import type { Dictionary } from './dictionary.ts';
import { findInTrie } from './flash-text.ts';
import { makeTrie } from './letter-trie.ts';
import { trieExpression } from './trie-expression.ts';

const shipForms = ({ forms }: Dictionary): string => JSON.stringify(forms);
const readForms = (shipped: string): string[] => z.array(z.string()).parse(JSON.parse(shipped));

/** What people use instead. Each does plain matching only: whole words, whatever the case. */
export const PEERS: readonly Contender[] = [
  {
    name: 'regular expression, alternation',
    isPlain: true,
    most: 100_000,
    compile: ({ forms }) => alternation(forms),
    load: finderOf,
  },
  {
    name: 'regular expression, alternation with the derived forms',
    isPlain: false,
    most: 10_000,
    compile: ({ derivedForms }) => alternation(derivedForms),
    load: finderOf,
  },
  {
    name: 'regular expression, compressed as a trie',
    isPlain: true,
    most: 100_000,
    compile: ({ forms }) => compressed(forms),
    load: finderOf,
  },
  {
    name: 'regular expression, compressed as a trie with the derived forms',
    isPlain: false,
    most: 10_000,
    compile: ({ derivedForms }) => compressed(derivedForms),
    load: finderOf,
  },
  {
    name: 'FlashText (trie of Maps over words)',
    isPlain: true,
    most: 100_000,
    compile: shipForms,
    load(shipped) {
      const trie = makeTrie(readForms(shipped));
      return (block) => findInTrie(trie, block.toLowerCase());
    },
  },
  {
    name: '@monyone/aho-corasick, double array',
    isPlain: true,
    most: 10_000,
    compile: shipForms,
    load(shipped) {
      const automaton = new MonyoneAhoCorasick(readForms(shipped));
      return (block) => {
        const found = automaton.matchInText(block.toLowerCase());
        return wholeWords(
          block,
          found.map(({ begin, end }) => ({ start: begin, end })),
        );
      };
    },
  },
  {
    name: 'modern-ahocorasick, double array',
    isPlain: true,
    most: 100_000,
    compile: shipForms,
    load(shipped) {
      const automaton = new ModernAhoCorasick(readForms(shipped));
      return (block) => wholeWords(block, automaton.search(block.toLowerCase()));
    },
  },
  {
    name: 'mark.js’s loop (one expression a form)',
    isPlain: true,
    most: 1000,
    compile: shipForms,
    load(shipped) {
      const finders = readForms(shipped).map((form) => spansOf(new RegExp(String.raw`\b${form}\b`, 'gmi')));
      return (block) => leftmostLongest(finders.flatMap((find) => find(block)));
    },
  },
  {
    name: 'compromise, lookup',
    isPlain: true,
    most: 10_000,
    compile: shipForms,
    load(shipped) {
      const trie = nlp.buildTrie(readForms(shipped));
      return (block) => {
        const found: unknown = nlp(block).lookup(trie).json({ offset: true });
        return offsetsSchema.parse(found).map(({ offset }) => ({
          start: offset.start,
          end: offset.start + offset.length,
        }));
      };
    },
  },
];

const offsetsSchema = z.array(z.object({ offset: z.object({ start: z.number(), length: z.number() }) }));

function alternation(forms: readonly string[]): string {
  const longestFirst = forms.toSorted((a, b) => b.length - a.length);
  return String.raw`\b(?:${longestFirst.map(escaped).join('|')})\b`;
}

/** Forms have no other signs in them that mean something in an expression. */
function escaped(form: string): string {
  return form.replaceAll('.', String.raw`\.`);
}

function compressed(forms: readonly string[]): string {
  return String.raw`\b${trieExpression(makeTrie(forms))}\b`;
}

function finderOf(expression: string): Finder {
  return spansOf(new RegExp(expression, 'gi'));
}

function spansOf(expression: RegExp): (block: string) => Span[] {
  return (block) => {
    const spans: Span[] = [];
    expression.lastIndex = 0;
    for (let match = expression.exec(block); match !== null; match = expression.exec(block)) {
      spans.push({ start: match.index, end: expression.lastIndex });
    }
    return spans;
  };
}

function wholeWords(block: string, found: readonly Span[]): Span[] {
  return found.length === 0 ? [] : leftmostLongest(found.filter((span) => hasEdges(block, span)));
}
