import * as z from 'zod';
import { day, httpsUrl, id, text } from './field-schema.ts';

/** `glossary/topics.yml`. */
export const topicsSchema = z.array(z.strictObject({ id, label: text, about: text }));

/** `glossary/documents.yml`. */
export const documentsSchema = z.array(
  z.strictObject({
    id,
    title: text,
    publisher: text.optional(),
    date: day.optional(),
    dateNote: text.optional(),
    kind: text,
    attribution: text,
    url: httpsUrl.optional(),
    paragraphs: z.int().min(1),
    /** True: paragraph 0 may be cited (a title, or what stands above the text). */
    frontMatter: z.boolean().default(false),
  }),
);

/** `glossary/redirects.yml`: an id that no longer exists → the id that took its place. */
export const redirectsSchema = z.record(id, id);

export type AuthoredTopic = z.output<typeof topicsSchema>[number];
export type AuthoredDocument = z.output<typeof documentsSchema>[number];
