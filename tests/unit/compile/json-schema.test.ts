import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { SCHEMA_FILE, writeJsonSchema } from '../../../src/compile/json-schema.ts';

test('glossary/schema.json is fresh; "npm run glossary -- schema" writes it', () => {
  const path = fileURLToPath(new URL(`../../../${SCHEMA_FILE}`, import.meta.url));
  expect(readFileSync(path, 'utf8')).toBe(writeJsonSchema());
});

test('editors learn every key with a sentence on what it is for', () => {
  const { properties, required, additionalProperties } = JSON.parse(writeJsonSchema());
  expect(
    Object.values(properties).every((property) => typeof Object(property).description === 'string'),
  ).toBe(true);
  expect(required).toEqual([
    'id',
    'term',
    'kind',
    'topics',
    'brief',
    'more',
    'forms',
    'checked',
    'spots',
    'skips',
  ]);
  expect(additionalProperties).toBe(false);
});
