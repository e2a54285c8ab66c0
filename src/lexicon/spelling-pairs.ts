/**
 * British and American spellings of one word. Endings are safe to exchange only where the rest of the word is
 * long enough not to be another word ("rise", "four"), so short and irregular words stand in the list.
 */
const PAIRS: readonly (readonly [british: string, american: string])[] = [
  ['aluminium', 'aluminum'],
  ['artefact', 'artifact'],
  ['behaviour', 'behavior'],
  ['catalogue', 'catalog'],
  ['centre', 'center'],
  ['cheque', 'check'],
  ['colour', 'color'],
  ['defence', 'defense'],
  ['endeavour', 'endeavor'],
  ['favour', 'favor'],
  ['fibre', 'fiber'],
  ['grey', 'gray'],
  ['harbour', 'harbor'],
  ['labour', 'labor'],
  ['licence', 'license'],
  ['metre', 'meter'],
  ['modelling', 'modeling'],
  ['neighbour', 'neighbor'],
  ['offence', 'offense'],
  ['pretence', 'pretense'],
  ['programme', 'program'],
  ['rumour', 'rumor'],
  ['sceptical', 'skeptical'],
  ['theatre', 'theater'],
  ['tonne', 'ton'],
  ['travelling', 'traveling'],
  ['labelling', 'labeling'],
  ['signalling', 'signaling'],
];
const BY_WORD = new Map<string, string>(
  PAIRS.flatMap(([british, american]) => [
    [british, american],
    [american, british],
  ]),
);
/** Words whose -ise is no suffix. */
const ALWAYS_S =
  /(?:advert|adv|compr|dev|disgu|enterpr|exerc|franch|improv|merchand|prom|prec|rev|superv|surpr|telev|expert|otherw|likew|paraly|cat?aly|analy)is/i;
const SUFFIXES: readonly (readonly [RegExp, string])[] = [
  [/^(\w{3,})isation(s?)$/i, '$1ization$2'],
  [/^(\w{3,})ization(s?)$/i, '$1isation$2'],
  [/^(\w{4,})is(e[ds]?|ing|ers?)$/i, '$1iz$2'],
  [/^(\w{4,})iz(e[ds]?|ing|ers?)$/i, '$1is$2'],
  [/^(\w{4,})yse(d?)$/i, '$1yze$2'],
  [/^(\w{4,})yze(d?)$/i, '$1yse$2'],
];

/** What all suffixes have in common; nearly no word has it. */
const LIKE_A_SUFFIX = /[iy][sz][aei]/i;

/** The same word as it is spelt on the other side of the Atlantic, or null where both agree. */
export function otherSpelling(word: string): string | null {
  const listed = BY_WORD.get(word.toLowerCase());
  if (listed !== undefined) return withCapitalsOf(word, listed);
  if (!LIKE_A_SUFFIX.test(word)) return null;
  for (const [pattern, replacement] of SUFFIXES) {
    if (!pattern.test(word)) continue;
    return /[a-z]is(?:e|ing)/i.test(word) && ALWAYS_S.test(word) ? null : word.replace(pattern, replacement);
  }
  return null;
}

function withCapitalsOf(model: string, word: string): string {
  if (model === model.toUpperCase()) return word.toUpperCase();
  return model[0] === model[0]?.toUpperCase() ? word.slice(0, 1).toUpperCase() + word.slice(1) : word;
}
