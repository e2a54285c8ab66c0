import { citeEntry, indexCitations } from '../model/citation-index.ts';
import type { CardBasics, CardRequest, DrawnCard } from '../model/drawn-card.ts';
import type { Glossary } from '../model/entry.ts';
import { drawCard, drawFailed } from './draw-card.tsx';
import { judgeTone } from './page-tone.ts';
import style from './popover.css?inline';

/** What the background answers when a page asks for cards. */
export function cardHandlers(
  glossary: Glossary,
  browser: { readonly rootFiltersCard: boolean },
): {
  card(request: CardRequest): DrawnCard;
  cardBasics(): CardBasics;
} {
  const index = indexCitations(glossary);
  return {
    card: (request) => ({
      ...drawCard(citeEntry(index, request.ref), request),
      tone: request.colours && judgeTone(request.colours, browser),
    }),
    cardBasics: () => ({ style, failed: drawFailed() }),
  };
}
