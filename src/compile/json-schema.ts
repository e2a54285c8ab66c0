import * as z from 'zod';
import { entrySchema } from './entry-schema.ts';

/** Where editors find the schema of an entry file. */
export const SCHEMA_FILE = 'glossary/schema.json';

/** The JSON Schema of an entry file, as text, for editors that complete and check while one types. */
export function writeJsonSchema(): string {
  const schema = z.toJSONSchema(entrySchema, { io: 'input', target: 'draft-7' });
  return `${JSON.stringify({ ...schema, title: 'An entry of the glossary' }, null, 2)}\n`;
}
