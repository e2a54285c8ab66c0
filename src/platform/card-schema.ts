import * as z from 'zod/mini';
import type { CardRequest } from '../model/drawn-card.ts';
import type { MarkReasons } from '../model/intent.ts';
import { LEVELS, NAMES } from '../model/settings.ts';
import { ENTRY_REF } from './settings-schema.ts';

/** The matcher may know more than is said; that is left out. */
const CUE = z.object({ words: z.string(), place: z.string(), weight: z.number() });
const REASONS: z.ZodMiniType<MarkReasons> = z.object({
  certainForm: z.boolean(),
  cues: z.array(CUE),
  neighbours: z.number(),
  companions: z.number(),
  settledSense: z.number(),
});

const CSS = z.string();

/** What a page may ask to have drawn. */
export const CARD_REQUEST: z.ZodMiniType<CardRequest> = z.strictObject({
  ref: ENTRY_REF,
  mark: z.nullable(z.strictObject({ words: z.string(), why: z.optional(REASONS) })),
  colours: z.nullable(z.strictObject({ ink: CSS, grounds: z.array(CSS), filters: z.array(CSS) })),
  position: z.optional(z.strictObject({ at: z.int(), of: z.int() })),
  level: z.enum(LEVELS),
  names: z.enum(NAMES),
});
