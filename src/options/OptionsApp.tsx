import { useState } from 'preact/hooks';
import {
  DENSITIES,
  LEVELS,
  LOOKS,
  type Look,
  type Settings,
  SITE_RULES,
  TRIGGERS,
} from '../model/settings.ts';
import type { Choices, SettingsChange } from '../model/settings-change.ts';
import type { TextFile } from '../model/text-file.ts';
import { ChoiceGroup, choicesOf } from './ChoiceGroup.tsx';
import { DataPart, type SettingsFiles } from './DataPart.tsx';
import { HiddenTerms } from './HiddenTerms.tsx';
import { KeyList, type KeyListProps } from './KeyList.tsx';
import * as words from './options-words.ts';
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
        <h1>{words.TITLE}</h1>
        <p>{words.AT_ONCE}</p>
      </header>
      {!isStored && (
        <p class="problem" role="alert">
          {words.NOT_STORED}
        </p>
      )}
      <ChoiceGroup
        name="trigger"
        title={words.TRIGGER_TITLE}
        choices={choicesOf(TRIGGERS, words.TRIGGER_CHOICES)}
        chosen={settings.trigger}
        onChoose={(trigger) => choose({ trigger })}
      >
        <p class="hint">{words.TOUCH_NOTE}</p>
      </ChoiceGroup>
      <ChoiceGroup
        name="level"
        title={words.LEVEL_TITLE}
        choices={choicesOf(LEVELS, words.LEVEL_CHOICES)}
        chosen={settings.level}
        onChoose={(level) => choose({ level })}
      />
      <ChoiceGroup
        name="look"
        title={words.LOOK_TITLE}
        choices={choicesOf(LOOKS, words.LOOK_CHOICES).map((choice) => ({
          ...choice,
          sample: <LookSample look={choice.value} />,
        }))}
        chosen={settings.look}
        onChoose={(look) => choose({ look })}
      />
      <ChoiceGroup
        name="density"
        title={words.DENSITY_TITLE}
        choices={choicesOf(DENSITIES, words.DENSITY_CHOICES)}
        chosen={settings.density}
        onChoose={(density) => choose({ density })}
      />
      <TopicChoices
        topics={topics}
        off={settings.offTopics}
        onSwitch={(id, on) => change({ type: 'topic', id, on })}
      />
      <ChoiceGroup
        name="site-rule"
        title={words.SITES_TITLE}
        choices={choicesOf(SITE_RULES, words.SITE_CHOICES)}
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
  const [before, term, after] = words.LOOK_SAMPLE;
  return (
    <span class="sample">
      {before}
      <span class={`look-${look}`}>{term}</span>
      {after}
    </span>
  );
}
