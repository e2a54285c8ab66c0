/** Every word of the welcome page, in one place, so that they can be read and translated together. */

export const TITLE = 'Read on, and know the words';
export const LEAD =
  'Glosslight puts a quiet line under terms of the AI race wherever you read, and explains them in a short card. It is at work already, here too:';

/** Holds several terms of the glossary, so that there is something to point at. */
export const SAMPLE =
  'Governments use export controls to decide who may buy the fastest AI chips. Some companies answer with open-weight models that anybody may download. And when one laboratory trains its model on the answers of another’s, some call it a distillation attack, others an ordinary day.';

export interface Way {
  readonly title: string;
  readonly text: string;
}

export const BY_POINTER: Way = {
  title: 'Pointer',
  text: 'Rest it on an underlined term. Move away, and the card goes.',
};
export const BY_TOUCH: Way = {
  title: 'Touch',
  text: 'Tap an underlined term. Tap beside it to close the card.',
};

export function byKeys(keys: string): Way {
  return {
    title: 'Keyboard',
    text: `Press ${keys} for the next term. Escape closes the card.`,
  };
}

export const LOOK_UP_TITLE = 'Look something up';

export function lookUp(keys: string): string {
  const press = keys === '' ? '' : ` or press ${keys}`;
  return `Click Glosslight in the toolbar${press}. Half a word is enough, slips are forgiven, and you can describe what you mean.`;
}

export const PRIVACY_TITLE = 'What stays where';
export const PRIVACY = [
  'The glossary is part of the extension. Your choices, and the terms you save or look up, are kept in this browser. Glosslight sends nothing to anybody, and does not note what you read unless you ask it to.',
  'A site can find out which of its words are marked, and so that Glosslight is there. Switch a site off, and it cannot.',
];

export const SITES_TITLE = 'You decide where it works';
export const SITES = [
  'Switch a site off in Glosslight’s window in the toolbar, or list in the options the only sites you want marked.',
];
export const SITES_IN_BROWSER: Readonly<Record<'chromium' | 'firefox', string>> = {
  chromium:
    'The browser itself can limit it, too: under Extensions, Glosslight, Details, “Site access”, it can be allowed on click, or on sites you name.',
  firefox:
    'Firefox itself can limit it, too: under Add-ons, Glosslight, “Permissions”, its access to websites can be taken away.',
};
export const OPTIONS = 'Open the options';
