import * as z from 'zod/mini';
import {
  BADGES,
  DEFAULT_SETTINGS,
  DELAYS,
  DENSITIES,
  LEVELS,
  LOOKS,
  NAMES,
  type Settings,
  SITE_RULES,
  TRIGGERS,
} from '../model/settings.ts';
import { LONGEST_LIST, type PageChange, type SettingsChange } from '../model/settings-change.ts';

/** What settings, and changes to them, must look like to be taken from outside. */

export const ID = z.string().check(z.regex(/^[a-z0-9][a-z0-9-]{0,63}$/));
export const ENTRY_REF = z.string().check(z.regex(/^[a-z0-9][a-z0-9-]{0,63}\/[a-z0-9][a-z0-9-]{0,63}$/));
/** As browsers write host names, in letters that a list can show. */
export const HOST = z.string().check(z.regex(/^[^\s/?#@]{1,253}$/));

function listOf<Item>(item: z.ZodMiniType<Item>) {
  return z.array(item).check(z.maxLength(LONGEST_LIST));
}

const PAUSED_UNTIL = z.nullable(z.int().check(z.nonnegative()));

/** Whole settings, every field of them valid. What early files had no field for is as it is by default. */
export const SETTINGS: z.ZodMiniType<Settings> = z.strictObject({
  version: z.literal(2),
  everywhere: z.boolean(),
  pausedUntil: z._default(PAUSED_UNTIL, DEFAULT_SETTINGS.pausedUntil),
  siteRule: z.enum(SITE_RULES),
  offSites: listOf(HOST),
  onSites: listOf(HOST),
  density: z.enum(DENSITIES),
  trigger: z.enum(TRIGGERS),
  delay: z._default(z.enum(DELAYS), DEFAULT_SETTINGS.delay),
  look: z.enum(LOOKS),
  level: z.enum(LEVELS),
  names: z._default(z.enum(NAMES), DEFAULT_SETTINGS.names),
  badge: z._default(z.enum(BADGES), DEFAULT_SETTINGS.badge),
  offTopics: listOf(ID),
  known: listOf(ENTRY_REF),
  wrong: listOf(z.strictObject({ host: HOST, ref: ENTRY_REF })),
});

export const SETTINGS_CHANGE: z.ZodMiniType<SettingsChange> = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('choose'),
    choices: z.strictObject({
      everywhere: z.exactOptional(z.boolean()),
      pausedUntil: z.exactOptional(PAUSED_UNTIL),
      siteRule: z.exactOptional(z.enum(SITE_RULES)),
      density: z.exactOptional(z.enum(DENSITIES)),
      trigger: z.exactOptional(z.enum(TRIGGERS)),
      delay: z.exactOptional(z.enum(DELAYS)),
      look: z.exactOptional(z.enum(LOOKS)),
      level: z.exactOptional(z.enum(LEVELS)),
      names: z.exactOptional(z.enum(NAMES)),
      badge: z.exactOptional(z.enum(BADGES)),
    }),
  }),
  z.strictObject({ type: z.literal('site'), host: HOST, on: z.boolean() }),
  z.strictObject({ type: z.literal('topic'), id: ID, on: z.boolean() }),
  z.strictObject({ type: z.literal('known'), ref: ENTRY_REF, known: z.boolean() }),
  z.strictObject({ type: z.literal('wrong'), host: HOST, ref: ENTRY_REF, wrong: z.boolean() }),
  z.strictObject({ type: z.literal('replace'), settings: SETTINGS }),
  z.strictObject({ type: z.literal('erase') }),
]);

export const PAGE_CHANGE: z.ZodMiniType<PageChange> = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('site'), on: z.boolean() }),
  z.strictObject({ type: z.literal('known'), ref: ENTRY_REF, known: z.boolean() }),
  z.strictObject({ type: z.literal('wrong'), ref: ENTRY_REF, wrong: z.boolean() }),
]);
