/** Positions in `text` of the longest sequence of letters that `text` and `query` have in the same order. */
export function commonLetters(text: string, query: string): readonly number[] {
  const width = query.length + 1;
  const lengths = new Uint16Array((text.length + 1) * width);
  for (let i = text.length - 1; i >= 0; i--) {
    for (let j = query.length - 1; j >= 0; j--) {
      const after = lengths[(i + 1) * width + j + 1] ?? 0;
      lengths[i * width + j] =
        text[i] === query[j]
          ? after + 1
          : Math.max(lengths[(i + 1) * width + j] ?? 0, lengths[i * width + j + 1] ?? 0);
    }
  }
  const positions: number[] = [];
  for (let i = 0, j = 0; i < text.length && j < query.length; ) {
    if (text[i] === query[j]) {
      positions.push(i++);
      j++;
    } else if ((lengths[(i + 1) * width + j] ?? 0) >= (lengths[i * width + j + 1] ?? 0)) i++;
    else j++;
  }
  return positions;
}
