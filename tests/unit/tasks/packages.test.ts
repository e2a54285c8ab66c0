import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { listPackages, packageLines } from '../../../src/tasks/packages.ts';

it('packages are told by name, with their size and their hash', () => {
  const root = mkdtempSync(join(tmpdir(), 'packages-'));
  try {
    mkdirSync(join(root, '.output'));
    writeFileSync(join(root, '.output', 'b.zip'), 'b'.repeat(2000));
    writeFileSync(join(root, '.output', 'a.zip'), 'abc');
    writeFileSync(join(root, '.output', 'notes.txt'), 'no package');
    // The first is the hash that the standard gives for "abc".
    expect(packageLines(listPackages(root)).split('\n')).toEqual([
      'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  a.zip  (0 kB)',
      expect.stringMatching(/^[0-9a-f]{64} {2}b\.zip {2}\(2 kB\)$/),
    ]);
  } finally {
    rmSync(root, { recursive: true });
  }
});
