import { CONTENT } from '../ui/content-language.ts';
import { say, sayOf } from '../words/say.ts';
import { SAMPLE } from './sample.ts';

export interface WelcomePageProps {
  /** Keys as the browser writes them; empty where it has given none. */
  readonly keys: { readonly nextTerm: string; readonly lookUp: string };
  readonly browserName: 'chromium' | 'firefox';
  readonly onOptions: () => void;
}

/** What a reader sees first: how it works, by trying it; what stays where; how to limit it. */
export function WelcomePage({ keys, browserName, onOptions }: WelcomePageProps) {
  const ways = [
    { title: say('welcome_pointer'), text: say('welcome_pointer_text') },
    ...(keys.nextTerm === ''
      ? []
      : [{ title: say('welcome_keyboard'), text: say('welcome_keyboard_text', { keys: keys.nextTerm }) }]),
    { title: say('welcome_touch'), text: say('welcome_touch_text') },
  ];
  return (
    <main class="welcome">
      <h1>{say('welcome_title')}</h1>
      <p>{say('welcome_lead')}</p>
      <p class="try" {...CONTENT}>
        {SAMPLE}
      </p>
      <dl class="ways">
        {ways.map(({ title, text }) => (
          <div key={title}>
            <dt>{title}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <h2>{say('welcome_look_up_title')}</h2>
      <p>
        {keys.lookUp === '' ? say('welcome_look_up') : say('welcome_look_up_keys', { keys: keys.lookUp })}
      </p>
      <h2>{say('welcome_privacy_title')}</h2>
      <p>{say('welcome_privacy_kept')}</p>
      <p>{say('welcome_privacy_seen')}</p>
      <h2>{say('welcome_sites_title')}</h2>
      <p>{say('welcome_sites')}</p>
      <p>{sayOf('welcome_sites', browserName)}</p>
      <button type="button" onClick={onOptions}>
        {say('welcome_options')}
      </button>
    </main>
  );
}
