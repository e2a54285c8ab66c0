import type { PageTone } from '../model/drawn-card.ts';
import type { PageColours } from '../model/intent.ts';

/** Below this the colour behind shines through and decides instead. */
const LEAST_OPACITY = 0.5;
/** Between the two: lightness as people see it, from 0 (black) to 1 (white). */
const MIDDLE = 0.5;

/**
 * Whether a place on a page is light or dark to the eye: the backgrounds from the inside out up to the first image, then
 * the text, which is light on dark pages; each as the filters around it turn it. Null where no colour says.
 * `rootFiltersCard`: the browser puts what is in its top layer through the filter of the page's root as well.
 */
export function judgeTone(
  { ink, grounds, filters }: PageColours,
  { rootFiltersCard }: { readonly rootFiltersCard: boolean },
): PageTone | null {
  const seen = rootFiltersCard ? filters.slice(0, -1) : filters;
  /** Whether what an element paints is turned into its opposite. */
  const isTurned = (index: number): boolean => seen.slice(index).filter(turns).length % 2 === 1;
  for (const [index, ground] of grounds.entries()) {
    const colour = readColour(ground);
    if (colour !== null && colour.opacity >= LEAST_OPACITY)
      return colour.lightness < MIDDLE === isTurned(index) ? 'light' : 'dark';
  }
  const text = readColour(ink);
  if (text === null) return null;
  return text.lightness < MIDDLE === isTurned(0) ? 'dark' : 'light';
}

/** Whether a filter makes dark of light. */
function turns(filter: string): boolean {
  const [, amount, percent] = /\binvert\(([\d.]+)(%?)\)/.exec(filter) ?? [];
  return Number(amount) / (percent === '%' ? 100 : 1) > 0.5;
}

/** The notations in which browsers compute colours; their numbers always stand apart by commas, spaces or a slash. */
function readColour(css: string): { lightness: number; opacity: number } | null {
  const [, notation, values] =
    /^(rgba?|color|oklab|oklch|lab|lch)\((?:[a-z0-9-]+ )?(-?[\d.].*)\)$/.exec(css) ?? [];
  const [first, second, third, opacity = 1] = (values ?? '').split(/[\s,/]+/).map(Number);
  if (notation === undefined || first === undefined || second === undefined || third === undefined)
    return null;
  const weighed = 0.299 * first + 0.587 * second + 0.114 * third;
  if (notation.startsWith('rgb')) return { lightness: weighed / 255, opacity };
  if (notation === 'color') return { lightness: weighed, opacity };
  return { lightness: notation.startsWith('ok') ? first : first / 100, opacity };
}
