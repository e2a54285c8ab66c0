import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

const FOLDER = '.output';

/** An archive for a store, or for its reviewers. */
export interface Package {
  readonly file: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** The packages made in a folder of the project, by name. */
export function listPackages(root: string): Package[] {
  const paths = globSync(join(root, FOLDER, '*.zip')).toSorted();
  return paths.map((path) => {
    const content = readFileSync(path);
    return {
      file: basename(path),
      bytes: content.length,
      sha256: createHash('sha256').update(content).digest('hex'),
    };
  });
}

/** A line for each: its hash as `sha256sum` writes it, and its size. */
export function packageLines(packages: readonly Package[]): string {
  return packages
    .map(({ file, bytes, sha256 }) => `${sha256}  ${file}  (${Math.round(bytes / 1000)} kB)`)
    .join('\n');
}
