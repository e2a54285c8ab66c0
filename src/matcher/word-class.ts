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
/** Far enough back and ahead for two words. */
const REACH = 48;

/** Whether a form is a noun or a verb where it stands. A glance at the function words around it, not a grammar. */
export function wordClassOf(text: string, { start, end }: Stretch): WordClass {
  const [beforeThat, before] = wordsBefore(text, start);
  const form = text.slice(start, end);
  if (BEFORE_NOUN.has(before) || /(?<!^let|^it|^that)['’]s?$/.test(before))
    return { is: 'noun', by: `${before} ${form}` };
  if (BEFORE_VERB.has(before)) {
    const is = before === 'to' && BEFORE_TO.has(beforeThat) ? 'noun' : 'verb';
    return { is, by: `${before} ${form}` };
  }
  if (/(?:n['’]t|['’](?:ll|d))$/.test(before)) return { is: 'verb', by: `${before} ${form}` };
  const after = /^\s+(\p{L}+)/u.exec(text.slice(end, end + REACH))?.[1] ?? '';
  if (!OBJECTS.has(after.toLowerCase()) || BEFORE_EITHER.has(before)) return UNKNOWN;
  return { is: 'verb', by: `${form} ${after}` };
}

/** The last two words before an offset, as far as only spaces part them; '' where there is none. */
function wordsBefore(text: string, start: number): readonly [string, string] {
  const words = text
    .slice(Math.max(0, start - REACH), start)
    .toLowerCase()
    .split(/\s+/);
  return words.at(-1) === '' ? [lettersAtEnd(words.at(-3)), lettersAtEnd(words.at(-2))] : ['', ''];
}

function lettersAtEnd(word = ''): string {
  return /[\p{L}'’]*$/u.exec(word)?.[0] ?? '';
}
