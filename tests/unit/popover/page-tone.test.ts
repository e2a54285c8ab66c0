import { describe, expect, it } from 'vitest';
import { judgeTone } from '../../../src/popover/page-tone.ts';

const BLACK_TEXT = 'rgb(0, 0, 0)';
const CLEAR = 'rgba(0, 0, 0, 0)';

describe('judgeTone', () => {
  it.each([
    ['rgb(255, 255, 255)', 'light'],
    ['rgb(21, 23, 28)', 'dark'],
    ['rgba(0, 0, 0, 0.8)', 'dark'],
    ['color(srgb 0.95 0.95 0.9)', 'light'],
    ['color(display-p3 0.1 0.1 0.12 / 0.9)', 'dark'],
    ['oklch(0.21 0.03 265)', 'dark'],
    ['oklab(0.97 0 0)', 'light'],
    ['lab(96 0 0)', 'light'],
    ['lch(12 10 250 / 1)', 'dark'],
  ])('takes %s behind the words as %s', (background, tone) => {
    expect(judgeTone({ backgrounds: [background], text: BLACK_TEXT })).toBe(tone);
  });

  it('lets the first colour that covers decide, from the inside out', () => {
    const backgrounds = [CLEAR, 'rgba(255, 255, 255, 0.2)', 'rgb(20, 20, 20)', 'rgb(255, 255, 255)'];
    expect(judgeTone({ backgrounds, text: BLACK_TEXT })).toBe('dark');
  });

  it('goes by the text where no colour covers: light words stand on dark', () => {
    expect(judgeTone({ backgrounds: [CLEAR], text: 'rgb(240, 240, 240)' })).toBe('dark');
    expect(judgeTone({ backgrounds: [], text: BLACK_TEXT })).toBe('light');
  });

  it('says nothing where no colour can be read', () => {
    expect(judgeTone({ backgrounds: ['color-mix(in srgb, red, blue)'], text: 'CanvasText' })).toBeNull();
  });
});
