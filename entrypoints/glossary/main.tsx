import { glossary } from 'virtual:glossary';
import { render } from 'preact';
import { GlossaryApp } from '../../src/glossary-page/GlossaryApp.tsx';
import { learnerServices } from '../../src/platform/learner-services.ts';
import { speakInPage } from '../../src/platform/spoken-language.ts';
import { createSearch } from '../../src/search/term-search.ts';
import '../../src/glossary-page/glossary-page.css';

speakInPage('extension_name');
const root = document.getElementById('app');
if (root !== null) {
  const search = createSearch(glossary);
  render(<GlossaryApp {...{ glossary, search }} learner={learnerServices} suggestAt={null} />, root);
}
