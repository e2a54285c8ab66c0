import { glossary } from 'virtual:glossary';
import { lexicon } from 'virtual:lexicon';
import { defineBackground } from 'wxt/utils/define-background';
import { cardHandlers } from '../src/card/card-handlers.ts';
import { listQuietTerms } from '../src/model/quiet-terms.ts';
import { onRequest } from '../src/platform/background-messages.ts';
import { showCount } from '../src/platform/badge.ts';
import { answerBrowser } from '../src/platform/browser-look-ups.ts';
import { onStepCommand } from '../src/platform/commands.ts';
import { welcomeAtInstall } from '../src/platform/first-run.ts';
import { openGlossary } from '../src/platform/glossary-tab.ts';
import { learnerHandlers } from '../src/platform/learner-handlers.ts';
import { storeLexicon } from '../src/platform/lexicon-store.ts';
import { openOptions } from '../src/platform/options-tab.ts';
import { createSettingsWriter } from '../src/platform/settings-writer.ts';
import { speakAsBrowser } from '../src/platform/spoken-language.ts';
import { requestStep } from '../src/platform/tab-messages.ts';
import { createSuggester } from '../src/search/suggestions.ts';

export default defineBackground({
  type: 'module',
  main() {
    speakAsBrowser();
    const settings = createSettingsWriter({ quietTerms: (now) => listQuietTerms(glossary, now.offTopics) });
    onRequest({
      lexicon: () => lexicon,
      // Firefox does; Chromium leaves its top layer as it is.
      ...cardHandlers(glossary, { rootFiltersCard: import.meta.env.FIREFOX }),
      openOptions,
      openGlossary,
      showCount,
      changeSettings: (change) => settings.change(change),
      ...learnerHandlers,
    });
    onStepCommand((direction) => void requestStep(direction));
    answerBrowser(createSuggester(glossary));
    welcomeAtInstall();
    void Promise.all([storeLexicon(lexicon), settings.refresh()]);
  },
});
