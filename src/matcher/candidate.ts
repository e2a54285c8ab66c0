/** Words that are a surface form of an entry; whether they mean it is not yet decided. */
export interface Candidate {
  /** UTF-16 offsets into the text, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** Index into `Lexicon.entries`. */
  readonly entry: number;
  /** Flags of the form, as in its value in `Lexicon.forms`. */
  readonly flags: number;
  /** Index of its first word among the block's, and how many words it has. */
  readonly first: number;
  readonly words: number;
  /** True: the form needs evidence before it is taken. */
  readonly ambiguous: boolean;
  /** The words by which it is a verb, where the form is meant as a noun only: "to compute". */
  readonly asVerb: string | null;
}
