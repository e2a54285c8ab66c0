import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { create } from '../../../../src/compile/commands/new.ts';
import { runVerb, writeProject } from '../project-fixture.ts';

test('a new term gets a file with every field explained', async () => {
  const root = writeProject();
  const { exitCode, printed } = await runVerb(create, {
    root,
    args: ['Entity List', '--kind', 'policy', '--topic', 'chips'],
  });
  expect(exitCode).toBe(0);
  expect(printed).toContain('glossary/terms/entity-list.yml written.');
  expect(readFileSync(join(root, 'glossary/terms/entity-list.yml'), 'utf8')).toContain('kind: policy\n');
});

test('a term that another entry covers gets none', async () => {
  const root = writeProject();
  const { exitCode, printed } = await runVerb(create, { root, args: ['Widgets'] });
  expect(exitCode).toBe(1);
  expect(printed).toContain('"Widgets" is a form of widget already; nothing was written.');
  expect(existsSync(join(root, 'glossary/terms/widgets.yml'))).toBe(false);
});

test('a term that comes near another is written, with the other named', async () => {
  const { exitCode, printed } = await runVerb(create, { root: writeProject(), args: ['wigdet'] });
  expect(exitCode).toBe(0);
  expect(printed).toContain('Entries that come near: widget.');
});

test.each([
  [[], 'Which term?'],
  [['Entity', 'List'], 'put quotes around it: new "Entity List"'],
  [['widget'], 'glossary/terms/widget.yml exists already'],
  [['芯片'], 'No id can be made of "芯片"'],
  [['x', '--id', 'No Id'], '"No Id" is no id'],
  [['x', '--kind', 'polcy'], 'Did you mean "policy"?'],
  [['x', '--topic', 'chip'], 'Did you mean "chips"?'],
  [['x', '--colour'], "Unknown option '--colour'"],
])('%j is a wrong call: %s', async (args, told) => {
  await expect(runVerb(create, { root: writeProject(), args })).rejects.toThrow(told);
});

test('an id can be given for a term without Latin letters', async () => {
  const { printed } = await runVerb(create, { root: writeProject(), args: ['芯片', '--id', 'xinpian'] });
  expect(printed).toContain('glossary/terms/xinpian.yml written.');
});
