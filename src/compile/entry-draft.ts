import * as z from 'zod';
import { DERIVATIONS } from '../model/forms.ts';
import {
  AUTHORED_RELATIONS,
  type AuthoredEntry,
  type AuthoredRelations,
  entrySchema,
} from './entry-schema.ts';

// What could be read of an entry, with blanks ('' [] {} or 0) where the file is wrong. The schema rule tells about
// the wrong places; thanks to the blanks every other rule still runs, so a writer sees all problems at once.

const text = z.string().catch('');
const list = <Item extends z.ZodType>(item: Item) => z.array(item).catch([]);
const { kind } = entrySchema.shape;

const BLANK_FORM = {
  text: '',
  case: 'any',
  ambiguous: false,
  everyday: false,
  noun: false,
  derive: [...DERIVATIONS],
} as const;
const form = z
  .union([
    z.string().transform((words) => ({ ...BLANK_FORM, text: words })),
    z.object({
      text,
      case: z.enum(['any', 'exact', 'capitals']).catch('any'),
      ambiguous: z.boolean().catch(false),
      everyday: z.boolean().catch(false),
      noun: z.boolean().catch(false),
      derive: list(z.enum(DERIVATIONS).catch('plural')).default([...DERIVATIONS]),
    }),
  ])
  .catch({ ...BLANK_FORM, derive: [...DERIVATIONS] });

const claim = z.object({
  says: text,
  as: z.enum(['reported', 'view']).catch('reported'),
  whose: text,
  side: z.string().optional().catch(undefined),
  document: text,
  paragraph: z.number().catch(Number.NaN),
  unnamed: z.string().optional().catch(undefined),
});

const fact = z.object({ fact: text, asOf: z.union([z.string(), z.number().transform(String)]).catch('') });
const cues = z.object({ for: list(text), against: list(text) });
const relations = z.record(z.string(), list(text)).catch({}).transform(keepKnownRelations);

const draftSchema = z.object({
  id: text,
  term: text,
  kind: kind.catch('concept'),
  topics: list(text),
  brief: text,
  more: text,
  contested: z.string().optional().catch(undefined),
  claims: list(claim),
  facts: list(fact),
  relations,
  forms: list(form),
  cues: cues.optional().catch(undefined),
  asks: list(text),
  checked: text,
  spots: list(text),
  skips: list(text),
});

/** Reads what can be read of an entry's value; anything but a map gives an entry of blanks. */
export function draftEntry(value: unknown): AuthoredEntry {
  const isMap = typeof value === 'object' && value !== null && !Array.isArray(value);
  return draftSchema.parse(isMap ? value : {});
}

function keepKnownRelations(written: Record<string, string[]>): AuthoredRelations {
  const known: AuthoredRelations = {};
  for (const type of AUTHORED_RELATIONS) {
    const ids = written[type];
    if (ids) known[type] = ids;
  }
  return known;
}
