import type * as z from 'zod';
import { RELATION_INVERSES } from '../model/entry.ts';
import { describePath, describeValue, valueAt } from './describe-value.ts';
import { suggest } from './did-you-mean.ts';
import type { Path } from './source.ts';

/** A schema issue in words: where it is, what was found, what was expected, what to do. */
export interface Explanation {
  readonly path: Path;
  /** Whether the key rather than the value is at fault. */
  readonly atKey: boolean;
  readonly message: string;
  readonly found: string | null;
  readonly expected: string;
  readonly tip: string | null;
}

type Issue = z.core.$ZodIssue;
/** Names the keys that may stand in the map at a path, each with what it is for. */
export type FieldsAt = (path: Path) => Readonly<Record<string, string>>;

const EMPTY_TIP = 'Fill it in, or take the line out if the field is optional.';
const ID_FORMAT = {
  expected: 'lowercase letters, digits and hyphens, at most 64: chip-smuggling',
  tip: 'Write the id of an entry, as its file is named without ".yml".',
};

/** The formats of field-schema.ts. */
const FORMATS: Record<string, { expected: string; tip: string }> = {
  empty: { expected: 'text', tip: EMPTY_TIP },
  id: ID_FORMAT,
  day: {
    expected: 'a day of the calendar: 2026-11-22',
    tip: 'Write year, month and day with two digits each.',
  },
  'year-or-month': {
    expected: 'YYYY or YYYY-MM: 2025 or 2026-02',
    tip: 'Say when the fact was last known to be true.',
  },
  url: { expected: 'an address that begins with https://', tip: 'Copy the address from the browser.' },
};

const TYPE_NAMES: Record<string, string> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'keys with values',
  record: 'keys with values',
};
const TYPE_TIPS: Record<string, string> = {
  array: 'Write a list: one "- …" a line, or [a, b].',
  object: 'Write "key: value" lines, indented by two spaces.',
  record: 'Write "key: value" lines, indented by two spaces.',
  number: 'Write the number without quotes.',
  int: 'Count paragraphs from 1, without quotes.',
  boolean: 'Write true or false without quotes.',
};

/** Explains an issue that a schema raised over `value`; one issue may be several mistakes. */
export function explainIssue(
  issue: Issue,
  { value, fieldsAt }: { value: unknown; fieldsAt: FieldsAt },
): Explanation[] {
  const path = toPath(issue.path);
  const culprit = valueAt(value, path);
  const name = describePath(path);
  const base = { path, atKey: false, found: describeValue(culprit) };
  if (culprit === null) return [explainEmpty(path, issue)];

  const missing = (expected: string): Explanation =>
    explainMissing(path, { expected, purpose: fieldsAt(path.slice(0, -1))[String(path.at(-1))] });

  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => explainUnknownKey(key, { path, fields: Object.keys(fieldsAt(path)) }));
    case 'invalid_union': {
      // The branch that got inside the value knows best what is wrong in it.
      const fitting = issue.errors.find(
        (branch) => !branch.some((inner) => inner.path.length === 0 && inner.code === 'invalid_type'),
      );
      if (fitting) {
        const inner = fitting.map((one) => ({ ...one, path: [...issue.path, ...one.path] }));
        return inner.flatMap((one) => explainIssue(one, { value, fieldsAt }));
      }
      if (culprit === undefined) return [missing('text')];
      return [{ ...base, message: `${name} has the wrong type`, expected: 'text', tip: quotesTip(culprit) }];
    }
    case 'invalid_value': {
      const choices = issue.values.map(String);
      const expected = `one of ${choices.join(', ')}`;
      if (culprit === undefined) return [missing(expected)];
      const tip = suggest(describeValue(culprit).replaceAll('"', ''), choices, 'Choose the nearest one.');
      return [{ ...base, message: `${name} has an unknown value`, expected, tip }];
    }
    case 'invalid_type': {
      const expected = TYPE_NAMES[issue.expected] ?? issue.expected;
      if (culprit === undefined) return [missing(expected)];
      const tip = issue.expected === 'string' ? quotesTip(culprit) : (TYPE_TIPS[issue.expected] ?? null);
      return [{ ...base, message: `${name} has the wrong type`, expected, tip }];
    }
    case 'invalid_format': {
      const format = FORMATS[issue.message] ?? { expected: issue.message, tip: null };
      return [
        { ...base, message: `${name} ${issue.message === 'empty' ? 'is empty' : 'is malformed'}`, ...format },
      ];
    }
    case 'too_small':
    case 'too_big':
      return explainSize(issue, { ...base, name, culprit });
    case 'invalid_key':
      return [
        { path, atKey: true, message: 'the key is malformed', found: String(path.at(-1)), ...ID_FORMAT },
      ];
    default:
      return [{ ...base, message: `${name}: ${issue.message}`, expected: 'a valid value', tip: null }];
  }
}

