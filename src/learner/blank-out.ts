/** A part of a sentence: its words, or a gap where the term stood. */
export type PromptPart = { readonly text: string } | { readonly gap: true };

export const GAP = '_____';

/** A sentence with the words of the term taken out, wherever they stand and in whatever case. */
export function blankOut(sentence: string, words: readonly string[]): readonly PromptPart[] {
  // Longest first: "distillation attack" is one gap, not a gap and a word.
  const longestFirst = words.filter((one) => one.trim() !== '').toSorted((a, b) => b.length - a.length);
  let parts: readonly PromptPart[] = [{ text: sentence }];
  for (const one of longestFirst) {
    parts = parts.flatMap((part) => ('gap' in part ? [part] : cut(part.text, one)));
  }
  return parts;
}

/** The same as one line of text. */
export function promptText(parts: readonly PromptPart[]): string {
  return parts.map((part) => ('gap' in part ? GAP : part.text)).join('');
}

function cut(text: string, words: string): PromptPart[] {
  const lower = text.toLowerCase();
  // Letters whose small form is longer would shift every place behind them.
  const hay = lower.length === text.length ? lower : text;
  const needle = hay === text ? words : words.toLowerCase();
  const parts: PromptPart[] = [];
  let from = 0;
  for (let at = hay.indexOf(needle); at >= 0; at = hay.indexOf(needle, at + 1)) {
    if (at < from || !isWholeWords(text, at, at + words.length)) continue;
    if (at > from) parts.push({ text: text.slice(from, at) });
    parts.push({ gap: true });
    from = at + words.length;
  }
  if (from < text.length) parts.push({ text: text.slice(from) });
  return parts;
}

function isWholeWords(text: string, start: number, end: number): boolean {
  const isLetter = (at: number): boolean => /[\p{L}\p{N}]/u.test(text.charAt(at));
  return !(isLetter(start) && isLetter(start - 1)) && !(isLetter(end - 1) && isLetter(end));
}
