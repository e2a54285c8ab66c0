import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('..', import.meta.url));

export interface Import {
  /** As written: `../model/entry.ts`, `preact`. */
  readonly specifier: string;
  /** Path from the root, with slashes, of a file of ours; null for a package or a virtual module. */
  readonly file: string | null;
  /** True when nothing of it is left at run time. */
  readonly typeOnly: boolean;
}

export interface SourceFile {
  /** Path from the root, with slashes. */
  readonly path: string;
  /** The folder that the import rules know it by: `matcher`, `entrypoints`. */
  readonly folder: string;
  readonly text: string;
  /** Without comments and without the contents of strings. */
  readonly code: string;
  readonly lines: number;
  readonly imports: readonly Import[];
}

/** Every code file of the product and its tasks. */
export function readSourceFiles(): SourceFile[] {
  const paths = globSync('{src,entrypoints}/**/*.{ts,tsx,mjs}', { cwd: ROOT });
  return paths.map(normalizeSlashes).toSorted().map(readSourceFile);
}

/** Paths from the root of all files that match. */
export function findFiles(pattern: string): string[] {
  return globSync(pattern, { cwd: ROOT }).map(normalizeSlashes).toSorted();
}

function readSourceFile(path: string): SourceFile {
  const text = readFileSync(join(ROOT, path), 'utf8');
  const [top = '', folder = ''] = path.split('/');
  const withoutComments = text.replaceAll(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm, '');
  return {
    path,
    folder: top === 'src' ? folder : top,
    text,
    code: withoutComments.replaceAll(/'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"/g, "''"),
    lines: text.trimEnd().split('\n').length,
    imports: readImports(path, withoutComments),
  };
}

function readImports(path: string, code: string): Import[] {
  const found: Import[] = [];
  const statements = /^(?:import|export)\s+(?<clause>[^'";]*?)\s*\bfrom\s*['"](?<specifier>[^'"]+)['"]/gm;
  for (const { groups } of code.matchAll(statements)) {
    const { clause = '', specifier = '' } = groups ?? {};
    found.push({ specifier, file: resolve(path, specifier), typeOnly: isTypeOnly(clause) });
  }
  for (const { groups } of code.matchAll(/(?:^import\s*|\bimport\(\s*)['"](?<specifier>[^'"]+)['"]/gm)) {
    const { specifier = '' } = groups ?? {};
    found.push({ specifier, file: resolve(path, specifier), typeOnly: false });
  }
  return found;
}

function isTypeOnly(clause: string): boolean {
  if (/^type\b/.test(clause)) return true;
  const named = /^\{([\s\S]*)\}$/.exec(clause)?.[1];
  if (named === undefined) return false;
  const names = named.split(',').filter((name) => name.trim() !== '');
  return names.every((name) => name.trim().startsWith('type '));
}

function resolve(importer: string, specifier: string): string | null {
  if (!specifier.startsWith('.')) return null;
  return normalizeSlashes(normalize(join(dirname(importer), specifier))).replace(/\?.*$/, '');
}

function normalizeSlashes(path: string): string {
  return path.replaceAll('\\', '/');
}
