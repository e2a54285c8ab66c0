import type { Lexicon } from '../../../src/lexicon/lexicon.ts';
import { packLexicon } from '../../../src/lexicon/pack-lexicon.ts';
import { unpackLexicon } from '../../../src/lexicon/unpack-lexicon.ts';
import { type Cues, DERIVATIONS, type SurfaceForm } from '../../../src/model/forms.ts';

type FormText = string | (Partial<SurfaceForm> & { readonly text: string });
type EntryText = readonly FormText[] | { readonly forms: readonly FormText[]; readonly cues: Partial<Cues> };

/** A lexicon of a few entries written out in a test: id → forms, or forms with cues. */
export function lexiconOf(entries: Readonly<Record<string, EntryText>>): Lexicon {
  const packed = packLexicon(
    Object.entries(entries).map(([id, entry]) => {
      const { forms, cues } = 'forms' in entry ? entry : { forms: entry, cues: {} };
      return {
        ref: `t/${id}`,
        topics: [],
        forms: forms.map((form) => ({
          case: 'any' as const,
          ambiguous: false,
          derive: DERIVATIONS,
          ...(typeof form === 'string' ? { text: form } : form),
        })),
        cues: { for: [], against: [], ...cues },
      };
    }),
  );
  const lexicon = unpackLexicon(packed);
  if (lexicon === null) throw new Error('The lexicon that was just packed cannot be opened.');
  return lexicon;
}
