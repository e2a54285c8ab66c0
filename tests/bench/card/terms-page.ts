/** Both are certain forms: they are marked wherever they stand. */
export const TERMS = ['export controls', 'RISC-V'] as const;
const SENTENCE = `The new ${TERMS[0]} do not name ${TERMS[1]} at all.`;
/** Four sentences. */
const MENTIONS_IN_PARAGRAPH = 8;
export const MENTIONS = 188 * MENTIONS_IN_PARAGRAPH;

/** A page of whole paragraphs with so many mentions of terms, or a few more. */
export function termsPage(mentions: number): string {
  const paragraph = `<p>${Array.from({ length: 4 }, () => SENTENCE).join(' ')}</p>`;
  const paragraphs = Array.from({ length: Math.ceil(mentions / MENTIONS_IN_PARAGRAPH) }, () => paragraph);
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Terms</title><body>${paragraphs.join('\n')}`;
}
