/** The host name of the page that a reader sees in the address bar, also from inside a frame of another site. */
export function topHost(): string {
  const ancestors = location.ancestorOrigins;
  const top = ancestors[ancestors.length - 1];
  // Some sites hide themselves from their frames; then a frame goes by its own name.
  return top !== undefined && URL.canParse(top) ? new URL(top).hostname : location.hostname;
}
