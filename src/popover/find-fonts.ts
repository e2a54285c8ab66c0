/** The faces in which the card's stylesheet (popover.css) uses each of its lists of fonts. */
const FACES: Readonly<Record<string, readonly string[]>> = { sans: ['', '600 '], serif: ['700 ', 'italic '] };

/** Has the browser look for the card's fonts ahead, which can take it as long as to lay out the first card. */
export function findFonts(style: string): void {
  const pen = new OffscreenCanvas(1, 1).getContext('2d');
  for (const [, list = '', families = ''] of style.matchAll(/--(\w+):([^;}]+)/g)) {
    for (const face of FACES[list] ?? []) {
      if (pen === null) return;
      pen.font = `${face}15px ${families}`;
      pen.measureText('a');
    }
  }
}
