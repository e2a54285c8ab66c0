import { glossary } from 'virtual:glossary';
import { render } from 'preact';
import { indexCitations } from '../../src/model/citation-index.ts';
import type { Settings } from '../../src/model/settings.ts';
import { OptionsApp } from '../../src/options/OptionsApp.tsx';
import { listShortcuts, openShortcutSettings } from '../../src/platform/commands.ts';
import { eraseEverything } from '../../src/platform/erase-everything.ts';
import { saveFile } from '../../src/platform/save-file.ts';
import { loadSettings } from '../../src/platform/settings.ts';
import { readSettingsFile, writeSettingsFile } from '../../src/platform/settings-file.ts';
import { onSettingsChange, requestChange } from '../../src/platform/settings-requests.ts';
import { speakInPage } from '../../src/platform/spoken-language.ts';
import '../../src/options/options.css';

speakInPage('options_title');
const root = document.getElementById('app');
const index = indexCitations(glossary);
const topics = glossary.topics.map((topic) => ({
  ...topic,
  terms: glossary.entries.filter((entry) => entry.topics[0] === topic.id).length,
}));
const fixed = {
  topics,
  titleOf: (ref: string) => index.entries.get(ref)?.term ?? ref,
  files: { write: writeSettingsFile, read: readSettingsFile },
  onChange: requestChange,
  onSave: saveFile,
  onErase: eraseEverything,
  onChangeKeys: () => void openShortcutSettings(),
};

async function show(settings: Settings): Promise<void> {
  const shortcuts = await listShortcuts();
  if (root !== null) render(<OptionsApp settings={settings} shortcuts={shortcuts} {...fixed} />, root);
}

onSettingsChange((settings) => void show(settings));
await show(await loadSettings());
