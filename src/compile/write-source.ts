import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Writes one file of the glossary; `file` is its path from the project's root. */
export function writeSource({ root, file, text }: { root: string; file: string; text: string }): void {
  writeFileSync(join(root, file), text);
}
