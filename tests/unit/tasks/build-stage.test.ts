import { expect, it } from 'vitest';
import { readableBuildOutput } from '../../../src/tasks/build-stage.ts';

it('a failed build shows its error once, without spinner and without the inside of the tools', () => {
  const output = [
    '⠋ Preparing...⠙ [1/2] background',
    ' ERROR  Build failed with 1 error:',
    '',
    'glossary/terms/a.yml:3:1  unknown key',
    '    at unwrap (/x/node_modules/rolldown/dist/a.mjs:50:18)',
    '',
    '✖ Command failed after 3.2 s',
    ' ERROR  Failed to build background',
    'glossary/terms/a.yml:3:1  unknown key',
  ].join('\n');
  expect(readableBuildOutput(output)).toBe(
    'ERROR  Build failed with 1 error:\n\nglossary/terms/a.yml:3:1  unknown key',
  );
});

it('output without an error is shown as it is', () => {
  expect(readableBuildOutput('wxt: not found')).toBe('wxt: not found');
});
