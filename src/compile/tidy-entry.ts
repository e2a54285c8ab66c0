import { isMap, isNode, isScalar, isSeq, type Pair, type Scalar, type YAMLMap, type YAMLSeq } from 'yaml';
import { DERIVATIONS } from '../model/forms.ts';
import { AUTHORED_RELATIONS, describeEntryFields } from './entry-schema.ts';
import type { Path } from './source.ts';

/** Text that does not fit in a line of this length is folded. */
export const LINE_LENGTH = 110;
/** Folded even where they would fit: prose that grows. */
const PROSE = ['brief', 'more'];
/** Lists of short words, in one line where they fit. Nothing may stand twice in them. */
const WORD_LISTS: readonly unknown[] = ['topics', 'derive', 'for', 'against', ...AUTHORED_RELATIONS];

/** Where a value stands: its path, the column of its container, and how much of its line is taken before it. */
interface Place {
  readonly path: Path;
  readonly indent: number;
  readonly taken: number;
}

/** Puts the nodes of an entry in their canonical order and style, in place. Comments stay with what they stand by. */
export function tidyMap(map: YAMLMap, { path, indent }: Omit<Place, 'taken'>): void {
  const order = Object.keys(describeEntryFields(path));
  const rank = (pair: Pair): number =>
    order.includes(keyOf(pair)) ? order.indexOf(keyOf(pair)) : order.length;
  for (const pair of map.items) {
    const key = keyOf(pair);
    if (isScalar(pair.key)) pair.key.spaceBefore = false;
    tidyNode(pair.value, { path: [...path, key], indent: indent + 2, taken: indent + key.length + 2 });
  }
  map.flow = false;
  map.items = map.items.filter((pair) => !isDefault(pair, path)).toSorted((a, b) => rank(a) - rank(b));
}

function tidyNode(node: unknown, place: Place): void {
  if (isMap(node)) tidyMap(node, place);
  else if (isSeq(node)) tidyList(node, place);
  else if (isScalar(node)) tidyScalar(node, place);
}

function tidyList(list: YAMLSeq, { path, indent, taken }: Place): void {
  for (const [index, item] of list.items.entries()) {
    if (isNode(item)) item.spaceBefore = false;
    tidyNode(item, { path: [...path, index], indent: indent + 2, taken: indent + 2 });
  }
  if (path.length === 1 && path[0] === 'forms') list.items = list.items.map(shortenForm);
  const isWordList = WORD_LISTS.includes(path.at(-1));
  if (isWordList) list.items = withoutRepetitions(list.items);
  const words = list.items.map((item) => (isScalar(item) && !hasComment(item) ? String(item.value) : null));
  const length = words.reduce((sum, word) => sum + (word?.length ?? 0) + 2, 0);
  // The writer of YAML counts a comma twice, and breaks a list open that it thinks too long.
  const counted = Math.max(taken + length, length + words.length + 2);
  list.flow = list.items.length === 0 || (isWordList && !words.includes(null) && counted <= LINE_LENGTH);
}

function tidyScalar(scalar: Scalar, { path, taken }: Place): void {
  if (typeof scalar.value !== 'string') return;
  scalar.value = scalar.value.normalize('NFC').replace(/\s+/g, ' ').trim();
  const isLong = taken + String(scalar.value).length > LINE_LENGTH;
  const isProse = path.length === 1 && PROSE.includes(String(path[0]));
  if (isLong || isProse) scalar.type = 'BLOCK_FOLDED';
  else delete scalar.type;
}

/** A form that is nothing but its text is written as that. */
function shortenForm(item: unknown): unknown {
  const [only, ...others] = isMap(item) ? item.items : [];
  const isShort =
    isMap(item) &&
    others.length === 0 &&
    keyOf(only) === 'text' &&
    !hasComment(item) &&
    isScalar(only?.value);
  return isShort ? only?.value : item;
}

/** Whether a key says only what holds without it. */
function isDefault({ key, value }: Pair, path: Path): boolean {
  if (path[0] === 'forms') {
    const isEvery =
      isSeq(value) &&
      DERIVATIONS.every((name) => value.items.some((item) => isScalar(item) && item.value === name));
    const isPlain = isScalar(value) && (value.value === 'any' || value.value === false);
    return (
      (isPlain && ['case', 'ambiguous', 'everyday', 'noun'].includes(String(isScalar(key) && key.value))) ||
      isEvery
    );
  }
  return path.length === 0 && (isSeq(value) || isMap(value)) && value.items.length === 0;
}

function withoutRepetitions(items: readonly unknown[]): unknown[] {
  const seen = new Set<unknown>();
  return items.filter((item) => !isScalar(item) || (!seen.has(item.value) && seen.add(item.value)));
}

function hasComment(node: { comment?: string | null; commentBefore?: string | null }): boolean {
  return Boolean(node.comment || node.commentBefore);
}

function keyOf(pair: Pair | undefined): string {
  return isScalar(pair?.key) ? String(pair.key.value) : '';
}
