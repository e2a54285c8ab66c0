/** What people read: one entry of the compiled glossary. Plain data, JSON-safe, no functions but the two at the end. */

export const KINDS = [
  'concept',
  'economic-idea',
  'hardware',
  'law-and-norm',
  'model',
  'organisation',
  'person',
  'place',
  'policy',
  'product',
  'technology',
  'threat',
] as const;
export type Kind = (typeof KINDS)[number];

/** Relations that a maintainer writes; the inverse of each is derived. `null`: the relation is its own inverse. */
export const RELATION_INVERSES = {
  'is-a': 'includes',
  'part-of': 'has-part',
  'made-by': 'makes',
  'led-by': 'leads',
  'based-in': 'home-of',
  'used-for': 'uses',
  needs: 'needed-by',
  'undermined-by': 'undermines',
  'response-to': 'answered-by',
  'rival-of': null,
  'see-also': null,
} as const;
export type AuthoredRelation = keyof typeof RELATION_INVERSES;
export type RelationType = AuthoredRelation | Exclude<(typeof RELATION_INVERSES)[AuthoredRelation], null>;

/** A run of plain text, or words that link to another entry of the glossary. */
export type Inline = string | { readonly text: string; readonly entry: string };

export interface Citation {
  /** Id of a document in `Glossary.documents`. */
  readonly document: string;
  /** 1-based paragraph number. */
  readonly paragraph: number;
}

export interface Claim {
  readonly says: string;
  /** `reported`: the document states it as a fact. `view`: it is somebody's opinion, prediction or accusation. */
  readonly as: 'reported' | 'view';
  /** Who says so, as a reader should see it: "an opinion writer". */
  readonly whose: string;
  /** For contested terms: a short name for the side this claim is on. */
  readonly side: string | null;
  readonly source: Citation;
}

export interface Fact {
  readonly fact: string;
  /** `YYYY` or `YYYY-MM`: when this was last known to be true. */
  readonly asOf: string;
}

export interface Relation {
  readonly type: RelationType;
  readonly entry: string;
  /** The other entry's term, so that a view needs no second look-up. */
  readonly term: string;
}

export interface Entry {
  /** The pack the entry comes from; `BUNDLED_PACK` for the glossary that ships. */
  readonly pack: string;
  readonly id: string;
  readonly term: string;
  readonly kind: Kind;
  readonly topics: readonly string[];
  readonly brief: readonly Inline[];
  readonly more: readonly Inline[];
  /** One sentence on what is disputed, or null. */
  readonly contested: string | null;
  readonly claims: readonly Claim[];
  readonly facts: readonly Fact[];
  readonly relations: readonly Relation[];
  /** Surface forms as authored (not the derived ones). */
  readonly forms: readonly string[];
  /** Words a learner may type that are never marked on pages. */
  readonly asks: readonly string[];
  /** ISO date on which a person last checked the entry. */
  readonly checked: string;
}

export interface SourceDocument {
  readonly id: string;
  /** The document's own title, or a plain description where it has none. */
  readonly title: string;
  readonly publisher: string | null;
  /** ISO date, or null where the document has none. */
  readonly date: string | null;
  /** What is known of the date where `date` is null. */
  readonly dateNote: string | null;
  readonly kind: string;
  /** How a reader should be told who speaks. */
  readonly attribution: string;
  readonly url: string | null;
  readonly paragraphs: number;
}

export interface Topic {
  readonly id: string;
  readonly label: string;
  readonly about: string;
}

export interface Glossary {
  readonly pack: string;
  readonly entries: readonly Entry[];
  readonly documents: readonly SourceDocument[];
  readonly topics: readonly Topic[];
  /** Ids that no longer exist → the id that took their place. */
  readonly redirects: Readonly<Record<string, string>>;
}

export const BUNDLED_PACK = 'glosslight';

/** The name under which lexicon and messages know an entry: `pack/id`. */
export function entryRef(entry: { readonly pack: string; readonly id: string }): string {
  return `${entry.pack}/${entry.id}`;
}

/** The text of an inline run without its links. */
export function plainText(inline: readonly Inline[]): string {
  return inline.map((run) => (typeof run === 'string' ? run : run.text)).join('');
}

/** An entry with the documents that its claims cite: what a card needs to be shown. */
export interface CitedEntry {
  readonly entry: Entry;
  readonly documents: readonly SourceDocument[];
}
