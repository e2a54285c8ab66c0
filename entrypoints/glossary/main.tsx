import { glossary } from 'virtual:glossary';
import { render } from 'preact';
import { GlossaryApp } from '../../src/glossary-page/GlossaryApp.tsx';
import { createSearch } from '../../src/search/term-search.ts';
import '../../src/glossary-page/glossary-page.css';

const root = document.getElementById('app');
if (root !== null) {
  render(<GlossaryApp glossary={glossary} search={createSearch(glossary)} suggestAt={null} />, root);
}
