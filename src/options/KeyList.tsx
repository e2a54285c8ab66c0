import { say } from '../words/say.ts';

export interface KeyListProps {
  /** Commands of the manifest with the keys they have now; without any: an empty text. */
  readonly shortcuts: readonly { readonly command: string; readonly keys: string }[];
  readonly onChangeKeys: () => void;
}

/** Which keys do what, and where they are changed. */
export function KeyList({ shortcuts, onChangeKeys }: KeyListProps) {
  const rows = [
    ...shortcuts.map(({ command, keys }) => ({ label: describeCommand(command), keys })),
    { label: say('keys_close'), keys: say('keys_escape') },
  ];
  return (
    <section class="part">
      <h2>{say('keys_title')}</h2>
      <ul class="rows">
        {rows.map(({ label, keys }) => (
          <li key={label}>
            <span class="row-name">{label}</span>
            {keys === '' ? <span class="count">{say('keys_none')}</span> : <kbd>{keys}</kbd>}
          </li>
        ))}
      </ul>
      <button type="button" onClick={onChangeKeys}>
        {say('keys_change')}
      </button>
    </section>
  );
}

const LABELS: Readonly<Record<string, 'command_look_up' | 'command_next' | 'command_previous'>> = {
  _execute_action: 'command_look_up',
  'next-term': 'command_next',
  'previous-term': 'command_previous',
};

function describeCommand(name: string): string {
  const key = LABELS[name];
  return key === undefined ? name : say(key);
}