function explainUnknownKey(
  key: string,
  { path, fields }: { path: Path; fields: readonly string[] },
): Explanation {
  const [direct] = Object.entries(RELATION_INVERSES).find(([, inverse]) => inverse === key) ?? [];
  const tip =
    path[0] === 'relations' && direct !== undefined
      ? `It is derived: write "${direct}" with the id of this entry in the other one.`
      : suggest(key, fields, 'Take it out, or move what it says into one of these.');
  return {
    path: [...path, key],
    atKey: true,
    message: path.length === 0 ? `unknown key "${key}"` : `unknown key "${key}" in ${describePath(path)}`,
    found: key,
    expected: `one of ${fields.join(', ')}`,
    tip,
  };
}

function explainSize(
  issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig,
  { name, culprit, ...base }: { name: string; culprit: unknown; path: Path; atKey: boolean; found: string },
): Explanation[] {
  const isSmall = issue.code === 'too_small';
  const expected = isSmall ? `at least ${issue.minimum}` : `at most ${issue.maximum}`;
  if (typeof culprit === 'number') {
    return [
      { ...base, message: `${name} is too ${isSmall ? 'small' : 'great'}`, expected, tip: 'Correct it.' },
    ];
  }
  // A wrong type has been told already; its size means nothing.
  if (!Array.isArray(culprit)) return [];
  const message = `${name} has too ${isSmall ? 'few' : 'many'}`;
  const tip = isSmall ? 'Add what is missing.' : 'Keep the most fitting.';
  return [{ ...base, message, found: `${culprit.length}`, expected, tip }];
}

function explainEmpty(path: Path, issue: Issue): Explanation {
  const expected =
    issue.code === 'invalid_value'
      ? `one of ${issue.values.map(String).join(', ')}`
      : issue.code === 'invalid_type'
        ? (TYPE_NAMES[issue.expected] ?? issue.expected)
        : 'text';
  const tip = path.length === 0 ? 'Fill it in; a neighbouring file shows how.' : EMPTY_TIP;
  return { path, atKey: false, message: `${describePath(path)} is empty`, found: 'nothing', expected, tip };
}

function explainMissing(
  path: Path,
  { expected, purpose }: { expected: string; purpose: string | undefined },
): Explanation {
  const key = path.at(-1);
  const where = path.length > 1 ? ` in ${describePath(path.slice(0, -1))}` : '';
  const tip = `Add "${key}: …". ${purpose ?? ''}`.trim();
  return { path, atKey: false, message: `"${key}" is missing${where}`, found: 'nothing', expected, tip };
}

function quotesTip(culprit: unknown): string {
  return typeof culprit === 'object' && culprit !== null
    ? 'Text that holds ": " needs quotes around it, else YAML reads keys into it.'
    : 'Put quotes around it, so that YAML reads it as text.';
}

function toPath(path: readonly PropertyKey[]): (string | number)[] {
  return path.filter((step) => typeof step !== 'symbol');
}
