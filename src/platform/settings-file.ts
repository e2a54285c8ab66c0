import * as z from 'zod/mini';
import { DEFAULT_SETTINGS, type Settings } from '../model/settings.ts';
import { say } from '../words/say.ts';
import { SETTINGS } from './settings-schema.ts';

/** What tells such a file from any other JSON. */
const FORMAT = 'glosslight-settings';
/** The longest lists there can be, with room to spare; anything longer is not read. In UTF-16 units. */
const LONGEST_FILE = 4_000_000;

/** Settings as a file that can be kept, or taken to another browser. */
export function writeSettingsFile(settings: Settings): string {
  return `${JSON.stringify({ format: FORMAT, settings }, null, 2)}\n`;
}

export type ReadFile =
  | { readonly settings: Settings }
  /** What is wrong with the file, in words for the reader. */
  | { readonly problem: string };

/** Reads such a file: all of it, or nothing. */
export function readSettingsFile(text: string): ReadFile {
  if (text.length > LONGEST_FILE) return { problem: say('file_settings_too_long') };
  const json = parseJson(text);
  const header = z
    .object({ format: z.literal(FORMAT), settings: z.object({ version: z.int() }) })
    .safeParse(json);
  if (!header.success) return { problem: say('file_settings_foreign') };
  const { version } = header.data.settings;
  if (version > DEFAULT_SETTINGS.version) {
    return {
      problem: say('file_settings_newer'),
    };
  }
  const file = z.strictObject({ format: z.literal(FORMAT), settings: SETTINGS }).safeParse(json);
  if (file.success) return { settings: file.data.settings };
  const [issue] = file.error.issues;
  return {
    problem: say('file_settings_damaged', { place: describePath(issue?.path ?? []) }),
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** `settings.offSites[2]` as "offSites, item 3". */
function describePath(path: readonly PropertyKey[]): string {
  const parts = path.map((part) =>
    typeof part === 'number' ? say('file_item', { number: part + 1 }) : String(part),
  );
  return parts.length > 1 ? parts.slice(1).join(say('separator')) : parts.join('');
}
