import { expect, test } from 'vitest';
import { compileFromDisk, GlossaryError } from '../../../src/compile/compile-from-disk.ts';
import { unpackLexicon } from '../../../src/lexicon/unpack-lexicon.ts';
import { entryText, TODAY } from './fixture.ts';
import { SOUND, writeProject } from './project-fixture.ts';

test('a sound glossary is compiled, with a lexicon that opens', () => {
  const { glossary, lexicon, warnings } = compileFromDisk({ root: writeProject(), today: TODAY });
  expect(glossary.entries.map(({ id }) => id)).toEqual(['flange', 'widget']);
  expect(unpackLexicon(lexicon)?.entries).toEqual(['glosslight/flange', 'glosslight/widget']);
  expect(warnings).toEqual([]);
});

test('compiling twice gives the same bytes', () => {
  const root = writeProject();
  expect(JSON.stringify(compileFromDisk({ root, today: TODAY }))).toBe(
    JSON.stringify(compileFromDisk({ root, today: TODAY })),
  );
});

test('any error stops it, and the message is the report of the errors without a stack', () => {
  const root = writeProject({
    ...SOUND,
    'glossary/terms/chip.yml': entryText('chip', { kind: 'hardwear', checked: '2020-01-01' }),
  });
  const compile = (): unknown => compileFromDisk({ root, today: TODAY });
  expect(compile).toThrow(GlossaryError);
  expect(compile).toThrow('glossary/terms/chip.yml:3:7 error: kind has an unknown value');
  expect(compile).not.toThrow('more than a year');
  expect(compile).toThrow(expect.objectContaining({ stack: '' }));
});
