/** A sentence longer than this is named by its ends. In words. */
const WHOLE = 10;
const END = 5;

/** The address of a page as a link to a sentence on it: browsers scroll there and mark it (a text fragment). */
export function linkToSpot({ address, sentence }: { address: string; sentence: string }): string {
  const words = sentence.split(/\s+/).filter((word) => word !== '');
  const [plain = ''] = address.split(':~:');
  if (words.length === 0) return plain;
  const ends = words.length <= WHOLE ? [words] : [words.slice(0, END), words.slice(-END)];
  const text = ends.map((part) => encodeFragment(part.join(' '))).join(',');
  return `${plain}${plain.includes('#') ? '' : '#'}:~:text=${text}`;
}

/** Hyphens, commas and ampersands mean something in a text fragment, so they are written as codes. */
function encodeFragment(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replaceAll('-', '%2D');
}
