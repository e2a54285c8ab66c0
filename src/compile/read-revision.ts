import { spawnSync } from 'node:child_process';
import type { EntryFile } from './collection.ts';
import { UsageError } from './command.ts';
import { draftEntry } from './entry-draft.ts';
import { TERMS_FOLDER } from './read-sources.ts';
import { parseSource } from './source.ts';

/** The entries as they were at a git revision (a branch, a tag, `HEAD~1` …). */
export function readRevision({ root, revision }: { root: string; revision: string }): EntryFile[] {
  const names = runGit(root, [
    'ls-tree',
    '-r',
    '-z',
    '--name-only',
    '--end-of-options',
    revision,
    `${TERMS_FOLDER}/`,
  ]);
  const files = names
    .toString('utf8')
    .split('\0')
    .filter((name) => name.endsWith('.yml'));
  const objects = runGit(
    root,
    ['cat-file', '--batch'],
    files.map((file) => `${revision}:./${file}\n`).join(''),
  );
  return splitBatch(objects).map((text, index) => {
    const file = files[index] ?? '';
    const source = parseSource({ file, text });
    return {
      id: file.slice(TERMS_FOLDER.length + 1, -'.yml'.length),
      source,
      entry: draftEntry(source.value),
    };
  });
}

/** Takes apart what `git cat-file --batch` prints: a line "id type size", so many bytes, a line end; and so on. */
function splitBatch(output: Buffer): string[] {
  const texts: string[] = [];
  for (let at = 0; at < output.length; ) {
    const lineEnd = output.indexOf(0x0a, at);
    const size = Number(output.toString('utf8', at, lineEnd).split(' ').at(-1));
    texts.push(output.toString('utf8', lineEnd + 1, lineEnd + 1 + size));
    at = lineEnd + 1 + size + 1;
  }
  return texts;
}

function runGit(root: string, args: readonly string[], input = ''): Buffer {
  const { status, stdout, stderr, error } = spawnSync('git', args, { cwd: root, input, maxBuffer: 2 ** 28 });
  if (error) throw new UsageError(`git cannot be run: ${error.message}`);
  if (status !== 0) throw new UsageError(`git says: ${stderr.toString('utf8').trim()}`);
  return stdout;
}
