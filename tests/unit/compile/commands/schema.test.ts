import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { schema } from '../../../../src/compile/commands/schema.ts';
import { runVerb, writeProject } from '../project-fixture.ts';

test('the schema is written, or printed for machines', async () => {
  const root = writeProject();
  expect(await runVerb(schema, { root })).toEqual({ exitCode: 0, printed: 'glossary/schema.json written.' });
  const { printed } = await runVerb(schema, { root, json: true });
  expect(readFileSync(join(root, 'glossary/schema.json'), 'utf8')).toBe(`${printed}\n`);
});
