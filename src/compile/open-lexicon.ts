import type { Lexicon } from '../lexicon/lexicon.ts';
import { packLexicon } from '../lexicon/pack-lexicon.ts';
import { unpackLexicon } from '../lexicon/unpack-lexicon.ts';
import type { Collection } from './collection.ts';
import { compileForms } from './compile-glossary.ts';

/** The lexicon of all entries, packed and opened again as a page does; files with mistakes give what they can. */
export function openLexicon({ entries }: Pick<Collection, 'entries'>): Lexicon {
  const lexicon = unpackLexicon(packLexicon(entries.map(({ id, entry }) => compileForms({ ...entry, id }))));
  if (lexicon === null) throw new Error('The packed lexicon does not open again.');
  return lexicon;
}
