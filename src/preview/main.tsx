import { glossary } from 'virtual:glossary';
import { render } from 'preact';
import { citeEntry, indexCitations } from '../model/citation-index.ts';
import { BUNDLED_PACK, entryRef } from '../model/entry.ts';
import messages from '../public/_locales/en/messages.json';
import { messageReader } from '../words/read-messages.ts';
import { speakBy } from '../words/say.ts';

// `?id=gpu` shows the entry as it opens in a page, and the popup beside it; `?id=gpu&view=popup` is that popup.
const address = new URLSearchParams(location.search);
const id = address.get('id') ?? '';
const index = indexCitations(glossary);
const lookUp = (ref: string) => citeEntry(index, ref);
const card = lookUp(entryRef({ pack: BUNDLED_PACK, id }));
const app = document.getElementById('app');

speakBy(messageReader(messages));

// Each view brings its own styles, so only one of them is loaded.
if (app === null || card === null) {
  document.body.append(`There is no entry "${id}". The address ends in "?id=" and the id of one.`);
} else if (address.get('view') === 'popup') {
  const { PopupPreview } = await import('./PopupPreview.tsx');
  render(<PopupPreview card={card} />, app);
} else {
  const { PagePreview } = await import('./PagePreview.tsx');
  const { preparePopover } = await import('./prepare-popover.ts');
  const { entry } = card;
  const open = preparePopover({ entry, lookUp, app });
  document.title = entry.term;
  render(<PagePreview entry={entry} onPress={open} />, app);
  open();
}
