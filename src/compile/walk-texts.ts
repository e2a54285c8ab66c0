import type { Path } from './source.ts';

/** Every text in a value, with the path to it. */
export function* walkTexts(value: unknown, path: Path = []): Iterable<readonly [Path, string]> {
  if (typeof value === 'string') yield [path, value];
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    yield* walkTexts(inner, [...path, Array.isArray(value) ? Number(key) : key]);
  }
}
