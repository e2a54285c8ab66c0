import type { Path } from './source.ts';

/** How much of a value a message shows. */
const MOST_LETTERS = 70;

/** A place in a file as a person would say it: `claims[1].says`, counted from 1. */
export function describePath(path: Path): string {
  if (path.length === 0) return 'the file';
  return path.reduce<string>((name, step) => {
    if (typeof step === 'number') return `${name}[${step + 1}]`;
    return name === '' ? step : `${name}.${step}`;
  }, '');
}

/** A value as a message shows it. */
export function describeValue(value: unknown): string {
  if (value === undefined || value === null) return 'nothing';
  if (typeof value === 'string') return value.trim() === '' ? 'empty text' : shorten(JSON.stringify(value));
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (typeof value === 'object') return `keys: ${shorten(Object.keys(value).join(', '))}`;
  return `${typeof value === 'number' ? 'the number' : 'the value'} ${JSON.stringify(value)}`;
}

/** The value at a path; undefined where there is none. */
export function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (inner, step) => (typeof inner === 'object' && inner !== null ? Reflect.get(inner, step) : undefined),
    value,
  );
}

/** The beginning of a text that is too long for a message. */
function shorten(text: string): string {
  return text.length > MOST_LETTERS ? `${text.slice(0, MOST_LETTERS - 1)}…` : text;
}
