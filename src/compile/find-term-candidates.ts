import type { TextMention } from './find-mentions.ts';
import type { PlainText } from './plain-text.ts';
import { countSpoken } from './word-frequency.ts';

/** Words that texts use often and that no entry explains. */
export interface TermCandidate {
  readonly words: string;
  readonly count: number;
  readonly texts: number;
  /** Ranks candidates: how often, in how many texts, and how unusual the words are. */
  readonly score: number;
}

/** Words said this often carry no subject: the, have, because, year. */
const EMPTY_COUNT = 6000;
const MOST_WORDS = 3;
const LEAST_COUNT = 2;
/** Small words that may stand inside of a name: Bureau of Industry. */
const INSIDE_NAMES = new Set(['of', 'and', 'for', 'the', 'de']);
const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}’'&.+-]*[\p{L}\p{N}+]|[\p{L}\p{N}]/gu;

interface Found {
  words: string;
  count: number;
  readonly texts: Set<PlainText>;
}

/** Capitalised names and repeated phrases outside of the mentions found, the likeliest new entries first. */
export function findTermCandidates(
  texts: readonly { text: PlainText; mentions: readonly TextMention[] }[],
): TermCandidate[] {
  const found = new Map<string, Found>();
  for (const { text, mentions } of texts) {
    for (const run of listFreeRuns(text, mentions)) {
      for (const words of [...listNames(run), ...listPhrases(run)]) {
        const key = words.toLowerCase();
        const known = found.get(key) ?? { words, count: 0, texts: new Set() };
        known.count++;
        known.texts.add(text);
        found.set(key, known);
      }
    }
  }
  const ranked = [...found.values()]
    .filter(({ count }) => count >= LEAST_COUNT)
    .map(({ words, count, texts: inTexts }) => {
      return {
        words,
        count,
        texts: inTexts.size,
        score: Math.round(count * inTexts.size * rarityOf(words) * 10) / 10,
      };
    })
    .toSorted((a, b) => b.score - a.score || (a.words < b.words ? -1 : 1));
  return ranked.filter(({ words, count }) => !isPartOfLonger({ words, count }, ranked));
}

/** A word of a text and whether a capital at its start says something: not at the start of a sentence. */
interface Word {
  readonly word: string;
  readonly startsSentence: boolean;
}

/** Runs of words between mentions and punctuation. */
function* listFreeRuns({ text, blocks }: PlainText, mentions: readonly TextMention[]): Iterable<Word[]> {
  for (const block of blocks) {
    const inBlock = mentions.filter(({ start, end }) => start >= block.start && end <= block.end);
    let run: Word[] = [];
    let end = block.start;
    for (const match of text.slice(block.start, block.end).matchAll(WORD)) {
      const start = block.start + match.index;
      const between = text.slice(end, start);
      const mention = inBlock.find((one) => one.start < start + match[0].length && one.end > start);
      if (mention || /[^\s]/.test(between)) {
        if (run.length > 0) yield run;
        run = [];
      }
      const startsSentence = end === block.start || /[.!?:;“"(]/.test(between);
      if (!mention) run.push({ word: match[0].replace(/[’']s$/, ''), startsSentence });
      end = start + match[0].length;
    }
    if (run.length > 0) yield run;
  }
}

function* listNames(run: readonly Word[]): Iterable<string> {
  let name: Word[] = [];
  const finish = function* (): Iterable<string> {
    while (INSIDE_NAMES.has(name.at(-1)?.word ?? '')) name.pop();
    // "The Bureau" at the start of a sentence is the Bureau.
    if (name.length > 1 && name[0]?.startsSentence && countSpoken(name[0].word) >= EMPTY_COUNT) name.shift();
    const [first] = name;
    // "Yet" at the start of a sentence is no name; "Taipei" is, and so is "CUDA".
    const isName = name.length > 1 || (first && (!first.startsSentence || countSpoken(first.word) === 0));
    if (first && isName && first.word.length > 1) yield name.map(({ word }) => word).join(' ');
    name = [];
  };
  for (const word of run) {
    if (/^\p{Lu}/u.test(word.word) || (name.length > 0 && INSIDE_NAMES.has(word.word))) name.push(word);
    else yield* finish();
  }
  yield* finish();
}

function* listPhrases(run: readonly Word[]): Iterable<string> {
  for (let first = 0; first < run.length; first++) {
    for (let length = 2; length <= MOST_WORDS && first + length <= run.length; length++) {
      const words = run.slice(first, first + length).map(({ word }) => word);
      if (words.every((word) => /^\p{Ll}{3,}/u.test(word) && countSpoken(word) < EMPTY_COUNT))
        yield words.join(' ');
    }
  }
}

/** From about 1 for words that everybody says to 7 for words that nobody says; the rarest word decides. */
function rarityOf(words: string): number {
  return Math.max(...words.split(' ').map((word) => 7 - Math.log10(countSpoken(word) + 1)));
}

function isPartOfLonger(
  { words, count }: { words: string; count: number },
  all: readonly TermCandidate[],
): boolean {
  return all.some(
    (other) => other.words !== words && other.count >= count && ` ${other.words} `.includes(` ${words} `),
  );
}
