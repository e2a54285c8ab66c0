/** The glossary as it was at build time; served by src/compile/glossary-plugin.ts. */
declare module 'virtual:glossary' {
  import type { Glossary } from '../model/entry.ts';

  export const glossary: Glossary;
  /** Packed by src/lexicon/pack-lexicon.ts, opened by src/lexicon/unpack-lexicon.ts. */
  export const lexicon: string;
}
