import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fix } from '../../../../src/compile/commands/fix.ts';
import { entryText } from '../fixture.ts';
import { runVerb, SOUND, writeProject } from '../project-fixture.ts';

test('canonical files are left as they are', async () => {
  const root = writeProject();
  expect(await runVerb(fix, { root })).toEqual({ exitCode: 0, printed: 'Nothing to mend by machine.' });
  expect(readFileSync(join(root, 'glossary/terms/flange.yml'), 'utf8')).toBe(
    SOUND['glossary/terms/flange.yml'],
  );
});

test('others are mended, and what is left for a person is told', async () => {
  const text = `# keep me\n${entryText('chip', { topics: '[chips, chips]', brief: '' })}`;
  const root = writeProject({ ...SOUND, 'glossary/terms/chip.yml': text });
  const { exitCode, printed } = await runVerb(fix, { root, args: ['chip'] });
  expect(printed).toMatch(/^glossary\/terms\/chip.yml mended\n\nLeft to mend by hand:\n\n.*brief is empty/s);
  expect(exitCode).toBe(1);
  const mended = readFileSync(join(root, 'glossary/terms/chip.yml'), 'utf8');
  expect(mended).toContain('# keep me\n');
  expect(mended).toContain('topics: [chips]\n');
});
