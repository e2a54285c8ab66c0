/** Longer than any card takes to come or go. In ms. Nothing may be asked of the page meanwhile: it would be measured. */
export const SETTLED_AFTER = 1000;
/** Two frames, so that no two moves of the pointer are dealt with as one. In ms. */
export const BETWEEN_MOVES = 34;

/** Points over a page's text. Their steps share no divisor with the window, so that every move lands elsewhere. */
export const MOVES: readonly { readonly x: number; readonly y: number }[] = Array.from(
  { length: 240 },
  (_, move) => ({ x: 100 + ((move * 37) % 800), y: 60 + ((move * 23) % 580) }),
);

/** Where the pointer is on nothing. */
export const AWAY = { x: 2, y: 2 } as const;
