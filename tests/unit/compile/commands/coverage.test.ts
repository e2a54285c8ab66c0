import { join } from 'node:path';
import { expect, test } from 'vitest';
import { coverage } from '../../../../src/compile/commands/coverage.ts';
import { runVerb, SOUND, writeProject } from '../project-fixture.ts';

test('mentions are counted, candidates named, and entries that no text mentions listed', async () => {
  const text = 'A widget by Zyxcorp. Two widgets by Zyxcorp.';
  const root = writeProject({ ...SOUND, 'texts/one.txt': text });
  const { exitCode, printed } = await runVerb(coverage, { root, args: [join(root, 'texts')], json: true });
  expect(JSON.parse(printed)).toEqual({
    texts: [{ file: join(root, 'texts/one.txt'), mentions: 2, entries: 1 }],
    entries: [{ id: 'widget', count: 2, texts: 1 }],
    candidates: [{ words: 'Zyxcorp', count: 2, texts: 1, score: 14 }],
    unmatched: ['flange'],
  });
  expect(exitCode).toBe(0);
});
