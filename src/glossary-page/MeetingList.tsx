import { linkToSpot } from '../learner/spot-link.ts';
import type { Meeting } from '../model/saved-term.ts';
import { language, say } from '../words/say.ts';

/** The places at which a term was saved: each sentence, with a link to the spot. */
export function MeetingList({ meetings }: { meetings: readonly Meeting[] }) {
  return (
    <ul class="meetings">
      {meetings.map((meeting) => (
        <li key={`${meeting.address} ${meeting.sentence}`}>
          <blockquote lang="" dir="auto">
            {meeting.sentence}
          </blockquote>
          <p class="quiet">
            <a href={linkToSpot(meeting)} target="_blank" rel="noopener noreferrer">
              <bdi lang="">{meeting.title}</bdi>
              <span class="unseen"> {say('opens_new_tab')}</span>
            </a>
            {`, ${new URL(meeting.address).hostname}, ${showDay(meeting.at)}`}
          </p>
        </li>
      ))}
    </ul>
  );
}

function showDay(at: number): string {
  return new Intl.DateTimeFormat(language(), { dateStyle: 'medium' }).format(at);
}
