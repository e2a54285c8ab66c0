import { useState } from 'preact/hooks';
import {
  BADGES,
  DELAYS,
  DENSITIES,
  LEVELS,
  LOOKS,
  type Look,
  NAMES,
  type Settings,
  SITE_RULES,
  TRIGGERS,
} from '../model/settings.ts';
import type { Choices, SettingsChange } from '../model/settings-change.ts';
import type { TextFile } from '../model/text-file.ts';
import { say, sayOf } from '../words/say.ts';
import { ChoiceGroup, choicesOf } from './ChoiceGroup.tsx';
import { DataPart, type SettingsFiles } from './DataPart.tsx';
import { HiddenTerms } from './HiddenTerms.tsx';
import { KeyList, type KeyListProps } from './KeyList.tsx';
import { SiteList } from './SiteList.tsx';
import { type CountedTopic, TopicChoices } from './TopicChoices.tsx';

export interface OptionsAppProps extends KeyListProps {
  readonly settings: Settings;
  readonly topics: readonly CountedTopic[];
  /** How an entry is titled, by its `pack/id`. */
  readonly titleOf: (ref: string) => string;
  readonly files: SettingsFiles;
  readonly onSave: (file: TextFile) => void;
  /** Erases all that is stored; answers false where that failed. */
  readonly onErase: () => Promise<boolean>;
  /** Answers false where the change could not be stored. */
  readonly onChange: (change: SettingsChange) => Promise<boolean>;
}

/** The options page: few questions, each in plain words. */
export function OptionsApp(props: OptionsAppProps) {
  const { settings, topics, titleOf, files, shortcuts, onChange, onChangeKeys, onSave, onErase } = props;
  const [isStored, setStored] = useState(true);
  const change = (wish: SettingsChange): void => void onChange(wish).then(setStored);
  const choose = (choices: Partial<Choices>): void => change({ type: 'choose', choices });
  const { siteRule } = settings;
  const switchSite = (host: string, on: boolean): void => change({ type: 'site', host, on });
  return (
    <main class="options">
      <header>
        <h1>{say('options_title')}</h1>
        <p>{say('options_at_once')}</p>
      </header>
      {!isStored && (
        <p class="problem" role="alert">
          {say('options_not_stored')}
        </p>
      )}
      <ChoiceGroup
        name="trigger"
        title={say('trigger_title')}
        choices={choicesOf(TRIGGERS, (trigger) => sayOf('trigger', trigger), {
          keys: say('trigger_keys_hint'),
        })}
        chosen={settings.trigger}
        onChoose={(trigger) => choose({ trigger })}
      >
        <p class="hint">{say('trigger_touch_note')}</p>
      </ChoiceGroup>
      {settings.trigger === 'hover' && (
        <ChoiceGroup
          name="delay"
          title={say('delay_title')}
          choices={choicesOf(DELAYS, (delay) => sayOf('delay', delay))}
          chosen={settings.delay}
          onChoose={(delay) => choose({ delay })}
        />
      )}
      <ChoiceGroup
        name="level"
        title={say('level_title')}
        choices={choicesOf(LEVELS, (level) => sayOf('level', level), {
          detailed: say('level_detailed_hint'),
        })}
        chosen={settings.level}
        onChoose={(level) => choose({ level })}
      />
      <ChoiceGroup
        name="names"
        title={say('names_title')}
        choices={choicesOf(NAMES, (names) => sayOf('names', names), { both: say('names_both_hint') })}
        chosen={settings.names}
        onChoose={(names) => choose({ names })}
      />
      <ChoiceGroup
        name="look"
        title={say('look_title')}
        choices={choicesOf(LOOKS, (look) => sayOf('look', look), { none: say('look_none_hint') }).map(
          (choice) => ({
            ...choice,
            sample: <LookSample look={choice.value} />,
          }),
        )}
        chosen={settings.look}
        onChoose={(look) => choose({ look })}
      />
      <ChoiceGroup
        name="density"
        title={say('density_title')}
        choices={choicesOf(DENSITIES, (density) => sayOf('density', density))}
        chosen={settings.density}
        onChoose={(density) => choose({ density })}
      />
      <ChoiceGroup
        name="badge"
        title={say('badge_title')}
        choices={choicesOf(BADGES, (badge) => sayOf('badge', badge))}
        chosen={settings.badge}
        onChoose={(badge) => choose({ badge })}
      />
      <TopicChoices
        topics={topics}
        off={settings.offTopics}
        onSwitch={(id, on) => change({ type: 'topic', id, on })}
      />
      <ChoiceGroup
        name="site-rule"
        title={say('sites_title')}
        choices={choicesOf(SITE_RULES, (rule) => sayOf('sites', rule))}
        chosen={siteRule}
        onChoose={(rule) => choose({ siteRule: rule })}
      >
        <SiteList
          rule={siteRule}
          sites={siteRule === 'all' ? settings.offSites : settings.onSites}
          onAdd={(site) => switchSite(site, siteRule === 'listed')}
          onRemove={(site) => switchSite(site, siteRule === 'all')}
        />
      </ChoiceGroup>
      <HiddenTerms settings={settings} titleOf={titleOf} onChange={change} />
      <KeyList shortcuts={shortcuts} onChangeKeys={onChangeKeys} />
      <DataPart
        settings={settings}
        files={files}
        onReplace={(replacement) => change({ type: 'replace', settings: replacement })}
        onSave={onSave}
        onErase={() => void onErase().then(setStored)}
      />
    </main>
  );
}

function LookSample({ look }: { look: Look }) {
  const [before, term, after] = say('look_sample').split(/[[\]]/);
  return (
    <span class="sample">
      {before}
      <span class={`look-${look}`}>{term}</span>
      {after}
    </span>
  );
}
