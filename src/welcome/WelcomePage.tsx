import * as words from './welcome-words.ts';

export interface WelcomePageProps {
  /** Keys as the browser writes them; empty where it has given none. */
  readonly keys: { readonly nextTerm: string; readonly lookUp: string };
  readonly browserName: 'chromium' | 'firefox';
  readonly onOptions: () => void;
}

/** What a reader sees first: how it works, by trying it; what stays where; how to limit it. */
export function WelcomePage({ keys, browserName, onOptions }: WelcomePageProps) {
  const ways = [
    words.BY_POINTER,
    ...(keys.nextTerm === '' ? [] : [words.byKeys(keys.nextTerm)]),
    words.BY_TOUCH,
  ];
  return (
    <main class="welcome">
      <h1>{words.TITLE}</h1>
      <p>{words.LEAD}</p>
      <p class="try">{words.SAMPLE}</p>
      <dl class="ways">
        {ways.map(({ title, text }) => (
          <div key={title}>
            <dt>{title}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <h2>{words.LOOK_UP_TITLE}</h2>
      <p>{words.lookUp(keys.lookUp)}</p>
      <h2>{words.PRIVACY_TITLE}</h2>
      {words.PRIVACY.map((text) => (
        <p key={text}>{text}</p>
      ))}
      <h2>{words.SITES_TITLE}</h2>
      {[...words.SITES, words.SITES_IN_BROWSER[browserName]].map((text) => (
        <p key={text}>{text}</p>
      ))}
      <button type="button" onClick={onOptions}>
        {words.OPTIONS}
      </button>
    </main>
  );
}
