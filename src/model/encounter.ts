/** That a reader opened a term's card on a site. Nothing of the page itself. */
export interface Encounter {
  /** `pack/id`. */
  readonly ref: string;
  readonly host: string;
  /** Milliseconds since 1970. */
  readonly at: number;
}
