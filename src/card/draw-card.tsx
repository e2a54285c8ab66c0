import type { CardLine, CardRequest, DrawnCard, DrawnElement, Notice } from '../model/drawn-card.ts';
import { NOTICES } from '../model/drawn-card.ts';
import { type CitedEntry, entryRef } from '../model/entry.ts';
import { sayOf } from '../words/say.ts';
import { CardActions } from './CardActions.tsx';
import { drawNodes } from './draw-nodes.ts';
import { explainMark } from './explain-mark.ts';
import { PopoverCard, type PopoverCardProps } from './PopoverCard.tsx';
import { quoteEntry } from './quote-entry.ts';
import { reportWrongMark } from './report-text.ts';

/** Draws the card for an entry, or the one that says that there is none; for a page of whatever tone. */
export function drawCard(card: CitedEntry | null, { mark, position, level, names }: CardRequest): DrawnCard {
  const canGoBack = mark === null;
  if (card === null)
    return {
      view: drawView({ content: 'missing', level, names, position, canGoBack }),
      tone: null,
      offer: null,
    };
  const why = mark && explainMark(mark);
  const line = (notice: Notice | null): CardLine => ({
    says: notice === null ? '' : sayOf('notice', notice),
    actions: drawNodes(<CardActions why={why} notice={notice} />),
  });
  return {
    view: drawView({ content: card, level, names, position, canGoBack, why }),
    tone: null,
    offer: {
      ref: entryRef(card.entry),
      lines: {
        none: line(null),
        ...(Object.fromEntries(NOTICES.map((notice) => [notice, line(notice)])) as Record<Notice, CardLine>),
      },
      quote: quoteEntry(card),
      report: mark === null ? '' : reportWrongMark(card.entry, mark),
    },
  };
}

/** The card for when the question could not be put. */
export function drawFailed(): DrawnCard {
  return {
    view: drawView({ content: 'failed', level: 'plain', names: 'english', canGoBack: false }),
    tone: null,
    offer: null,
  };
}

function drawView(props: PopoverCardProps): DrawnElement {
  const [view] = drawNodes(<PopoverCard {...props} />);
  if (view === undefined || typeof view === 'string') throw new TypeError('A card is one element.');
  return view;
}
