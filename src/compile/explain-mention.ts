import type { TextMention } from './find-mentions.ts';
import { type FormClaim, wordsKey } from './form-claims.ts';

/** The form as its entry writes it, with what was derived from it: `"chip" (plural)`. */
export function nameForm(
  { text, id }: TextMention,
  claims: ReadonlyMap<string, readonly FormClaim[]>,
): string {
  const claim = claims.get(wordsKey(text))?.find(({ file }) => file.id === id);
  if (!claim) return text;
  return claim.form.by.length === 0 ? claim.authored : `${claim.authored} (${claim.form.by.join(', ')})`;
}

/** Why the words were taken, as a person would put it. */
export function explainMention({ why }: TextMention): string {
  const reasons = [why.certainForm ? 'the form is certain' : 'the form is ambiguous'];
  if (why.caseRule !== 'any') reasons.push(`case ${why.caseRule}`);
  for (const { words, place, weight } of why.cues) {
    const where = place === 'around' ? 'around it' : place === 'title' ? 'in the title' : `in the ${place}`;
    reasons.push(`"${words}" ${where} ${signed(weight)}`);
  }
  if (why.neighbours > 0) reasons.push(`other terms in the sentence ${signed(why.neighbours)}`);
  if (why.companions > 0) reasons.push(`other terms in the text ${signed(why.companions)}`);
  if (why.settledSense > 0)
    reasons.push(`its sense is settled elsewhere in the text ${signed(why.settledSense)}`);
  if (why.beat.length > 0)
    reasons.push(`longer than ${why.beat.map((ref) => ref.slice(ref.indexOf('/') + 1)).join(', ')}`);
  return reasons.join('; ');
}

function signed(weight: number): string {
  return `${weight > 0 ? '+' : '−'}${Math.abs(Math.round(weight * 100) / 100)}`;
}
