import { glossary } from 'virtual:glossary';
import { render } from 'preact';
import type { PageStatus } from '../../src/model/page-status.ts';
import { listLookUps } from '../../src/platform/look-ups.ts';
import { popupActions as actions } from '../../src/platform/popup-actions.ts';
import { listSavedRefs } from '../../src/platform/saved-terms.ts';
import { loadSettings } from '../../src/platform/settings.ts';
import { onSettingsChange } from '../../src/platform/settings-requests.ts';
import { requestPageStatus } from '../../src/platform/tab-messages.ts';
import { PopupApp } from '../../src/popup/PopupApp.tsx';
import { createSearch } from '../../src/search/term-search.ts';
import '../../src/popup/popup.css';

/** How long a page is given to mark or unmark its terms before it is asked again, in milliseconds. */
const PAGE_REACTS = 400;

const root = document.getElementById('app');
const fixed = { glossary, search: createSearch(glossary), suggestAt: null, actions };
let page: PageStatus | null = null;
const [lookUps, saved] = await Promise.all([listLookUps(), listSavedRefs()]);
let settings = await loadSettings();

function show(): void {
  if (root !== null) render(<PopupApp {...fixed} {...{ page, settings, lookUps, saved }} />, root);
}

async function askPage(): Promise<void> {
  page = await requestPageStatus();
  show();
}

show();
void askPage();
requestIdleCallback(() => fixed.search('warm up')); // Else its looser indices are built, and felt, at the third letter.
onSettingsChange((next) => {
  settings = next;
  show();
  setTimeout(() => void askPage(), PAGE_REACTS);
});
