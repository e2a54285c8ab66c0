import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, it, vi } from 'vitest';
import { findFonts } from '../../../src/popover/find-fonts.ts';
import { ROOT } from '../../source-files.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

/** The fonts that were asked for, as a browser's canvas is told. */
function fontsOf(style: string): string[] {
  const found: string[] = [];
  const pen = { font: '', measureText: () => found.push(pen.font) };
  vi.stubGlobal('OffscreenCanvas', function OffscreenCanvas() {
    return { getContext: () => pen };
  });
  findFonts(style);
  return found;
}

it('asks for the faces of both lists of fonts, whatever else the stylesheet names', () => {
  expect(fontsOf(':root{--ink:#000;--sans:Arial,sans-serif;--serif:Georgia}p{font:1px serif}')).toEqual([
    '15px Arial,sans-serif',
    '600 15px Arial,sans-serif',
    '700 15px Georgia',
    'italic 15px Georgia',
  ]);
});

it('finds them in the stylesheet that the card has', () => {
  expect(fontsOf(readFileSync(join(ROOT, 'src/ui/theme.css'), 'utf8'))).toHaveLength(4);
});
