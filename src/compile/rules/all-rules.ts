import type { Rule } from '../collection.ts';
import { briefReadsEasily } from './brief-reads-easily.ts';
import { checkedLately } from './checked-lately.ts';
import { citationsExist } from './citations-exist.ts';
import { claimsNameTheTerm } from './claims-name-the-term.ts';
import { contestedHasSides } from './contested-has-sides.ts';
import { entriesAreRelated } from './entries-are-related.ts';
import { figuresAreDated } from './figures-are-dated.ts';
import { filesAreCanonical } from './files-are-canonical.ts';
import { formsAreUnique } from './forms-are-unique.ts';
import { formsHaveCues } from './forms-have-cues.ts';
import { idIsFileName } from './id-is-file-name.ts';
import { idsAreUnique } from './ids-are-unique.ts';
import { lengthsFit } from './lengths-fit.ts';
import { linksExist } from './links-exist.ts';
import { nothingIsCopied } from './nothing-is-copied.ts';
import { redirectsLeadSomewhere } from './redirects-lead-somewhere.ts';
import { relationsExist } from './relations-exist.ts';
import { schema } from './schema.ts';
import { spotsAreSpotted } from './spots-are-spotted.ts';
import { textIsPlain } from './text-is-plain.ts';
import { topicsExist } from './topics-exist.ts';

/** All rules, the most basic first. */
export const RULES: readonly Rule[] = [
  schema,
  idIsFileName,
  idsAreUnique,
  topicsExist,
  textIsPlain,
  lengthsFit,
  briefReadsEasily,
  figuresAreDated,
  linksExist,
  relationsExist,
  entriesAreRelated,
  citationsExist,
  claimsNameTheTerm,
  nothingIsCopied,
  contestedHasSides,
  checkedLately,
  formsAreUnique,
  formsHaveCues,
  spotsAreSpotted,
  redirectsLeadSomewhere,
  filesAreCanonical,
];
