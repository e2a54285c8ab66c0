import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { blankOut } from '../learner/blank-out.ts';
import { stateOf } from '../learner/learning-state.ts';
import { GRADES, gradeRecall, listDue, type RecallGrade } from '../learner/review.ts';
import { describeWait } from '../learner/wait.ts';
import type { CitationIndex } from '../model/citation-index.ts';
import { type Entry, plainText } from '../model/entry.ts';
import type { SavedTerm } from '../model/saved-term.ts';
import { language, say, sayOf } from '../words/say.ts';
import type { Notebook } from './learner-services.ts';
import { ReviewAnswer } from './ReviewAnswer.tsx';
import { addressOf } from './route.ts';
import type { NotebookAtHand } from './use-notebook.ts';

interface Question {
  readonly saved: SavedTerm;
  readonly entry: Entry;
}

/** Asks for one due term after another: its sentence with a gap first, then the answer, and how well it went. */
export function ReviewView({ atHand, index }: { atHand: NotebookAtHand; index: CitationIndex }) {
  const { notebook, problem, services, act } = atHand;
  const [isAnswered, setAnswered] = useState(false);
  const [done, setDone] = useState(0);
  const question = useRef<HTMLHeadingElement>(null);
  const now = services.now();
  const open = notebook === null ? [] : listQuestions(notebook, index, now);
  const [current] = open;
  const ref = current?.saved.ref;
  useLayoutEffect(() => {
    if (done > 0) question.current?.focus();
  }, [done, ref]);

  const grade = async ({ saved }: Question, how: RecallGrade): Promise<void> => {
    const schedule = gradeRecall(saved.schedule, how, now);
    if (!(await act(({ keep }) => keep({ ...saved, schedule })))) return;
    setAnswered(false);
    setDone(done + 1);
  };
  return (
    <div class="review">
      <p class="above">
        <a href={addressOf({ view: 'saved' })}>{say('page_my_terms')}</a>
      </p>
      <h1>{say('review_title')}</h1>
      {problem !== '' && (
        <p class="problem" role="status">
          {problem}
        </p>
      )}
      {notebook !== null && current === undefined && <AllDone notebook={notebook} now={now} />}
      {current !== undefined && (
        <>
          <p class="quiet">{say('review_place', { at: done + 1, of: done + open.length })}</p>
          <Prompt question={current} heading={question} />
          {isAnswered ? (
            <>
              <ReviewAnswer entry={current.entry} isBriefKnown={current.saved.meetings.length === 0} />
              <fieldset class="grades">
                <legend>{say('review_how_well')}</legend>
                {GRADES.map((how) => (
                  <button class="button" key={how} type="button" onClick={() => void grade(current, how)}>
                    {sayOf('grade', how)}
                    <span class="quiet">
                      {describeWait(gradeRecall(current.saved.schedule, how, now).due - now, language())}
                    </span>
                  </button>
                ))}
              </fieldset>
            </>
          ) : (
            <button class="button" type="button" onClick={() => setAnswered(true)}>
              {say('review_show')}
            </button>
          )}
        </>
      )}
    </div>
  );
}

function Prompt({
  question: { saved, entry },
  heading,
}: {
  question: Question;
  heading: RefObject<HTMLHeadingElement | null>;
}) {
  const [meeting] = saved.meetings;
  const names = [entry.term, ...entry.forms];
  const parts =
    meeting === undefined
      ? blankOut(plainText(entry.brief), names)
      : blankOut(meeting.sentence, [meeting.words, ...names]);
  return (
    <>
      <h2 ref={heading} tabIndex={-1}>
        {meeting === undefined ? say('review_which_is_it') : say('review_which_term')}
      </h2>
      <blockquote class="prompt" lang={meeting === undefined ? 'en' : ''} dir="auto">
        {parts.map((part, at) =>
          'gap' in part ? <span class="gap" role="img" aria-label={say('review_gap')} key={at} /> : part.text,
        )}
      </blockquote>
    </>
  );
}

function AllDone({ notebook: { saved, known }, now }: { notebook: Notebook; now: number }) {
  const dues = saved
    .filter((term) => stateOf(term, known) === 'learning')
    .map(({ schedule }) => schedule?.due ?? now);
  return (
    <p class="lead">
      {say('review_done')}{' '}
      {dues.length > 0 && say('review_next', { wait: describeWait(Math.min(...dues) - now, language()) })}
    </p>
  );
}

/** The due terms that the glossary still explains and the reader does not know. */
function listQuestions({ saved, known }: Notebook, index: CitationIndex, now: number): readonly Question[] {
  const toLearn = saved.filter((term) => stateOf(term, known) !== 'known');
  return listDue(toLearn, now).flatMap((term) => {
    const entry = index.entries.get(term.ref);
    return entry === undefined ? [] : [{ saved: term, entry }];
  });
}
