/** Where the reader is in the popup. */
export interface PopupState {
  /** What stands in the search box. */
  readonly typed: string;
  /** What is searched for: the same, but for what an input method has not finished composing. */
  readonly query: string;
  /** Which of the listed terms the arrow keys are at; -1: none. */
  readonly active: number;
  /** Ids of the entries opened one from another; the last is read. Empty: the list is shown. */
  readonly opened: readonly string[];
}

export type PopupEvent =
  | { readonly type: 'type'; readonly text: string }
  | { readonly type: 'compose'; readonly text: string }
  /** `count`: how many terms are listed. */
  | { readonly type: 'move'; readonly to: 'next' | 'previous' | 'first' | 'last'; readonly count: number }
  | { readonly type: 'open'; readonly id: string; readonly at?: number }
  | { readonly type: 'back' };

export const START: PopupState = { typed: '', query: '', active: -1, opened: [] };

/** What the popup is where that much was typed before it was there. */
export function startWith(typed: string): PopupState {
  return nextState(START, { type: 'type', text: typed });
}

/** What the popup is after something happened. */
export function nextState(state: PopupState, event: PopupEvent): PopupState {
  switch (event.type) {
    case 'type':
      // The first result is at hand as soon as something is typed: Enter opens it.
      return { typed: event.text, query: event.text, active: event.text.trim() === '' ? -1 : 0, opened: [] };
    case 'compose':
      return { ...state, typed: event.text };
    case 'move':
      return { ...state, active: moved(state.active, event) };
    case 'open':
      return { ...state, active: event.at ?? state.active, opened: [...state.opened, event.id] };
    case 'back':
      return { ...state, opened: state.opened.slice(0, -1) };
  }
}

function moved(
  active: number,
  { to, count }: { to: 'next' | 'previous' | 'first' | 'last'; count: number },
): number {
  if (count === 0) return -1;
  if (to === 'first') return 0;
  if (to === 'last') return count - 1;
  if (to === 'next') return (active + 1) % count;
  return active <= 0 ? count - 1 : active - 1;
}
