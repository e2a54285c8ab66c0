import { glossary } from 'virtual:glossary';
import { render } from 'preact';
import { indexCitations } from '../../src/model/citation-index.ts';
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
const termsOn = (topic: string): number =>
  glossary.entries.filter(({ topics }) => topics[0] === topic).length;
const fixed = {
  topics: glossary.topics.map((topic) => ({ ...topic, terms: termsOn(topic.id) })),
  titleOf: (ref: string) => index.entries.get(ref)?.term ?? ref,
  files: { write: writeSettingsFile, read: readSettingsFile },
  onChange: requestChange,
  onSave: saveFile,
  onErase: eraseEverything,
  onChangeKeys: () => void openShortcutSettings(),
};

let shown = { settings: await loadSettings(), shortcuts: await listShortcuts() };

// Without a pause: what is drawn late would undo in sight what was pressed meanwhile.
function show(news: Partial<typeof shown>): void {
  shown = { ...shown, ...news };
  if (root !== null) render(<OptionsApp {...fixed} {...shown} />, root);
}

show({});
onSettingsChange((settings) => show({ settings }));
// Keys are chosen in a page of the browser's own; whoever comes back from there sees what was chosen.
addEventListener('focus', () => void listShortcuts().then((shortcuts) => show({ shortcuts })));
