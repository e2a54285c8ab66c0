import type { Stretch } from './sentence.ts';

/** What the words on either side make of a word that may be a noun or a verb; `UNSURE` where they tell nothing. */
export interface WordClass {
  readonly isNoun: boolean;
  /** The words that make a verb of it: "to compute". */
  readonly asVerb: string | null;
}

export const NOUN_FOR_SURE: WordClass = { isNoun: true, asVerb: null };
const UNSURE: WordClass = { isNoun: false, asVerb: null };
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
  const near = text.slice(Math.max(0, start - REACH), start).toLowerCase();
  const before = lettersBefore(near);
  if (
    BEFORE_NOUN.has(before) ||
    /(?<!^let|^it|^that)['’]s?$/.test(before) ||
    (before === 'to' && BEFORE_TO.has(lettersBefore(near.replace(/\S+\s+$/, ''))))
  )
    return NOUN_FOR_SURE;
  const form = text.slice(start, end);
  if (BEFORE_VERB.has(before) || /(?:n['’]t|['’](?:ll|d))$/.test(before))
    return { isNoun: false, asVerb: `${before} ${form}` };
  const after = /^\s+(\p{L}+)/u.exec(text.slice(end, end + REACH))?.[1] ?? '';
  if (!OBJECTS.has(after.toLowerCase()) || BEFORE_EITHER.has(before)) return UNSURE;
  return { isNoun: false, asVerb: `${form} ${after}` };
}

/** The letters before the spaces at the end of a text; '' where it does not end in spaces. */
function lettersBefore(text: string): string {
  const word = text.trimEnd();
  return word === text ? '' : (/[\p{L}'’]*$/u.exec(word)?.[0] ?? '');
}
