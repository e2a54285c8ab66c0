import * as z from 'zod';

// The small fields that every file of the glossary is made of. The short `error` words are explained to people in
// explain-issue.ts.

/** Text with something in it. */
export const text = z.string().regex(/\S/, { error: 'empty' });

/** An id: also a file name, and part of saved links. */
export const id = z.string().regex(/^[a-z0-9][a-z0-9-]{0,63}$/, { error: 'id' });

/** Whether the text can be the id of an entry. */
export function isId(text: string): boolean {
  return id.safeParse(text).success;
}

/** A day of the calendar, `YYYY-MM-DD`. */
export const day = z.iso.date({ error: 'day' });

/** `YYYY` or `YYYY-MM`. YAML reads a bare year as a number; to a writer both are the same. */
export const yearOrMonth = z
  .union([z.string(), z.number()])
  .transform(String)
  .pipe(z.string().regex(/^(19|20)\d\d(-(0[1-9]|1[0-2]))?$/, { error: 'year-or-month' }));

/** A link to a page that is not in the clear. */
export const httpsUrl = z.url({ protocol: /^https$/, error: 'url' });
