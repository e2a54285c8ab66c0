/**
 * Tells when the page has a new root element (by `document.open`, or put there by a script), or says that it is in
 * another language now (as translators do): either way it is another page to read. Of all that watches a page this
 * alone outlives `document.open`, which takes every listener away.
 */
export function watchRoot({ signal, onChange }: { signal: AbortSignal; onChange: () => void }): void {
  let root: Element | null = null;
  const watch = (): void => {
    root = document.documentElement;
    observer.disconnect();
    observer.observe(document, { childList: true });
    if (root !== null) observer.observe(root, { attributeFilter: ['lang'] });
  };
  const observer = new MutationObserver((records) => {
    const isOther = document.documentElement !== root;
    if (isOther) watch();
    if (root !== null && (isOther || records.some(({ type }) => type === 'attributes'))) onChange();
  });
  watch();
  signal.addEventListener('abort', () => observer.disconnect());
}
