/** Texts of the glossary are in its own language, whatever the reader's is. */
export const CONTENT = { lang: 'en', dir: 'ltr' } as const;
