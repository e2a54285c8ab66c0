import { build } from 'vite';
import { expect, test } from 'vitest';
import { glossaryPlugin } from '../../../src/compile/glossary-plugin.ts';
import { unpackLexicon } from '../../../src/lexicon/unpack-lexicon.ts';
import { entryText } from './fixture.ts';
import { SOUND, writeProject } from './project-fixture.ts';

const MAIN = "export * from 'virtual:glossary';\nexport * from 'virtual:lexicon';\n";

/** Bundles a module that passes the glossary on, and runs it. */
async function bundle(files: Readonly<Record<string, string>>): Promise<Record<string, unknown>> {
  const root = writeProject({ ...files, 'main.js': MAIN });
  const result = await build({
    root,
    configFile: false,
    logLevel: 'silent',
    plugins: [glossaryPlugin({ root })],
    build: { write: false, lib: { entry: 'main.js', formats: ['es'] } },
  });
  const [output] = Array.isArray(result) ? result : [];
  return import(`data:text/javascript,${encodeURIComponent(output?.output[0].code ?? '')}`);
}

test('the virtual modules hold the glossary and the packed lexicon', async () => {
  const { glossary, lexicon } = await bundle(SOUND);
  expect(glossary).toMatchObject({ entries: [{ id: 'flange' }, { id: 'widget' }] });
  expect(unpackLexicon(String(lexicon))?.entries).toEqual(['glosslight/flange', 'glosslight/widget']);
});

test('an error in the glossary fails the build with the report', async () => {
  const broken = { ...SOUND, 'glossary/terms/chip.yml': entryText('chip', { kind: 'hardwear' }) };
  await expect(bundle(broken)).rejects.toThrow(
    'glossary/terms/chip.yml:3:7 error: kind has an unknown value',
  );
});
