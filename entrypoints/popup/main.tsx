import { glossary } from 'virtual:glossary';
import { render } from 'preact';
import { popupActions as actions } from '../../src/platform/popup-actions.ts';
import { listPast } from '../../src/platform/reader-past.ts';
import { loadSettings } from '../../src/platform/settings.ts';
import { onSettingsChange } from '../../src/platform/settings-requests.ts';
import { speakInPage } from '../../src/platform/spoken-language.ts';
import { requestPageStatus } from '../../src/platform/tab-messages.ts';
import { PopupApp, type PopupAppProps } from '../../src/popup/PopupApp.tsx';
import { pauseClock } from '../../src/popup/pause-clock.ts';
import { warmUp } from '../../src/popup/warm-up.ts';
import { createSearch } from '../../src/search/term-search.ts';
import '../../src/popup/popup.css';

/** How long a page is given to mark or unmark its terms before it is asked again, in milliseconds. */
const PAGE_REACTS = 400;

type Shown = Pick<PopupAppProps, 'page' | 'settings' | 'lookUps' | 'saved'>;
speakInPage('extension_name');
const root = document.getElementById('app');
const fixed = { glossary, search: createSearch(glossary), suggestAt: null, actions };
const pauseEnd = pauseClock(() => show({}));
let shown: Shown = { page: null, settings: null, lookUps: [], saved: [] };

function show(news: Partial<Shown>): void {
  shown = { ...shown, ...news };
  if (root !== null) render(<PopupApp {...fixed} {...shown} pausedUntil={pauseEnd(shown.settings)} />, root);
}

const askPage = async (): Promise<void> => show({ page: await requestPageStatus() });

show({}); // Nothing is waited for before: a slow store must not keep the reader from searching.
void loadSettings().then((settings) => show({ settings }));
void askPage();
void listPast().then(show);
warmUp(fixed.search);
onSettingsChange((settings) => {
  show({ settings });
  setTimeout(() => void askPage(), PAGE_REACTS);
});
