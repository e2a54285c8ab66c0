import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { UsageError } from './command.ts';

/** The paragraphs of the documents that claims cite, by document id and number; empty where they are not at hand. */
export type DocumentTexts = ReadonlyMap<string, ReadonlyMap<number, string>>;

const indexSchema = z.array(z.object({ slug: z.string(), paragraphs: z.string() }));
const paragraphsSchema = z.array(z.object({ paragraph: z.union([z.int(), z.string()]), text: z.string() }));

/**
 * Reads the documents of a folder: `index.json` is a list of `{slug, paragraphs}`, the document's id and the file
 * with its paragraphs; that file is a list of `{paragraph, text}`. What has a name instead of a number (front matter,
 * an embedded card) is cited as paragraph 0.
 */
export function readDocuments(folder: string): DocumentTexts {
  const index = readJson(join(folder, 'index.json'), indexSchema);
  return new Map(
    index.map(({ slug, paragraphs }) => {
      const read = readJson(join(folder, paragraphs), paragraphsSchema);
      const texts = Map.groupBy(read, ({ paragraph }) => (typeof paragraph === 'number' ? paragraph : 0));
      return [
        slug,
        new Map([...texts].map(([number, parts]) => [number, parts.map(({ text }) => text).join('\n')])),
      ];
    }),
  );
}

function readJson<Value>(file: string, schema: z.ZodType<Value>): Value {
  if (!existsSync(file)) throw new UsageError(`There is no ${file}.`);
  const read = schema.safeParse(parseJson(file));
  if (!read.success)
    throw new UsageError(`${file} is not what it should be:
${z.prettifyError(read.error)}`);
  return read.data;
}

function parseJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new UsageError(`${file} is no JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
}
