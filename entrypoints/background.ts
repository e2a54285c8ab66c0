import { glossary, lexicon } from 'virtual:glossary';
import { defineBackground } from 'wxt/utils/define-background';
import { type CitationIndex, citeEntry, indexCitations } from '../src/model/citation-index.ts';
import { onPageRequest } from '../src/platform/background-messages.ts';
import { onStepCommand } from '../src/platform/commands.ts';
import { storeLexicon } from '../src/platform/lexicon-store.ts';
import { requestStep } from '../src/platform/tab-messages.ts';

export default defineBackground({
  type: 'module',
  main() {
    const index: CitationIndex = indexCitations(glossary);
    onPageRequest({ entry: (ref) => citeEntry(index, ref), lexicon: () => lexicon });
    onStepCommand((direction) => void requestStep(direction));
    void storeLexicon(lexicon);
  },
});
