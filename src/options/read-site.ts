import { siteOf } from '../model/settings.ts';

/** The site that somebody means who types a name or pastes an address; null where there is none in it. */
export function readSite(text: string): string | null {
  const typed = text.trim();
  const url = URL.parse(typed.includes('://') ? typed : `https://${typed}`);
  if (url === null || !/^https?:$/.test(url.protocol)) return null;
  const { hostname } = url;
  // "news" alone is a slip, "localhost" and numbered addresses are not.
  const isSite = hostname.includes('.') || hostname === 'localhost' || hostname.startsWith('[');
  return isSite ? siteOf(hostname) : null;
}
