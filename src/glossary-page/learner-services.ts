import type { Encounter } from '../model/encounter.ts';
import type { SavedTerm } from '../model/saved-term.ts';
import type { TextFile } from '../model/text-file.ts';

/** What a learner has. */
export interface Notebook {
  readonly saved: readonly SavedTerm[];
  /** `pack/id` of the terms that the reader knows. */
  readonly known: readonly string[];
  readonly timeline: {
    /** Whether it is remembered where terms are met. */
    readonly isOn: boolean;
    /** The latest first. */
    readonly encounters: readonly Encounter[];
  };
  /** Records that could not be read; they are kept as they are. */
  readonly unreadable: readonly unknown[];
}

/** What goes along as a file. */
export interface LearnerData extends Omit<Notebook, 'timeline'> {
  readonly encounters: readonly Encounter[];
}

/** What the page asks of the world outside of it. Whatever could not be stored rejects. */
export interface LearnerServices {
  load(): Promise<Notebook>;
  save(ref: string): Promise<void>;
  /** Puts a term as it now is. */
  keep(saved: SavedTerm): Promise<void>;
  remove(ref: string): Promise<void>;
  setKnown(ref: string, known: boolean): Promise<void>;
  setTimeline(isOn: boolean): Promise<void>;
  eraseTimeline(): Promise<void>;
  writeFile(data: LearnerData): string;
  importFile(text: string): Promise<{ readonly terms: number } | { readonly problem: string }>;
  saveFile(file: TextFile): void;
  /** Milliseconds since 1970. */
  now(): number;
}
