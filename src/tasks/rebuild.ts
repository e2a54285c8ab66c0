import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { readArchive } from './archive.ts';
import { listPackages, packageLines } from './packages.ts';
import { runTool } from './run-tool.ts';
import type { StageResult } from './stages.ts';

/** Builds once more, from the sources package alone and in another folder: the same bytes must come out. */
export async function rebuildFromSources(): Promise<StageResult> {
  const first = listPackages('.');
  const sources = first.find(({ file }) => file.endsWith('-sources.zip'));
  if (sources === undefined) throw new Error('There is no sources package. Run: npm run zip');
  const folder = mkdtempSync(join(tmpdir(), 'glosslight-sources-'));
  try {
    for (const { path, content } of readArchive(readFileSync(join('.output', sources.file)))) {
      mkdirSync(join(folder, dirname(path)), { recursive: true });
      writeFileSync(join(folder, path), content);
    }
    // The same packages as here, so that nothing is downloaded twice.
    symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'junction');
    const { succeeded, output } = await runTool({
      command: process.execPath,
      args: ['src/tasks/bootstrap.mjs', 'zip'],
      folder,
    });
    if (!succeeded) throw new Error(`The sources package does not build.\n${output}`);
    return comparePackages(packageLines(first), packageLines(listPackages(folder)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function comparePackages(first: string, second: string): StageResult {
  const isSame = first === second;
  return {
    passed: isSame ? 1 : 0,
    failed: isSame ? 0 : 1,
    skipped: 0,
    details: isSame ? '' : `Built here:\n${first}\nBuilt from the sources package:\n${second}`,
  };
}
