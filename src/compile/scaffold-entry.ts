import { KINDS, type Kind } from '../model/entry.ts';
import { AUTHORED_RELATIONS } from './entry-schema.ts';
import { EDITOR_HINT } from './format-entry.ts';
import type { AuthoredDocument, AuthoredTopic } from './frame-schema.ts';

/** What a new entry starts from. */
export interface Beginning {
  readonly id: string;
  readonly term: string;
  readonly kind: Kind | null;
  readonly topics: readonly string[];
  readonly today: string;
}

/** The id for a term: lowercase words joined by hyphens, without accents. */
export function proposeId(term: string): string {
  return term
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 64)
    .replace(/^-+|-+$/g, '');
}

/** The text of a new entry file, every field explained in place. */
export function scaffoldEntry(
  { id, term, kind, topics, today }: Beginning,
  frame: { topics: readonly AuthoredTopic[]; documents: readonly AuthoredDocument[] },
): string {
  const name = JSON.stringify(term);
  const list = (ids: readonly { id: string }[]): string => ids.map((one) => one.id).join(', ');
  return `${EDITOR_HINT}
#: Lines like this one explain; "npm run glossary -- fix ${id}" takes them out. glossary/GUIDELINES.md says more.
#: An optional field is there in such lines: take "#: " off to use it.
id: ${id}
term: ${name}
#: One of: ${KINDS.join(', ')}.
kind: ${kind ?? ''}
#: One to three, the most fitting first: ${list(frame.topics)}.
topics: [${topics.join(', ')}]
#: One or two plain sentences, 45 words at most, for a fifteen-year-old. Do not explain the term by itself.
#: Words may link to entries: [words](entry-id). Indent the text by two spaces.
brief: >-

#: 60 to 140 words: why it matters, how it works. Neutral; opinions belong to somebody; figures carry a year.
more: >-

#: Optional: one sentence on what is disputed; then the claims show at least two sides.
#: contested: It is disputed whether …
#: Optional: what the documents say, in our own words. "as" is reported (a fact there) or view (an opinion).
#: Documents: ${list(frame.documents)}.
#: claims:
#:   - says: …
#:     as: view
#:     whose: an opinion writer
#:     document: ${frame.documents[0]?.id ?? '…'}
#:     paragraph: 1
#:     side: in favour
#:     unnamed: why it is cited, where the paragraph does not name the term
#: Optional: stable, well-known facts from elsewhere, each with the date it was last known to be true.
#: facts:
#:   - fact: …
#:     asOf: ${today.slice(0, 7)}
#: Other entries, by id, in lists: see-also: [gpu]. Each relation on one side only; the other side is derived.
#: Types: ${AUTHORED_RELATIONS.join(', ')}.
#: relations:
#:   see-also: [gpu]
#: The words to find on pages, in the singular. Plurals, British and American spellings and hyphens are derived.
#: A name that is also a word takes "case: exact", an acronym "case: capitals". Words that mean other things too:
#:   - text: ${name}
#:     ambiguous: true
forms:
  - ${name}
#: Optional, but needed by ambiguous forms: words that stand nearby when this sense is meant, or another.
#: cues:
#:   for: [word, two words]
#:   against: [word, two words]
#: Optional: what a learner might type to find this entry; never marked on pages.
#: asks:
#:   - …
checked: ${today}
#: At least two sentences of your own in which the entry must be found. Each stands alone.
spots:
  -
  -
#: At least one in which it must not be found: another sense of the words, or a longer name around them.
skips:
  -
`;
}
