import { KINDS, type Kind } from '../model/entry.ts';

/** A list of terms: those that a query finds, or all; of one topic or kind, or of any. */
export interface TermsRoute {
  readonly view: 'terms';
  readonly query: string;
  readonly topic: string | null;
  readonly kind: Kind | null;
}

/** What the glossary page shows; each has an address of its own, so that it can be kept, shared and gone back to. */
export type Route =
  | TermsRoute
  | { readonly view: 'term'; readonly id: string }
  | { readonly view: 'documents' }
  | { readonly view: 'document'; readonly id: string }
  | { readonly view: 'perspectives' }
  | { readonly view: 'saved' }
  | { readonly view: 'review' };

export const ALL_TERMS: TermsRoute = { view: 'terms', query: '', topic: null, kind: null };

/** The route that the hash of an address names; whatever names none leads to all terms. */
export function readRoute(hash: string): Route {
  const [path = '', search = ''] = hash.replace(/^#\/?/, '').split('?');
  const [view = '', id = ''] = path.split('/');
  switch (view) {
    case 'term':
    case 'document':
      return id === '' ? ALL_TERMS : { view, id };
    case 'documents':
    case 'perspectives':
    case 'saved':
    case 'review':
      return { view };
    default: {
      const wanted = new URLSearchParams(search);
      const kind = KINDS.find((known) => known === wanted.get('kind')) ?? null;
      return { view: 'terms', query: wanted.get('q') ?? '', topic: wanted.get('topic'), kind };
    }
  }
}

/** The hash of a route's address. */
export function addressOf(route: Route): string {
  if (route.view === 'term' || route.view === 'document') return `#/${route.view}/${route.id}`;
  if (route.view !== 'terms') return `#/${route.view}`;
  const wanted = new URLSearchParams();
  if (route.query !== '') wanted.set('q', route.query);
  if (route.topic !== null) wanted.set('topic', route.topic);
  if (route.kind !== null) wanted.set('kind', route.kind);
  const search = wanted.toString();
  return search === '' ? '#/' : `#/?${search}`;
}

export function termAddress(id: string): string {
  return addressOf({ view: 'term', id });
}
