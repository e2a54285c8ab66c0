/** The glossary as it was at build time, and its lexicon; served by src/compile/glossary-plugin.ts. */
declare module 'virtual:glossary' {
  export const glossary: import('../model/entry.ts').Glossary;
}

declare module 'virtual:lexicon' {
  /** Packed by src/lexicon/pack-lexicon.ts, opened by src/lexicon/unpack-lexicon.ts. */
  export const lexicon: string;
}
