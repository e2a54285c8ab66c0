/** Every word that the entry views add of their own, in one place, so that they can be read and translated together. */
import type { Claim, Entry, Kind, RelationType, SourceDocument } from '../model/entry.ts';
import { showDate, showMonth } from './dates.ts';

export const KIND_LABELS: Readonly<Record<Kind, string>> = {
  concept: 'concept',
  'economic-idea': 'economic idea',
  hardware: 'hardware',
  'law-and-norm': 'law or norm',
  model: 'AI model',
  organisation: 'organisation',
  person: 'person',
  place: 'place',
  policy: 'policy',
  product: 'product',
  technology: 'technology',
  threat: 'threat',
};

/** Read as the middle of a sentence: "distillation attack – is a – industrial espionage". */
export const RELATION_LABELS: Readonly<Record<RelationType, string>> = {
  'is-a': 'is a',
  includes: 'includes',
  'part-of': 'is part of',
  'has-part': 'has as a part',
  'made-by': 'made by',
  makes: 'makes',
  'led-by': 'led by',
  leads: 'leads',
  'based-in': 'based in',
  'home-of': 'home of',
  'used-for': 'used for',
  uses: 'uses',
  needs: 'needs',
  'needed-by': 'needed by',
  'undermined-by': 'undermined by',
  undermines: 'undermines',
  'response-to': 'a response to',
  'answered-by': 'answered by',
  'rival-of': 'rival of',
  'see-also': 'see also',
};

export const PART_TITLES = {
  disputed: 'What is disputed',
  documents: 'What the documents say',
  facts: 'Also known',
  related: 'Related terms',
  sources: 'Sources',
} as const;

export const MORE = 'More';
export const LESS = 'Less';
export const DISPUTED = 'Disputed';
export const ONE_SIDE_ONLY = 'The documents speak for this side only.';
export const OPENS_NEW_TAB = '(opens in a new tab)';

/** "From 2 documents, checked Nov 2026": what the explanation rests on, at a glance. */
export function describeOrigin({ entry, documents }: { entry: Entry; documents: number }): string {
  return `${countDocuments(documents)}, checked ${showMonth(entry.checked)}`;
}

function countDocuments(count: number): string {
  if (count === 0) return 'General knowledge';
  return count === 1 ? 'From 1 document' : `From ${count} documents`;
}

/** Whose word a claim is, and whether it is told as a fact or held as a view. */
export function describeSpeaker({ as, whose }: Claim): string {
  return as === 'view' ? `The view of ${whose}` : `Reported by ${whose}`;
}

/** Where a claim stands: title, date and paragraph. `document` is undefined when a pack does not ship it. */
export function describeCitation(document: SourceDocument | undefined, paragraph: number): string {
  const place = paragraph === 0 ? 'front matter' : `paragraph ${paragraph}`;
  return document ? `${document.title}, ${describeDate(document)}, ${place}` : place;
}

/** The document's date, or what is known of it. */
export function describeDate({ date, dateNote }: SourceDocument): string {
  return date === null ? (dateNote ?? 'undated') : showDate(date);
}

export function describeChecked({ checked }: Entry): string {
  return `Last checked on ${showDate(checked)}.`;
}
