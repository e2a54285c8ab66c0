import { expect, test } from 'vitest';
import { UsageError } from '../../../../src/compile/command.ts';
import { check } from '../../../../src/compile/commands/check.ts';
import { entryText } from '../fixture.ts';
import { runVerb, SOUND, writeProject } from '../project-fixture.ts';

test('a sound glossary has no problems and ends with 0', async () => {
  const { exitCode, printed } = await runVerb(check, { root: writeProject() });
  expect(printed).toBe('No problems.\n2 entries checked.');
  expect(exitCode).toBe(0);
});

const BROKEN = {
  ...SOUND,
  'glossary/terms/chip.yml': `${entryText('chip', { id: 'ship', kind: 'hardwear', brief: '' })}clor: red\n`,
  'glossary/terms/dup.yml': entryText('widget', { relations: '{needs: [widgets]}' }),
  'glossary/terms/thief.yml': entryText('thief', { forms: '[Flange]' }),
  'glossary/terms/bad.yml': 'id: bad\nterm: [\n',
  'glossary/terms/notes.txt': 'later',
};

test('all problems of all files are told at once, and it ends with 1', async () => {
  const { exitCode, printed } = await runVerb(check, { root: writeProject(BROKEN) });
  for (const told of [
    /^glossary\/terms\/bad.yml:\d+:\d+ error: .* \(syntax\)/m,
    /^glossary\/terms\/chip.yml:1:5 error: the id differs from the file name/m,
    /^glossary\/terms\/chip.yml:3:7 error: kind has an unknown value/m,
    /^glossary\/terms\/chip.yml:5:\d error: brief is empty/m,
    /^glossary\/terms\/chip.yml:11:1 error: unknown key "clor"/m,
    /^glossary\/terms\/dup.yml:1:5 error: .*differs/m,
    /^glossary\/terms\/dup.yml:1:5 error: two entries have the id "widget"/m,
    /^glossary\/terms\/thief.yml:7:9 error: the form belongs to "flange" already/m,
    /error: "needs" names an entry that does not exist/,
    /^glossary\/terms\/notes.txt:1:1 error: not an entry file/m,
  ]) {
    expect(printed).toMatch(told);
  }
  expect(exitCode).toBe(1);
});

test('ids narrow the report to their files', async () => {
  const { exitCode, printed } = await runVerb(check, { root: writeProject(BROKEN), args: ['flange'] });
  expect(printed).toBe('No problems.\n1 entry checked.');
  expect(exitCode).toBe(0);
});

test('an id that does not exist is a wrong call, with the nearest one named', async () => {
  const call = runVerb(check, { root: writeProject(), args: ['widgit'] });
  await expect(call).rejects.toThrow(UsageError);
  await expect(call).rejects.toThrow('There is no entry "widgit". Did you mean "widget"?');
});

test('for machines the problems are a list', async () => {
  const { printed } = await runVerb(check, { root: writeProject(BROKEN), json: true });
  expect(JSON.parse(printed)).toContainEqual(
    expect.objectContaining({
      code: 'schema',
      level: 'error',
      file: 'glossary/terms/chip.yml',
      line: 11,
      column: 1,
    }),
  );
});
