import { packLexicon } from '../lexicon/pack-lexicon.ts';
import { checkCollection, collect } from './check-collection.ts';
import type { Collection } from './collection.ts';
import { type Compiled, compileGlossary } from './compile-glossary.ts';
import { compareProblems, hasErrors, type Problem } from './problem.ts';
import { readDocuments } from './read-documents.ts';
import { readSources } from './read-sources.ts';
import { reportProblems } from './report.ts';

/** A glossary that is ready to be shipped, with the warnings it still has. */
export interface CompiledFromDisk extends Compiled {
  /** The packed lexicon that the matcher opens. */
  readonly lexicon: string;
  readonly warnings: readonly Problem[];
}

/** The glossary has errors; the message is the report of all of them. Warnings are for "check" to tell. */
export class GlossaryError extends Error {
  override readonly name = 'GlossaryError';
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(`The glossary has errors.\n\n${reportProblems(problems)}`);
    this.problems = problems;
    // The report says where the mistakes are; where in our code it was made helps nobody.
    this.stack = '';
  }
}

/** Which glossary to read, and what to hold it against. */
export interface Reading {
  /** Folder that `glossary/` lies in. */
  readonly root: string;
  /** Folder of the documents that claims cite, where they are at hand. */
  readonly documents?: string;
  /** `YYYY-MM-DD`. */
  readonly today?: string;
}

/** Reads and checks the glossary under the project's root. */
export function checkFromDisk({ root, documents, today = readClock() }: Reading): {
  collection: Collection;
  problems: Problem[];
} {
  const sources = readSources(root);
  const texts = documents === undefined ? new Map() : readDocuments(documents);
  const collection = collect({ sources, today, texts });
  return {
    collection,
    problems: [...sources.problems, ...checkCollection(collection)].toSorted(compareProblems),
  };
}

/** Reads, checks and compiles the glossary under the project's root; throws `GlossaryError` on any error. */
export function compileFromDisk(reading: Reading): CompiledFromDisk {
  const { collection, problems } = checkFromDisk(reading);
  if (hasErrors(problems)) throw new GlossaryError(problems.filter(({ level }) => level === 'error'));
  const compiled = compileGlossary(collection);
  return { ...compiled, lexicon: packLexicon(compiled.forms), warnings: problems };
}

/** The day of today, `YYYY-MM-DD`. */
function readClock(): string {
  return new Date().toISOString().slice(0, 10);
}
