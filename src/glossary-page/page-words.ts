/** Every word that the glossary page adds of its own, in one place, so that they can be read and translated together. */

export const NAME = 'Glosslight';
export const TO_CONTENT = 'Skip to the content';
export const SECTIONS = 'Sections';

export const NAV = {
  terms: 'Terms',
  documents: 'Documents',
  perspectives: 'Perspectives',
  saved: 'My terms',
} as const;

export const ALL_TERMS_TITLE = 'All terms';
export const ANY_TOPIC = 'All topics';
export const ANY_KIND = 'All kinds';
export const TOPIC = 'Topic';
export const KIND = 'Kind';
export const LETTERS = 'Letters';
export const NO_SUCH_TERMS = 'No term is of this topic and kind.';
export const SHOW_ALL = 'Show all terms';

export const RESULTS = 'Results';

export function resultsTitle(query: string): string {
  return `Results for “${query.trim()}”`;
}

export const UNKNOWN_TERM = 'This term is not in the glossary';
export const UNKNOWN_TERM_NOTE = 'It may have been renamed. Search for it above, or look through all terms.';
export const READ_FIRST = 'Read first';
export const READ_FIRST_NOTE = 'What this explanation builds upon.';
export const AROUND = 'Around this term';

export function mapLabel(term: string): string {
  return `Terms related to ${term}, and how`;
}

export const DOCUMENTS_TITLE = 'The documents';
export const DOCUMENTS_NOTE =
  'The glossary draws its claims from these. They are opinions and analyses: what they say is told as theirs, never as fact.';
export const UNKNOWN_DOCUMENT = 'There is no such document';
export const READ_ORIGINAL = 'Read the original';
export const CITED_TITLE = 'What the glossary draws from it';
const FRONT_MATTER = 'Title and front matter';

export function paragraphTitle(paragraph: number): string {
  return paragraph === 0 ? FRONT_MATTER : `Paragraph ${paragraph}`;
}

/** How much of a document the glossary cites. */
export function describeUse({
  terms,
  paragraphs,
  of,
}: {
  terms: number;
  paragraphs: number;
  of: number;
}): string {
  return `${terms === 1 ? '1 term cites' : `${terms} terms cite`} it, from ${paragraphs} of its ${of} paragraphs.`;
}

export const DOCUMENT_ROWS = {
  kind: 'What it is',
  voice: 'Whose voice',
  publisher: 'Where',
  date: 'When',
} as const;

export const PERSPECTIVES_TITLE = 'Perspectives';
export const PERSPECTIVES_NOTE =
  'Where the documents disagree. The sides stand next to each other, none above the other; whoever speaks is named.';
