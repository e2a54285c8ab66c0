import { CHANGE_KEYS, CLOSE_CARD, COMMAND_LABELS, ESCAPE, KEYS_TITLE, NO_KEYS } from './options-words.ts';

export interface KeyListProps {
  /** Commands of the manifest with the keys they have now; without any: an empty text. */
  readonly shortcuts: readonly { readonly command: string; readonly keys: string }[];
  readonly onChangeKeys: () => void;
}

/** Which keys do what, and where they are changed. */
export function KeyList({ shortcuts, onChangeKeys }: KeyListProps) {
  const rows = [
    ...shortcuts.map(({ command, keys }) => ({ label: COMMAND_LABELS[command] ?? command, keys })),
    { label: CLOSE_CARD, keys: ESCAPE },
  ];
  return (
    <section class="part">
      <h2>{KEYS_TITLE}</h2>
      <ul class="rows">
        {rows.map(({ label, keys }) => (
          <li key={label}>
            <span class="row-name">{label}</span>
            {keys === '' ? <span class="count">{NO_KEYS}</span> : <kbd>{keys}</kbd>}
          </li>
        ))}
      </ul>
      <button type="button" onClick={onChangeKeys}>
        {CHANGE_KEYS}
      </button>
    </section>
  );
}
