import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { UsageError } from './command.ts';
import type { Problem } from './problem.ts';
import { parseSource, type Source } from './source.ts';

/** All files of a glossary, parsed, and what is wrong with them as files. */
export interface Sources {
  readonly terms: readonly { readonly id: string; readonly source: Source }[];
  readonly topics: Source;
  readonly documents: Source;
  readonly redirects: Source;
  readonly problems: readonly Problem[];
}

/** Where the entries lie, from the project's root. */
export const TERMS_FOLDER = 'glossary/terms';

/** Reads `glossary/` under the project's root; nothing else in the project opens it. */
export function readSources(root: string): Sources {
  if (!existsSync(join(root, TERMS_FOLDER))) throw new UsageError(`There is no ${TERMS_FOLDER} in ${root}.`);
  const problems: Problem[] = [];
  const terms: { id: string; source: Source }[] = [];
  for (const item of readdirSync(join(root, TERMS_FOLDER), { withFileTypes: true }).toSorted(byName)) {
    // What the system or an editor leaves behind is nobody's entry.
    if (item.name.startsWith('.')) continue;
    const file = `${TERMS_FOLDER}/${item.name}`;
    const id = item.name.replace(/\.ya?ml$/, '');
    if (item.isFile() && id !== item.name) terms.push({ id, source: readSource(root, file) });
    if (!item.isFile() || !item.name.endsWith('.yml')) problems.push(strayProblem(file, item.isDirectory()));
  }
  const topics = readSource(root, 'glossary/topics.yml');
  const documents = readSource(root, 'glossary/documents.yml');
  const redirects = readSource(root, 'glossary/redirects.yml');
  const all = [...terms.map(({ source }) => source), topics, documents, redirects];
  problems.push(...all.flatMap((source) => source.syntaxProblems));
  return { terms, topics, documents, redirects, problems };
}

/** A file that is not there reads as an empty one, and is told as that. */
function readSource(root: string, file: string): Source {
  const path = join(root, file);
  return parseSource({ file, text: existsSync(path) ? readFileSync(path, 'utf8') : '' });
}

function strayProblem(file: string, isFolder: boolean): Problem {
  return {
    code: 'stray-file',
    level: 'error',
    file,
    line: 1,
    column: 1,
    message: isFolder ? 'a folder among the entries' : 'not an entry file',
    found: file.slice(TERMS_FOLDER.length + 1),
    expected: 'only files named <id>.yml, none of them in a folder',
    tip: isFolder
      ? 'Move its files up.'
      : 'Rename it to end in ".yml" if it is an entry; else move it elsewhere.',
    fixable: false,
  };
}

function byName(a: { name: string }, b: { name: string }): number {
  return a.name < b.name ? -1 : 1;
}
