import type { CardOffer, CardWish, Notice } from '../model/drawn-card.ts';
import type { MarkedTerm } from '../model/intent.ts';
import type { PageChange } from '../model/settings-change.ts';

/** What the world outside of the card does for it. */
export interface CardServices {
  /** Answers false where the change could not be stored. */
  change(change: PageChange): Promise<boolean>;
  /** Saves a term, by its `pack/id`. `mark`: null where the card shows another term than the one on the page. */
  save(ref: string, mark: MarkedTerm | null): Promise<boolean>;
  undoSave(ref: string): Promise<boolean>;
  openOptions(): void;
  /** Opens the glossary page at the entry with this id. */
  openGlossary(id: string): void;
}

/** What the reader sees when they wish for something: what the card offers, the mark it belongs to, what came of the last wish. */
export interface WishContext {
  readonly offer: CardOffer;
  readonly mark: MarkedTerm;
  readonly notice: Notice | null;
}

/** What is wished for about an entry, and not about the card itself. */
export type EntryWish = Exclude<CardWish, 'back' | 'pin' | 'close'>;

/** Does what the reader wishes; answers what is to be said about it. */
export async function grantWish(
  wish: EntryWish,
  { offer, mark, notice }: WishContext,
  { change, save, undoSave, openOptions, openGlossary }: CardServices,
): Promise<Notice | null> {
  const { ref, quote, report } = offer;
  const store = async (wanted: PageChange, done: Notice | null): Promise<Notice | null> =>
    (await change(wanted)) ? done : 'not-stored';
  switch (wish) {
    case 'save':
      return (await save(ref, ref === mark.ref ? mark : null)) ? 'saved' : 'not-stored';
    case 'know':
      return store({ type: 'known', ref, known: true }, 'known');
    case 'wrong':
      return store({ type: 'wrong', ref, wrong: true }, 'wrong');
    case 'not-here':
      return store({ type: 'site', on: false }, 'site');
    case 'undo':
      if (notice === 'saved') return (await undoSave(ref)) ? null : 'not-stored';
      if (notice === 'known') return store({ type: 'known', ref, known: false }, null);
      return store(
        notice === 'site' ? { type: 'site', on: true } : { type: 'wrong', ref, wrong: false },
        null,
      );
    case 'copy':
      return copy(quote, 'copied');
    case 'report':
      return copy(report, 'reported');
    case 'options':
      openOptions();
      return notice;
    case 'glossary':
      openGlossary(ref.slice(ref.indexOf('/') + 1));
      return notice;
  }
}

async function copy(text: string, done: Notice): Promise<Notice> {
  try {
    await navigator.clipboard.writeText(text);
    return done;
  } catch {
    // No right to: pages without encryption, and frames that were not given it.
    return 'not-copied';
  }
}
