import type { PageStatus } from '../model/page-status.ts';
import { isOnFor, type Settings } from '../model/settings.ts';
import type { SettingsChange } from '../model/settings-change.ts';
import { say, sayOf } from '../words/say.ts';
import { PauseLine } from './PauseLine.tsx';
import { optionsLink } from './popup-words.ts';

export interface SwitchesProps {
  readonly settings: Settings;
  readonly page: PageStatus | null;
  /** When the present pause ends, in ms since 1970; null: there is none. */
  readonly pausedUntil: number | null;
  readonly onChange: (change: SettingsChange) => void;
  readonly onOptions: () => void;
  readonly onGlossary: () => void;
}

/** Whether terms are marked: on the site at hand, and anywhere at all; and the ways to all else there is. */
export function Switches(props: SwitchesProps) {
  const { settings, page, pausedUntil, onChange, onOptions, onGlossary } = props;
  return (
    <footer class="switches">
      {page?.kind === 'readable' && page.host !== '' && (
        <Switch
          label={say('popup_site', { host: page.host })}
          on={isOnFor(settings, page.host)}
          disabled={!settings.everywhere}
          onChange={(on) => onChange({ type: 'site', host: page.host, on })}
        />
      )}
      <Switch
        label={sayOf('popup_everywhere', settings.siteRule)}
        on={settings.everywhere}
        onChange={(everywhere) => onChange({ type: 'choose', choices: { everywhere } })}
      />
      {settings.everywhere && (
        <PauseLine
          pausedUntil={pausedUntil}
          onPause={(until) => onChange({ type: 'choose', choices: { pausedUntil: until } })}
        />
      )}
      <p class="ways">
        <button class="text-button" type="button" onClick={onGlossary}>
          {say('popup_whole_glossary')}
        </button>
        <button class="text-button" type="button" onClick={onOptions}>
          {optionsLink(settings.known.length + settings.wrong.length)}
        </button>
      </p>
    </footer>
  );
}

interface SwitchProps {
  readonly label: string;
  readonly on: boolean;
  readonly disabled?: boolean;
  readonly onChange: (on: boolean) => void;
}

function Switch({ label, on, disabled = false, onChange }: SwitchProps) {
  return (
    <button
      class="switch"
      type="button"
      role="switch"
      aria-checked={on}
      disabled={disabled}
      onClick={() => onChange(!on)}
    >
      <span class="switch-label">{label}</span>
      <span class="switch-track" />
    </button>
  );
}
