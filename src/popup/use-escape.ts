import { useLayoutEffect } from 'preact/hooks';

/**
 * Calls `goBack` on Esc, wherever the focus is. It returns whether there was anything to go back from; if not, the
 * key is the browser's, which closes the popup.
 */
export function useEscape(goBack: () => boolean): void {
  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      // An input method uses the key to give up what it composes.
      if (event.key === 'Escape' && !event.isComposing && goBack()) event.preventDefault();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [goBack]);
}
