import * as z from 'zod';
import { type AuthoredRelation, KINDS, RELATION_INVERSES } from '../model/entry.ts';
import { DERIVATIONS, type SurfaceForm } from '../model/forms.ts';
import { day, id, text, yearOrMonth } from './field-schema.ts';

const derive = z
  .array(z.enum(DERIVATIONS))
  .meta({ description: 'What is derived from the form; all four by default, [] for none.' });
const fullForm = z.strictObject({
  text: text.meta({ description: 'The words to find.' }),
  case: z
    .enum(['any', 'exact', 'capitals'])
    .default('any')
    .meta({ description: 'any: whatever the case. exact: as written. capitals: only in capitals.' }),
  ambiguous: z
    .boolean()
    .default(false)
    .meta({ description: 'True: the words mean other things too and need evidence from cues.' }),
  everyday: z.boolean().default(false).meta({
    description:
      'True: the words mean nothing else but stand everywhere; marked only on pages on the subject.',
  }),
  noun: z
    .boolean()
    .default(false)
    .meta({ description: 'True: not marked as a verb ("to compute"); needs evidence where it may be one.' }),
  derive: derive.default([...DERIVATIONS]),
});
const form = z.union([text, fullForm]).transform((value): SurfaceForm => {
  return typeof value === 'string'
    ? { text: value, case: 'any', ambiguous: false, derive: DERIVATIONS }
    : value;
});

const claim = z.strictObject({
  says: text.meta({ description: 'What the document says, in our own words.' }),
  as: z.enum(['reported', 'view']).meta({
    description: 'reported: stated there as a fact. view: an opinion, prediction or accusation.',
  }),
  whose: text.meta({ description: 'Who says so, as a reader should see it: "an opinion writer".' }),
  side: text
    .optional()
    .meta({ description: 'For contested terms: a short name for the side this claim is on.' }),
  document: id.meta({ description: 'Id of a document in glossary/documents.yml.' }),
  paragraph: z.int().min(0).meta({ description: 'Number of the paragraph; 0 is title or front matter.' }),
  unnamed: text.optional().meta({
    description: 'Only where the paragraph does not name the term: why the claim is about it all the same.',
  }),
});
const fact = z.strictObject({
  fact: text.meta({ description: 'Something stable and well known from outside the documents.' }),
  asOf: yearOrMonth.meta({ description: 'YYYY or YYYY-MM: when this was last known to be true.' }),
});
const cues = z.strictObject({
  for: z.array(text).default([]).meta({ description: 'Words nearby that speak for this sense.' }),
  against: z.array(text).default([]).meta({ description: 'Words nearby that speak against it.' }),
});

/** The relations a file may name, in the order in which files carry them. */
export const AUTHORED_RELATIONS = Object.keys(RELATION_INVERSES) as AuthoredRelation[]; // keys of a const object
const relations = z.partialRecord(z.enum(AUTHORED_RELATIONS), z.array(id).min(1));

/** One file of `glossary/terms`, complete; the keys stand in the order in which files carry them. */
export const entrySchema = z.strictObject({
  id: id.meta({ description: 'Lowercase words joined by hyphens; the file is named after it.' }),
  term: text.meta({ description: 'How the entry is titled.' }),
  kind: z.enum(KINDS).meta({ description: 'What sort of thing it is.' }),
  topics: z
    .array(id)
    .min(1)
    .max(3)
    .meta({ description: 'One to three ids of glossary/topics.yml, the most fitting first.' }),
  brief: text.meta({
    description: 'One or two plain sentences, 45 words at most. Links: [words](entry-id).',
  }),
  more: text.meta({
    description: 'Why it matters and how it works, in 60 to 140 words. Links: [words](entry-id).',
  }),
  contested: text.optional().meta({ description: 'One sentence on what is disputed.' }),
  claims: z
    .array(claim)
    .default([])
    .meta({ description: 'What the documents say about it, each attributed.' }),
  facts: z.array(fact).default([]).meta({ description: 'Dated facts from outside the documents.' }),
  relations: relations.default({}).meta({
    description: 'Relation → ids of other entries. Write each on one side only; the inverse is derived.',
  }),
  forms: z
    .array(form)
    .min(1)
    .meta({ description: 'The words to find on pages, in the singular; plurals and spellings are derived.' }),
  cues: cues.optional().meta({ description: 'Words nearby that speak for or against this sense.' }),
  asks: z
    .array(text)
    .default([])
    .meta({ description: 'What a learner might type to find it; never marked on pages.' }),
  checked: day.meta({ description: 'YYYY-MM-DD: when a person last checked the entry.' }),
  spots: z
    .array(text)
    .min(2)
    .meta({ description: 'At least two sentences of our own in which the entry must be found.' }),
  skips: z.array(text).min(1).meta({ description: 'At least one sentence in which it must not be found.' }),
});

/** An entry as its file gives it, defaults filled in. */
export type AuthoredEntry = z.output<typeof entrySchema>;
export type AuthoredRelations = AuthoredEntry['relations'];

/** The keys that may stand in the map at `path`, in their order, each with what it is for. */
export function describeEntryFields([first]: readonly (string | number)[]): Record<string, string> {
  switch (first) {
    case undefined:
      return describeShape(entrySchema.shape);
    case 'claims':
      return describeShape(claim.shape);
    case 'facts':
      return describeShape(fact.shape);
    case 'forms':
      return describeShape(fullForm.shape);
    case 'cues':
      return describeShape(cues.shape);
    case 'relations':
      return Object.fromEntries(AUTHORED_RELATIONS.map((type) => [type, '']));
    default:
      return {};
  }
}

/** The keys of a schema's shape with their descriptions. */
export function describeShape(shape: Readonly<Record<string, z.ZodType>>): Record<string, string> {
  return Object.fromEntries(Object.entries(shape).map(([key, { description = '' }]) => [key, description]));
}
