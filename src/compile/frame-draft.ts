import * as z from 'zod';
import type { AuthoredDocument, AuthoredTopic } from './frame-schema.ts';

// What could be read of the three frame files, as entry-draft.ts does for entries.

const text = z.string().catch('');
const topics = z
  .array(z.object({ id: text, label: text, about: text }).catch({ id: '', label: '', about: '' }))
  .catch([]);

const optionalText = z.string().optional().catch(undefined);
const document = z.object({
  id: text,
  title: text,
  publisher: optionalText,
  date: optionalText,
  dateNote: optionalText,
  kind: text,
  attribution: text,
  url: optionalText,
  paragraphs: z.number().catch(0),
  frontMatter: z.boolean().catch(false),
});
const documents = z.array(z.unknown()).catch([]);
const redirects = z.record(z.string(), text).catch({});

export function draftTopics(value: unknown): AuthoredTopic[] {
  return topics.parse(value);
}

export function draftDocuments(value: unknown): AuthoredDocument[] {
  return documents.parse(value).flatMap((item) => {
    const read = document.safeParse(item);
    return read.success ? [read.data] : [];
  });
}

export function draftRedirects(value: unknown): Record<string, string> {
  return redirects.parse(value);
}
