import { describe, expect, it } from 'vitest';
import { judgeTone } from '../../../src/card/page-tone.ts';
import type { PageTone } from '../../../src/model/drawn-card.ts';
import type { PageColours } from '../../../src/model/intent.ts';

const BLACK_TEXT = 'rgb(0, 0, 0)';
const CLEAR = 'rgba(0, 0, 0, 0)';
const WHITE = 'rgb(255, 255, 255)';

function judge(colours: Partial<PageColours>, rootFiltersCard = false): PageTone | null {
  return judgeTone({ ink: BLACK_TEXT, grounds: [], filters: [], ...colours }, { rootFiltersCard });
}

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
    expect(judge({ grounds: [background] })).toBe(tone);
  });

  it('lets the first colour that covers decide, from the inside out', () => {
    const grounds = [CLEAR, 'rgba(255, 255, 255, 0.2)', 'rgb(20, 20, 20)', 'rgb(255, 255, 255)'];
    expect(judge({ grounds })).toBe('dark');
  });

  it('goes by the text where no colour covers: light words stand on dark', () => {
    expect(judge({ grounds: [CLEAR], ink: 'rgb(240, 240, 240)' })).toBe('dark');
    expect(judge({})).toBe('light');
  });

  it('says nothing where no colour can be read', () => {
    expect(judge({ grounds: ['color-mix(in srgb, red, blue)'], ink: 'CanvasText' })).toBeNull();
  });

  it('takes a page that a filter turns into its opposite for what the eye sees', () => {
    const filter = 'invert(0.9) hue-rotate(180deg)';
    expect(judge({ grounds: [CLEAR, WHITE], filters: ['none', filter] })).toBe('dark');
    expect(judge({ grounds: [WHITE], filters: ['invert(92%)'] })).toBe('dark');
    expect(judge({ grounds: [CLEAR], filters: [filter] })).toBe('dark');
    expect(judge({ grounds: [WHITE], filters: ['invert(0.1) sepia(0.2)'] })).toBe('light');
    // Turned twice, as pictures often are, or painted outside of what is turned.
    expect(judge({ grounds: [WHITE, WHITE], filters: [filter, filter] })).toBe('light');
    expect(judge({ grounds: [CLEAR, WHITE], filters: [filter, 'none'] })).toBe('light');
  });

  it('leaves out the filter of the root where it turns the card as well', () => {
    const filters = ['none', 'invert(1)'];
    expect(judge({ grounds: [CLEAR, WHITE], filters }, true)).toBe('light');
    expect(judge({ grounds: [WHITE, CLEAR], filters: ['invert(1)', 'none'] }, true)).toBe('dark');
  });
});
