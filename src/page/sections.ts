import { isBefore } from './document-order.ts';

export const HEADINGS = 'h1,h2,h3,h4,h5,h6,[role=heading]';

/** The headings of the page as they stand now. */
export function findHeadings(): Element[] {
  return [...document.querySelectorAll(HEADINGS)];
}

/** The number of the section that each node lies in, for nodes in document order: one more after each heading. */
export function numberSections(nodes: readonly Node[], headings: readonly Element[]): number[] {
  let section = 0;
  return nodes.map((node) => {
    let heading = headings[section];
    while (heading !== undefined && isBefore(heading, node)) heading = headings[++section];
    return section;
  });
}
