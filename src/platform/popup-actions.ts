import { browser } from './browser.ts';
import { openGlossary } from './glossary-tab.ts';
import { forgetLookUps, noteLookUp } from './look-ups.ts';
import { openOptions } from './options-tab.ts';
import { saveFile } from './save-file.ts';
import { saveTerm } from './saved-terms.ts';
import { requestChange } from './settings-requests.ts';
import { requestShow } from './tab-messages.ts';

/** What the popup asks of the browser. */
export const popupActions = {
  onChange: requestChange,
  onOptions: openOptions,
  onGlossary: openGlossary,
  onShow: async (ref: string): Promise<void> => {
    await requestShow(ref);
    // The page is what the reader wants to see now.
    close();
  },
  onLookUp: noteLookUp,
  onForgetLookUps: forgetLookUps,
  onSaveTerm: async (ref: string): Promise<boolean> => {
    if (browser.extension.inIncognitoContext) return false;
    try {
      await saveTerm(ref, null);
      return true;
    } catch {
      return false;
    }
  },
  onSave: saveFile,
};
