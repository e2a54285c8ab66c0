import type { PageColours } from '../model/intent.ts';
import { shownParentOf } from './safe-dom.ts';

/** Pages are hardly ever deeper; those that are by far must not hold up a card. */
const MOST_AROUND = 500;

/** The colours around a text node, as the page has them now. */
export function readColours(text: Text): PageColours {
  const styles: CSSStyleDeclaration[] = [];
  for (let at = shownParentOf(text); at !== null && styles.length < MOST_AROUND; at = shownParentOf(at)) {
    styles.push(getComputedStyle(at));
  }
  const image = styles.findIndex(({ backgroundImage }) => backgroundImage !== 'none');
  return {
    ink: styles[0]?.color ?? '',
    grounds: styles.slice(0, image === -1 ? undefined : image).map(({ backgroundColor }) => backgroundColor),
    filters: styles.map(({ filter }) => filter),
  };
}
