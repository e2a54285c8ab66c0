import type { SavedTerm } from '../model/saved-term.ts';
import { readLearnerFile, writeLearnerFile } from './learner-file.ts';
import { saveFile } from './save-file.ts';
import { keepTerm, loadSavedTerms, mergeTerms, removeTerm, saveTerm } from './saved-terms.ts';
import { loadSettings } from './settings.ts';
import { requestChange } from './settings-requests.ts';
import { eraseTimeline, loadTimeline, mergeEncounters, setTimeline } from './timeline.ts';

/** What the glossary page asks of the browser for a learner. Whatever could not be stored rejects. */
export const learnerServices = {
  async load() {
    const [{ saved, unreadable }, { known }, timeline] = await Promise.all([
      loadSavedTerms(),
      loadSettings(),
      loadTimeline(),
    ]);
    return { saved, known, unreadable, timeline };
  },
  save: (ref: string) => saveTerm(ref, null),
  keep: keepTerm,
  remove: removeTerm,
  async setKnown(ref: string, known: boolean) {
    if (!(await requestChange({ type: 'known', ref, known })))
      throw new Error('The browser did not store it.');
  },
  writeFile: writeLearnerFile,
  /** Adds what a file holds to what is there; answers how many terms it held, or what is wrong with it. */
  async importFile(text: string): Promise<{ readonly terms: number } | { readonly problem: string }> {
    const file = readLearnerFile(text);
    if ('problem' in file) return file;
    await mergeTerms(mergeable(file.saved));
    await mergeEncounters(file.encounters);
    for (const ref of file.known) await learnerServices.setKnown(ref, true);
    return { terms: file.saved.length };
  },
  setTimeline,
  eraseTimeline,
  saveFile,
  now: () => Date.now(),
};

/** Each term once: a file that was put together by hand may hold one twice. */
function mergeable(saved: readonly SavedTerm[]): readonly SavedTerm[] {
  return [...new Map(saved.map((term) => [term.ref, term])).values()];
}
