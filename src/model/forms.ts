/** What the lexicon is compiled from: the forms and cues of each entry, without any prose. */

/**
 * `any`: whatever the case. `exact`: only as written, or in a line that is all capitals.
 * `capitals`: only in capitals (AI, IT, RAG); an all-capitals line is no evidence for it.
 */
export type CaseRule = 'any' | 'exact' | 'capitals';

/** What the compiler derives from a form unless the form turns it off. */
export const DERIVATIONS = ['plural', 'spelling', 'closed', 'dotted'] as const;
export type Derivation = (typeof DERIVATIONS)[number];

export interface SurfaceForm {
  readonly text: string;
  readonly case: CaseRule;
  /** True: the words mean other things elsewhere too, so the form needs evidence from cues before it is marked. */
  readonly ambiguous: boolean;
  /**
   * True: the words can only mean this entry, but stand everywhere ("China", "iPhone"); marked only where the text is
   * about the glossary's subject.
   */
  readonly everyday?: boolean;
  /**
   * True: the form is meant as a noun only. As a verb ("to compute") it is not marked; where neither is sure, it needs
   * evidence.
   */
  readonly noun?: boolean;
  readonly derive: readonly Derivation[];
}

/** Words or short phrases near a form that speak for this entry's sense, or against it. */
export interface Cues {
  readonly for: readonly string[];
  readonly against: readonly string[];
}

export interface EntryForms {
  /** `pack/id`. */
  readonly ref: string;
  readonly topics: readonly string[];
  readonly forms: readonly SurfaceForm[];
  readonly cues: Cues;
}
