import type { Settings } from '../model/settings.ts';
import type { SettingsChange } from '../model/settings-change.ts';
import { CONTENT } from '../ui/content-language.ts';
import { say } from '../words/say.ts';

export interface HiddenTermsProps {
  readonly settings: Settings;
  /** How an entry is titled, by its `pack/id`. */
  readonly titleOf: (ref: string) => string;
  readonly onChange: (change: SettingsChange) => void;
}

/** The terms that the reader has switched off one by one, each with the way back. */
export function HiddenTerms({ settings: { known, wrong }, titleOf, onChange }: HiddenTermsProps) {
  const rows = [
    ...known.map((ref) => ({
      title: titleOf(ref),
      why: say('hidden_known'),
      undo: { type: 'known', ref, known: false } as const,
    })),
    ...wrong.map(({ host, ref }) => ({
      title: titleOf(ref),
      why: say('hidden_wrong', { host }),
      undo: { type: 'wrong', host, ref, wrong: false } as const,
    })),
  ];
  return (
    <section class="part">
      <h2>{say('hidden_title')}</h2>
      {rows.length === 0 ? (
        <p class="hint">{say('hidden_none')}</p>
      ) : (
        <ul class="rows">
          {rows.map(({ title, why, undo }) => (
            <li key={`${title} ${why}`}>
              <span class="row-name">
                <span {...CONTENT}>{title}</span> <span class="count">{why}</span>
              </span>
              <button
                type="button"
                class="plain"
                aria-label={say('hidden_mark_again_label', { term: title, why })}
                onClick={() => onChange(undo)}
              >
                {say('hidden_mark_again')}
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
