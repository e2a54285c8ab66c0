import { Tokens, tokenize } from '../../text/tokens.ts';
import { type Collection, type Rule, toProblem } from '../collection.ts';
import { walkTexts } from '../walk-texts.ts';

const code = 'nothing-is-copied';

/** Fewer words in a row may come together by chance. */
const RUN_LENGTH = 8;

const tokens = new Tokens();

/** Where the documents are at hand: no run of their words stands in an entry. */
export const nothingIsCopied: Rule = {
  code,
  title: `No run of ${RUN_LENGTH} words of a document stands in an entry (only with --documents).`,
  *check({ entries, texts }) {
    const runs = listRuns(texts);
    if (runs.size === 0) return;
    for (const { source } of entries) {
      for (const [path, text] of walkTexts(source.value)) {
        tokenize(text, tokens);
        for (let first = 0; first + RUN_LENGTH <= tokens.count; first++) {
          const place = runs.get(keyOfRun(first));
          if (place === undefined) continue;
          const words = text.slice(tokens.starts[first], tokens.ends[first + RUN_LENGTH - 1]);
          const start = text.slice(tokens.starts[first], tokens.ends[first + 1]);
          yield toProblem({
            code,
            source,
            at: source.placeOfWords(path, start),
            message: `${RUN_LENGTH} words in a row are copied`,
            found: `"${words}", as in ${place}`,
            expected: 'our own words',
            tip: 'Say what the sentence means, without looking at it.',
          });
          break;
        }
      }
    }
  },
};

/** Where each run of words of the documents stands. */
function listRuns(texts: Collection['texts']): Map<string, string> {
  const runs = new Map<string, string>();
  for (const [document, paragraphs] of texts) {
    for (const [paragraph, text] of paragraphs) {
      tokenize(text, tokens);
      for (let first = 0; first + RUN_LENGTH <= tokens.count; first++) {
        runs.set(keyOfRun(first), `${document}, paragraph ${paragraph}`);
      }
    }
  }
  return runs;
}

function keyOfRun(first: number): string {
  return tokens.hashes.subarray(first, first + RUN_LENGTH).join(' ');
}
