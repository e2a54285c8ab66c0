import type { AuthoredEntry } from './entry-schema.ts';
import type { AuthoredDocument, AuthoredTopic } from './frame-schema.ts';
import type { Place, Problem } from './problem.ts';
import type { DocumentTexts } from './read-documents.ts';
import type { Path, Source } from './source.ts';

/** One entry file on its way through the rules: what could be read of it, and where everything stands. */
export interface EntryFile {
  /** The id that the file name gives; `entry.id` is what the file itself says. */
  readonly id: string;
  readonly source: Source;
  /** Blanks stand where the file is wrong; see entry-draft.ts. */
  readonly entry: AuthoredEntry;
}

/** Everything that the rules look at. */
export interface Collection {
  readonly entries: readonly EntryFile[];
  readonly topics: readonly AuthoredTopic[];
  readonly documents: readonly AuthoredDocument[];
  readonly redirects: Readonly<Record<string, string>>;
  readonly frame: { readonly topics: Source; readonly documents: Source; readonly redirects: Source };
  /** Empty where the documents are not at hand. */
  readonly texts: DocumentTexts;
  /** The day of the check, `YYYY-MM-DD`; handed in, so that rules need no clock. */
  readonly today: string;
}

/** One rule: pure, told apart by its code, looking at the whole collection. */
export interface Rule {
  readonly code: string;
  /** What the rule holds true, in one sentence. */
  readonly title: string;
  check(collection: Collection): Iterable<Problem>;
}

interface Finding {
  readonly code: string;
  readonly source: Source;
  /** A path of the file, or an exact place. */
  readonly at: Path | Place;
  readonly message: string;
  readonly found?: string | null;
  readonly expected?: string | null;
  readonly tip?: string | null;
  readonly level?: Problem['level'];
  readonly fixable?: boolean;
}

/** Turns what a rule found into a problem with a place. */
export function toProblem({ code, source, at, message, ...rest }: Finding): Problem {
  const { line, column } = 'line' in at ? at : source.placeOf(at);
  const { found = null, expected = null, tip = null, level = 'error', fixable = false } = rest;
  return { code, level, file: source.file, line, column, message, found, expected, tip, fixable };
}
