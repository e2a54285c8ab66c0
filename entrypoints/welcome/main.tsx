import { render } from 'preact';
import { livePage } from '../../src/app/page-life.ts';
import { listShortcuts } from '../../src/platform/commands.ts';
import { openOptions } from '../../src/platform/options-tab.ts';
import { speakInPage } from '../../src/platform/spoken-language.ts';
import { WelcomePage } from '../../src/welcome/WelcomePage.tsx';
import '../../src/welcome/welcome.css';
import '../content/page.css';

speakInPage('welcome_page_title');
const root = document.getElementById('app');
const shortcuts = await listShortcuts();
const keysOf = (name: string): string => shortcuts.find(({ command }) => command === name)?.keys ?? '';
const keys = { nextTerm: keysOf('next-term'), lookUp: keysOf('_execute_action') };
const browserName = import.meta.env.FIREFOX ? 'firefox' : 'chromium';

if (root !== null) {
  render(<WelcomePage keys={keys} browserName={browserName} onOptions={openOptions} />, root);
}
// No content script enters pages of the extension, so this one marks itself, by the very same code.
await livePage({ markStyles: '' });
