import { describe, expect, it } from 'vitest';
import { noticesText, packageFolder } from '../../../src/tasks/shipped-packages.ts';
import { ROOT } from '../../source-files.ts';

describe('whose work a module is', () => {
  it.each([
    ['a file of ours', `${ROOT}src/model/entry.ts`, null],
    ['a stylesheet of ours taken as text', `${ROOT}src/card/popover.css?inline`, null],
    ['a file of a package', `${ROOT}node_modules/zod/mini/index.js`, `${ROOT}node_modules/zod`],
    ['a file of a package with a scope', '/x/node_modules/@wxt-dev/a/b.js', '/x/node_modules/@wxt-dev/a'],
    [
      'a package within a package',
      '/x/node_modules/a/node_modules/b/c.js',
      '/x/node_modules/a/node_modules/b',
    ],
    ['what the bundler adds of its own', '\0rolldown/runtime.js', `${ROOT}node_modules/rolldown`],
    ['a module of ours without a file', '\0browser-in-pages', null],
  ])('%s', (_, id, folder) => {
    expect(packageFolder(id, ROOT)).toBe(folder);
  });

  it('is never guessed', () => {
    expect(() => packageFolder('/elsewhere/snippet.js', ROOT)).toThrow('Nobody knows whose work');
    expect(() => packageFolder('\0magic', ROOT)).toThrow('Nobody knows whose work');
  });
});

it('the notices hold our licence first, then a line and the words of each package', () => {
  const zod = { name: 'zod', version: '4.0.0', licence: 'MIT', text: '\nMIT License\n\nCopyright\n' };
  const text = noticesText('Ours.\n', [zod]);
  expect(text).toMatch(/^Glosslight\n\nOurs\.\n/);
  expect(text).toContain(
    '\nzod 4.0.0 (MIT), https://www.npmjs.com/package/zod\n\nMIT License\n\nCopyright\n',
  );
});
