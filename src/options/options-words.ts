/** Every word of the options page, in one place, so that they can be read and translated together. */
import type { Density, Level, Look, SiteRule, Trigger } from '../model/settings.ts';

interface ChoiceWords {
  readonly label: string;
  readonly hint?: string;
}

export const TITLE = 'Glosslight options';
export const AT_ONCE = 'Every change works at once, in open tabs too.';
export const NOT_STORED = 'The browser could not store this change. Is its disk full?';

export const TRIGGER_TITLE = 'What opens a card';
export const TRIGGER_CHOICES: Readonly<Record<Trigger, ChoiceWords>> = {
  hover: { label: 'Resting the pointer on a marked term' },
  click: { label: 'Clicking a marked term' },
  hold: { label: 'Pointing at a marked term while holding Shift' },
  keys: { label: 'The keyboard alone', hint: 'The pointer opens nothing. See “Keys” below.' },
};
export const TOUCH_NOTE =
  'On a touch screen, a tap on a marked term opens its card, whatever is chosen here.';

export const LEVEL_TITLE = 'How much a card shows';
export const LEVEL_CHOICES: Readonly<Record<Level, ChoiceWords>> = {
  plain: { label: 'A plain explanation first, the rest on demand' },
  detailed: {
    label: 'Everything at once',
    hint: 'With what the documents say, facts, related terms and sources.',
  },
};

export const LOOK_TITLE = 'How marked terms look';
export const LOOK_CHOICES: Readonly<Record<Look, ChoiceWords>> = {
  dotted: { label: 'Dotted line' },
  solid: { label: 'Thin line' },
  none: { label: 'No line', hint: 'The terms are there, but you have to know where to point.' },
};
export const LOOK_SAMPLE = ['The ', 'export controls', ' would stay.'] as const;

export const DENSITY_TITLE = 'How often a term is marked';
export const DENSITY_CHOICES: Readonly<Record<Density, ChoiceWords>> = {
  section: { label: 'The first time in each section of a page' },
  page: { label: 'The first time on a page' },
  every: { label: 'Every time' },
};

export const TOPICS_TITLE = 'Which topics are marked';
export const TOPICS_NOTE = 'Looking a term up works for all topics.';

export function countTerms(count: number): string {
  return count === 1 ? '1 term' : `${count} terms`;
}

export const SITES_TITLE = 'Where terms are marked';
export const SITE_CHOICES: Readonly<Record<SiteRule, ChoiceWords>> = {
  all: { label: 'On all sites, except those listed here' },
  listed: { label: 'Only on the sites listed here' },
};
export const SITE_LABEL = 'Add a site';
export const SITE_HINT = 'example.org';
export const ADD = 'Add';
export const REMOVE = 'Remove';
export const NO_SITE = 'This is not the name of a site.';
export const NO_SITES: Readonly<Record<SiteRule, string>> = {
  all: 'No site is excepted.',
  listed: 'No site is listed, so nothing is marked anywhere.',
};

export const HIDDEN_TITLE = 'Terms you have switched off';
export const HIDDEN_NONE =
  'None. A card offers “I know this” for terms you no longer need marked, and a way to say that a mark is wrong.';
export const KNOWN = 'known';
export const MARK_AGAIN = 'Mark again';

export function wrongOn(host: string): string {
  return `wrong on ${host}`;
}

export const KEYS_TITLE = 'Keys';
export const COMMAND_LABELS: Readonly<Record<string, string>> = {
  _execute_action: 'Look up a term',
  'next-term': 'Explain the next marked term',
  'previous-term': 'Explain the previous marked term',
};
export const CLOSE_CARD = 'Close the card';
export const ESCAPE = 'Esc';
export const NO_KEYS = 'none';
export const CHANGE_KEYS = 'Change keys in the browser';

export const DATA_TITLE = 'Your data';
export const DATA_NOTE =
  'Glosslight keeps the choices and lists on this page, the terms you saved or last looked up, and, if you asked for it, where you met them. All of it stays in this browser; nothing is sent anywhere.';
export const EXPORT = 'Export choices';
export const IMPORT = 'Import choices';
export const ERASE = 'Erase everything';
export const ERASE_SURE =
  'All choices will be as they were on the first day. Saved terms, reviews and look-ups will be gone for good.';
export const ERASE_YES = 'Erase';
export const ERASE_NO = 'Keep';
export const IMPORTED = 'Imported.';
export const ERASED = 'Erased.';
export const FILE_NAME = 'glosslight-settings.json';
