import { findSentences, sentenceAround } from '../matcher/sentence.ts';
import { LONGEST_ADDRESS, LONGEST_SENTENCE, LONGEST_TITLE, type MeetingNote } from '../model/saved-term.ts';
import type { Mark } from '../page/marks.ts';
import { tokensOf } from '../text/tokens.ts';

/** Where a reader met a term: its sentence, and the page's title and address. Told only when they save it. */
export function noteMeeting({ block: { text }, start, words }: Mark): MeetingNote {
  const sentence = sentenceAround(
    { text, sentences: findSentences(tokensOf(text)) },
    { start, end: start + words.length },
  );
  const address = new URL(location.href);
  address.username = '';
  address.password = '';
  return {
    words: oneLine(words).slice(0, LONGEST_SENTENCE),
    sentence: oneLine(text.slice(sentence.start, sentence.end)).slice(0, LONGEST_SENTENCE),
    title: oneLine(document.title).slice(0, LONGEST_TITLE) || address.hostname,
    address: address.href.slice(0, LONGEST_ADDRESS),
  };
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
