import { glossary } from 'virtual:glossary';
import { render } from 'preact';
import type { PageStatus } from '../../src/model/page-status.ts';
import type { Settings } from '../../src/model/settings.ts';
import type { SettingsChange } from '../../src/model/settings-change.ts';
import { openOptions } from '../../src/platform/options-tab.ts';
import { loadSettings } from '../../src/platform/settings.ts';
import { onSettingsChange, requestChange } from '../../src/platform/settings-requests.ts';
import { requestPageStatus } from '../../src/platform/tab-messages.ts';
import { PopupApp } from '../../src/popup/PopupApp.tsx';
import { createSearch } from '../../src/search/term-search.ts';
import '../../src/popup/popup.css';

/** How long a page is given to mark or unmark its terms before it is asked again, in milliseconds. */
const PAGE_REACTS = 400;

const search = createSearch(glossary);
const root = document.getElementById('app');
let page: PageStatus | null = null;
let settings: Settings = await loadSettings();

function show(): void {
  const onChange = (change: SettingsChange): void => void requestChange(change);
  const props = { glossary, search, settings, page, suggestAt: null, onChange, onOptions: openOptions };
  if (root !== null) render(<PopupApp {...props} />, root);
}

async function askPage(): Promise<void> {
  page = await requestPageStatus();
  show();
}

show();
void askPage();
requestIdleCallback(() => search('warm up')); // Else its looser indices are built, and felt, at the third letter.
onSettingsChange((next) => {
  settings = next;
  show();
  setTimeout(() => void askPage(), PAGE_REACTS);
});
