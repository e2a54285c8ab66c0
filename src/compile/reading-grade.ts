import { syllable } from 'syllable';

/**
 * The school grade whose pupils read the text with ease, by Flesch and Kincaid: long sentences and long words raise
 * it. 9 is a fifteen-year-old's; a term of three long words in one short sentence may well reach 14.
 */
export function gradeReading(text: string): number {
  const sentences = text.split(/[.!?;:]+(?=\s|$)/).filter((sentence) => /\p{L}/u.test(sentence)).length;
  const words = text.split(/\s+/).filter((word) => /\p{L}/u.test(word));
  if (words.length === 0) return 0;
  return 0.39 * (words.length / sentences) + 11.8 * (syllable(words.join(' ')) / words.length) - 15.59;
}
