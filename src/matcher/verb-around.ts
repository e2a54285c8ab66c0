import type { Stretch } from './sentence.ts';

/** After these a verb follows: "to compute", "they compute", "cannot compute". */
const BEFORE_VERB = new Set(
  'to will would can could may might must shall should cannot not never i we you they he she it who let lets please'.split(
    ' ',
  ),
);
/** After these a noun follows, so that what comes next decides nothing: "the compute the lab has". */
const BEFORE_NOUN = new Set(
  `the a an this that these those my your his her its our their no some any more less most enough much
   many few all each every both of in on for with without by from into at about over under per as than
   whose which and or`.split(/\s+/),
);
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

/**
 * The words that make a verb of a form ("to compute"), or null where it may be a noun.
 * A glance at the function words on either side, not a grammar.
 */
export function verbAround(text: string, { start, end }: Stretch): string | null {
  const [beforeThat, before] = wordsBefore(text, start);
  if (BEFORE_VERB.has(before)) {
    return before === 'to' && BEFORE_TO.has(beforeThat) ? null : `${before} ${text.slice(start, end)}`;
  }
  if (/(?:n['’]t|['’](?:ll|d))$/.test(before)) return `${before} ${text.slice(start, end)}`;
  const [after] = /^\s+([\p{L}]+)/u.exec(text.slice(end, end + 24))?.slice(1) ?? [''];
  const takesObject = OBJECTS.has((after ?? '').toLowerCase()) && !BEFORE_NOUN.has(before);
  return takesObject ? `${text.slice(start, end)} ${after}` : null;
}

/** The last two words before an offset, as far as only spaces part them; '' where there is none. */
function wordsBefore(text: string, start: number): [string, string] {
  const words = /(?:([\p{L}'’]+)\s+)?([\p{L}'’]+)\s+$/u.exec(text.slice(Math.max(0, start - 48), start));
  return [(words?.[1] ?? '').toLowerCase(), (words?.[2] ?? '').toLowerCase()];
}
