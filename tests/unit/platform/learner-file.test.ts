import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readLearnerFile, writeLearnerFile } from '../../../src/platform/learner-file.ts';
import { anySavedTerm, savedTerm } from '../learner/saved-fixture.ts';

it('what is exported is imported without loss', () => {
  const known = fc.array(fc.stringMatching(/^[a-z]{1,8}\/[a-z0-9]{1,8}$/));
  const times = fc.array(fc.nat());
  fc.assert(
    fc.property(fc.array(anySavedTerm), known, times, (saved, refs, ats) => {
      const encounters = ats.map((at) => ({ ref: 'a/b', host: 'news.example', at }));
      const data = { saved, known: refs, encounters, unreadable: [] };
      expect(readLearnerFile(writeLearnerFile(data))).toEqual(data);
    }),
  );
});

it('records that could not be read go along, and come back as they were', () => {
  const data = {
    saved: [savedTerm()],
    known: [],
    encounters: [],
    unreadable: [{ ref: 'x/y', from: 'the future' }],
  };
  expect(readLearnerFile(writeLearnerFile(data))).toEqual(data);
});

it('what readers of the first release exported is imported, all of it', () => {
  const frozen = readFileSync(new URL('../../e2e/profiles/0.1.0.json', import.meta.url), 'utf8');
  const { stores } = JSON.parse(frozen) as {
    stores: { name: string; records: { value: unknown }[] }[];
  };
  const recordsOf = (name: string) =>
    stores.find((store) => store.name === name)?.records.map(({ value }) => value) ?? [];
  const [saved, encounters] = [recordsOf('saved'), recordsOf('encounters')];
  expect(saved.length * encounters.length).toBeGreaterThan(0);
  const file = { format: 'glosslight-learner', version: 1, saved, known: [], encounters, unreadable: [] };
  expect(readLearnerFile(JSON.stringify(file))).toEqual({ saved, known: [], encounters, unreadable: [] });
});

it.each([
  ['no JSON', '{', 'does not hold saved terms'],
  ['other JSON', '{"format":"else"}', 'does not hold saved terms'],
  ['from the future', '{"format":"glosslight-learner","version":2}', 'newer version'],
  ['damaged', '{"format":"glosslight-learner","version":1,"saved":[{"ref":7}]}', 'saved, 0'],
])('a file that is %s is refused, and says why', (_what, text, problem) => {
  expect(readLearnerFile(text)).toEqual({ problem: expect.stringContaining(problem) });
});

it('whatever the text, reading it ends with data or a problem', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      expect(Object.keys(readLearnerFile(text))).toEqual(['problem']);
    }),
  );
});
