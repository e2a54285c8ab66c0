import { CHARACTERS, EXPANDS, learn, SPACE } from '../text/characters.ts';
import type { Stretch } from './sentence.ts';

/** What the words on either side make of a word that may be a noun or a verb. */
export interface WordClass {
  readonly is: 'noun' | 'verb' | 'unknown';
  /** The words that tell: "to compute". */
  readonly by: string;
}

const UNKNOWN: WordClass = { is: 'unknown', by: '' };
/** After these a verb follows: "to compute", "they compute", "cannot compute". */
const BEFORE_VERB = new Set(
  'to will would can could may might must shall should cannot not never i we you they he she it who let lets please'.split(
    ' ',
  ),
);
/** After these a noun follows: "the compute the lab has", "enough compute". */
const BEFORE_NOUN = new Set(
  `the a an my your his her its our their no some any more less most enough much many few all every both of in on for
   with without by from into at about over under per whose is are was were be being`.split(/\s+/),
);
/** After these neither is sure, but an object behind the word tells nothing any more: "and compute the". */
const BEFORE_EITHER = new Set('this that these those each as than which and or'.split(' '));
/** What a verb takes: "compute the average", "compute how long". */
const OBJECTS = new Set(
  `the a an each every its their your our my his her this these those it them us how whether what
   everything`.split(/\s+/),
);
/** Words that take "to" before a noun: "access to compute". */
const BEFORE_TO = new Set(
  `access due thanks limit limits key keys link links linked linking tie ties tied relate related applied
   added addition adds compared next according owing subject restrictions cap caps approach comes came
   relation regard respect back turn turns turned shift shifts shifted switch switched devoted dedicated
   committed entitled right rights route path`.split(/\s+/),
);
/** Far enough for the space before a word, and for the word. In UTF-16 units. */
const REACH = 24;

/** Whether a form is a noun or a verb where it stands. A glance at the function words around it, not a grammar. */
export function wordClassOf(text: string, { start, end }: Stretch): WordClass {
  const before = wordBefore(text, start);
  const word = lettersOf(text, before);
  const form = text.slice(start, end);
  const isShort = /['’]/.test(word);
  if (BEFORE_NOUN.has(word) || (isShort && /(?<!^let|^it|^that)['’]s?$/.test(word)))
    return { is: 'noun', by: `${word} ${form}` };
  if (BEFORE_VERB.has(word)) {
    const isNoun = word === 'to' && BEFORE_TO.has(lettersOf(text, wordBefore(text, before.start)));
    return { is: isNoun ? 'noun' : 'verb', by: `${word} ${form}` };
  }
  if (isShort && /(?:n['’]t|['’](?:ll|d))$/.test(word)) return { is: 'verb', by: `${word} ${form}` };
  const after = lettersOf(text, wordAfter(text, end));
  if (!OBJECTS.has(after) || BEFORE_EITHER.has(word)) return UNKNOWN;
  return { is: 'verb', by: `${form} ${after}` };
}

function lettersOf(text: string, { start, end }: Stretch): string {
  return text.slice(start, end).toLowerCase();
}

/** The word before an offset, if only spaces part them; else nothing, at the offset. */
function wordBefore(text: string, offset: number): Stretch {
  const least = Math.max(0, offset - REACH);
  let end = offset;
  while (end > least && kindAt(text, end - 1) === SPACE) end--;
  let start = end;
  while (start > least && isLetter(text, start - 1)) start--;
  return end === offset ? { start: offset, end } : { start, end };
}

function wordAfter(text: string, offset: number): Stretch {
  const most = Math.min(text.length, offset + REACH);
  let start = offset;
  while (start < most && kindAt(text, start) === SPACE) start++;
  let end = start;
  while (end < most && isLetter(text, end)) end++;
  return start === offset ? { start: offset, end: offset } : { start, end };
}

function kindAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return CHARACTERS[code] || learn(code);
}

/** Letters, and apostrophes between them. */
function isLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code === 0x27 || code === 0x2019) return true;
  const kind = kindAt(text, at);
  return kind > 0x39 || kind === EXPANDS;
}
