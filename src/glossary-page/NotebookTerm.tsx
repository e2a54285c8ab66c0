import { type NotebookRow, titleOf } from '../learner/notebook-row.ts';
import { plainText } from '../model/entry.ts';
import { CONTENT } from '../ui/content-language.ts';
import { say } from '../words/say.ts';
import { MeetingList } from './MeetingList.tsx';
import { termAddress } from './route.ts';
import { State } from './TermNotes.tsx';

export interface NotebookTermProps {
  readonly row: NotebookRow;
  readonly onKnown: (known: boolean) => void;
  readonly onRemove: () => void;
}

/** One saved term: what it is, how far it is learned, where it was met. */
export function NotebookTerm({ row, onKnown, onRemove }: NotebookTermProps) {
  const { entry, saved, state } = row;
  const title = titleOf(row);
  return (
    <li>
      <p class="notebook-head">
        {entry === null ? (
          <span class="term-name" {...CONTENT}>
            {title}
          </span>
        ) : (
          <a class="term-name" {...CONTENT} href={termAddress(entry.id)}>
            {title}
          </a>
        )}{' '}
        <State of={state} />
        <span class="notebook-ways">
          <button class="text-button" type="button" onClick={() => onKnown(state !== 'known')}>
            {state === 'known' ? say('notebook_learn_again') : say('notebook_know')}
            <span class="unseen">: {title}</span>
          </button>
          <button class="text-button" type="button" onClick={onRemove}>
            {say('notebook_remove')}
            <span class="unseen">: {title}</span>
          </button>
        </span>
      </p>
      {entry === null ? (
        <p class="notebook-brief">{say('notebook_gone')}</p>
      ) : (
        <p class="notebook-brief" {...CONTENT}>
          {plainText(entry.brief)}
        </p>
      )}
      <MeetingList meetings={saved.meetings} />
    </li>
  );
}
