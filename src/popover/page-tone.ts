export type PageTone = 'light' | 'dark';

/** Below this the colour behind shines through and decides instead. */
const LEAST_OPACITY = 0.5;
/** Between the two: lightness as people see it, from 0 (black) to 1 (white). */
const MIDDLE = 0.5;

/**
 * Whether a place on a page is light or dark, from its computed colours: the backgrounds from the inside out up to the
 * first image, then the text, which is light on dark pages. Null where no colour says.
 */
export function judgeTone({
  backgrounds,
  text,
}: {
  backgrounds: readonly string[];
  text: string;
}): PageTone | null {
  for (const background of backgrounds) {
    const colour = readColour(background);
    if (colour !== null && colour.opacity >= LEAST_OPACITY)
      return colour.lightness < MIDDLE ? 'dark' : 'light';
  }
  const ink = readColour(text);
  if (ink === null) return null;
  return ink.lightness < MIDDLE ? 'light' : 'dark';
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
