import { execFileSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { diff } from '../../../../src/compile/commands/diff.ts';
import { entryText } from '../fixture.ts';
import { runVerb, SOUND, writeProject } from '../project-fixture.ts';

/** A project whose glossary has been committed. */
function commitProject(files: Readonly<Record<string, string>>): string {
  const root = writeProject(files);
  const git = (...args: string[]): void => {
    const identity = [
      '-c',
      'user.name=Test',
      '-c',
      'user.email=test@example.org',
      '-c',
      'commit.gpgsign=false',
    ];
    execFileSync('git', [...identity, ...args], { cwd: root, stdio: 'pipe' });
  };
  git('init', '--quiet');
  git('add', '.');
  git('commit', '--quiet', '--message', 'Begin');
  return root;
}

test('what a change newly marks and no longer marks is shown with the words around it', async () => {
  const root = commitProject({ ...SOUND, 'text.txt': 'A flange and a gadget.' });
  rmSync(join(root, 'glossary/terms/flange.yml'));
  writeFileSync(join(root, 'glossary/terms/gadget.yml'), entryText('gadget'));
  const { exitCode, printed } = await runVerb(diff, { root, args: ['HEAD', join(root, 'text.txt')] });
  expect(printed).toBe(`- flange  ${root}/text.txt:2
    A [flange] and a gadget.
+ gadget  ${root}/text.txt:15
    A flange and a [gadget].
Compared with HEAD, over 1 text: 1 mark more, 1 fewer.`);
  expect(exitCode).toBe(0);
});

test('without texts, the spots and skips of the glossary are compared', async () => {
  const root = commitProject(SOUND);
  const { printed } = await runVerb(diff, { root, args: ['HEAD'], json: true });
  expect(JSON.parse(printed)).toEqual([]);
});

test('a revision that git does not know is a wrong call', async () => {
  await expect(runVerb(diff, { root: commitProject(SOUND), args: ['nowhere'] })).rejects.toThrow('git says:');
});
