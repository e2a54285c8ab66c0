export interface FoundTerm {
  readonly term: string;
  readonly brief: string;
  /** How often it stands on the page. */
  readonly count: number;
}

/** The terms of a page as a list to read in a terminal, `width` columns wide. */
export function formatTerms({
  url,
  terms,
  width,
}: {
  url: string;
  terms: readonly FoundTerm[];
  width: number;
}): string {
  if (terms.length === 0) return `No term of the glossary stands on ${url}.`;
  const mentions = terms.reduce((sum, { count }) => sum + count, 0);
  const list = terms.map(({ term, brief, count }) => {
    const times = count === 1 ? '' : ` (${count} times)`;
    return `${term}${times}\n${wrap(brief, width - 4).replaceAll(/^/gm, '    ')}`;
  });
  return `${terms.length} terms, ${mentions} times in all, on ${url}\n\n${list.join('\n')}`;
}

function wrap(text: string, width: number): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else {
      line = line === '' ? word : `${line} ${word}`;
    }
  }
  return [...lines, line].join('\n');
}
