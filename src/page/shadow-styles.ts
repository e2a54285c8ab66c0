import { CURRENT_HIGHLIGHT } from './highlight-names.ts';
import { isInDocument } from './safe-dom.ts';

/** Sees to it that marks in shadow roots are painted, where the browser lets no style of the document in there. */
export interface ShadowStyles {
  apply(root: ShadowRoot): void;
  /** Takes everything back. */
  remove(): void;
}

export function createShadowStyles(css: string): ShadowStyles {
  const styled = new Set<ShadowRoot>();
  let sheet: CSSStyleSheet | null = null;

  return {
    apply(root) {
      if (styled.has(root) || isPainted(root)) return;
      for (const other of styled) if (!isInDocument(other)) styled.delete(other);
      if (sheet === null) {
        sheet = new CSSStyleSheet();
        sheet.replaceSync(css);
      }
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
      styled.add(root);
    },
    remove() {
      for (const root of styled) {
        root.adoptedStyleSheets = [...root.adoptedStyleSheets].filter((each) => each !== sheet);
      }
      styled.clear();
    },
  };
}

/** Asked of the browser, and not of its name: one day none will need the sheet. */
function isPainted(root: ShadowRoot): boolean {
  const inside = root.firstElementChild;
  if (inside === null) return false;
  return getComputedStyle(inside, `::highlight(${CURRENT_HIGHLIGHT})`).textDecorationLine === 'underline';
}
