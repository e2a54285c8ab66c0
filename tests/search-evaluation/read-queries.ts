import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const FOLDER = fileURLToPath(new URL('queries', import.meta.url));
const ARROW = ' => ';

/** Something a reader may type, and the entries of which one should come first. */
export interface LabelledQuery {
  /** The file that it stands in: `sounds-like`. */
  readonly kind: string;
  readonly query: string;
  /** Ids of entries. */
  readonly accepted: readonly string[];
}

/** All queries, one a line as `query => id,id`; lines that begin with "# " are for people. */
export function readQueries(): readonly LabelledQuery[] {
  return globSync('*.txt', { cwd: FOLDER })
    .toSorted()
    .flatMap((file) =>
      readFileSync(join(FOLDER, file), 'utf8')
        .split('\n')
        .filter((line) => line !== '' && !line.startsWith('# '))
        .map((line) => readLine(line, basename(file, '.txt'))),
    );
}

function readLine(line: string, kind: string): LabelledQuery {
  const arrow = line.lastIndexOf(ARROW);
  if (arrow < 1) throw new Error(`${kind}.txt: "${line}" is not "query${ARROW}id,id".`);
  return { kind, query: line.slice(0, arrow), accepted: line.slice(arrow + ARROW.length).split(',') };
}
