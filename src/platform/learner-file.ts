import * as z from 'zod/mini';
import type { Encounter } from '../model/encounter.ts';
import type { SavedTerm } from '../model/saved-term.ts';
import { say } from '../words/say.ts';
import { ENCOUNTER, SAVED_TERM } from './learner-schema.ts';
import { ENTRY_REF } from './settings-schema.ts';

/** What tells such a file from any other JSON, and which version of it this is. */
const FORMAT = 'glosslight-learner';
const VERSION = 1;
/** Anything longer is not read. In UTF-16 units. */
const LONGEST_FILE = 50_000_000;

/** All that a reader has of what they learn. */
export interface LearnerData {
  readonly saved: readonly SavedTerm[];
  /** `pack/id` of the terms that the reader knows. */
  readonly known: readonly string[];
  /** Where terms were met, if the reader wanted that remembered. */
  readonly encounters: readonly Encounter[];
  /** Records that this version could not read, as they are. */
  readonly unreadable: readonly unknown[];
}

/** The reader's data as a file that can be kept, or taken to another browser, without loss. */
export function writeLearnerFile(data: LearnerData): string {
  return `${JSON.stringify({ format: FORMAT, version: VERSION, ...data }, null, 2)}\n`;
}

const FILE = z.object({
  format: z.literal(FORMAT),
  version: z.literal(VERSION),
  saved: z.array(SAVED_TERM),
  known: z.array(ENTRY_REF),
  encounters: z.array(ENCOUNTER),
  unreadable: z.array(z.unknown()),
});

/** Reads such a file: all of it, or nothing. `problem` says what is wrong, in words for the reader. */
export function readLearnerFile(text: string): LearnerData | { readonly problem: string } {
  if (text.length > LONGEST_FILE) return { problem: say('file_terms_too_long') };
  const json = parseJson(text);
  const header = z.object({ format: z.literal(FORMAT), version: z.int() }).safeParse(json);
  if (!header.success) return { problem: say('file_terms_foreign') };
  if (header.data.version > VERSION) {
    return {
      problem: say('file_terms_newer'),
    };
  }
  const file = FILE.safeParse(json);
  if (!file.success) {
    const path = file.error.issues[0]?.path ?? [];
    return { problem: say('file_terms_damaged', { place: path.join(say('separator')) }) };
  }
  const { saved, known, encounters, unreadable } = file.data;
  // What an older version could not read, this one may.
  const readable = unreadable.flatMap((record) => {
    const parsed = SAVED_TERM.safeParse(record);
    return parsed.success ? [parsed.data] : [];
  });
  return {
    saved: [...saved, ...readable],
    known,
    encounters,
    unreadable: unreadable.filter((record) => !SAVED_TERM.safeParse(record).success),
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
