import { CURRENT_HIGHLIGHT } from './highlight-names.ts';

/** Sees to it that marks in shadow roots are painted, where the browser lets no style of the document in there. */
export interface ShadowStyles {
  apply(root: ShadowRoot): void;
  /** Takes everything back. */
  remove(): void;
}

export function createShadowStyles(css: string): ShadowStyles {
  /** Held weakly: what the page has taken away is its own to forget. */
  const styled = new Set<WeakRef<ShadowRoot>>();
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);

  return {
    apply(root) {
      const adopted = [...root.adoptedStyleSheets];
      if (adopted.includes(sheet) || isPainted(root)) return;
      for (const other of styled) if (other.deref() === undefined) styled.delete(other);
      root.adoptedStyleSheets = [...adopted, sheet];
      styled.add(new WeakRef(root));
    },
    remove() {
      for (const each of styled) {
        const root = each.deref();
        if (root) root.adoptedStyleSheets = [...root.adoptedStyleSheets].filter((other) => other !== sheet);
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
