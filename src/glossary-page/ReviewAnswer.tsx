import { useLayoutEffect, useRef } from 'preact/hooks';
import { type Entry, plainText } from '../model/entry.ts';
import { CONTENT } from '../ui/content-language.ts';
import { sayOf } from '../words/say.ts';
import { termAddress } from './route.ts';

/** The term that was asked for and, unless that was the question, what it is. It takes the focus, so that it is read. */
export function ReviewAnswer({ entry, isBriefKnown }: { entry: Entry; isBriefKnown: boolean }) {
  const answer = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => answer.current?.focus(), [entry]);
  return (
    <div class="answer" ref={answer} tabIndex={-1}>
      <p>
        <a class="term-name" {...CONTENT} href={termAddress(entry.id)}>
          {entry.term}
        </a>{' '}
        <span class="entry-kind">{sayOf('kind', entry.kind)}</span>
      </p>
      {!isBriefKnown && <p {...CONTENT}>{plainText(entry.brief)}</p>}
    </div>
  );
}
