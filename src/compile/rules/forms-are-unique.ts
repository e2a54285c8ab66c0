import { type Rule, toProblem } from '../collection.ts';
import { type FormClaim, listFormClaims } from '../form-claims.ts';
import type { Problem } from '../problem.ts';

const code = 'forms-are-unique';

/** A surface form belongs to one entry, derived ones included; else nobody could say which one a mark means. */
export const formsAreUnique: Rule = {
  code,
  title: 'No two entries claim the same form, and no entry writes one twice.',
  *check({ entries }) {
    const told = new Set<string>();
    for (const claims of listFormClaims(entries).values()) {
      const [owner, ...others] = claims;
      if (owner === undefined) continue;
      for (const claim of others) {
        // Two forms that clash do so in their plurals too; once is enough.
        const clash = [claim.file.id, claim.index, owner.file.id, owner.index]
          .map(String)
          .toSorted()
          .join(' ');
        // Two files with one id have one quarrel, told by the rule on ids.
        if (claim.file.entry.id === owner.file.entry.id || told.has(clash)) continue;
        told.add(clash);
        yield tellConflict(claim, owner);
      }
      yield* tellRepetitions(claims.filter(({ file }) => file === owner.file));
    }
  },
};

function tellConflict(claim: FormClaim, owner: FormClaim): Problem {
  const { line } = owner.file.source.placeOf(['forms', owner.index]);
  return toProblem({
    code,
    source: claim.file.source,
    at: ['forms', claim.index],
    message: `the form belongs to "${owner.file.id}" already`,
    found: describe(claim),
    expected: 'a form that no other entry has; hyphens, spaces, accents and capitals make no difference',
    tip:
      `The more specific entry keeps it: take it out here, or in ${owner.file.source.file}:${line} (${describe(owner)}).` +
      (claim.form.by.length > 0
        ? ' A derived form is turned off by "derive: []" or by naming the others.'
        : ''),
  });
}

function* tellRepetitions(claims: readonly FormClaim[]): Iterable<Problem> {
  const written = claims.filter(({ form }) => form.by.length === 0);
  for (const [position, { file, index, authored, form }] of written.entries()) {
    const first = written.slice(0, position).find((other) => other.form.case === form.case);
    if (!first) continue;
    yield toProblem({
      code,
      source: file.source,
      at: ['forms', index],
      message: 'the form stands twice in this entry',
      found: authored,
      expected: `only ${describe(first)}; hyphens, spaces, accents and capitals make no difference`,
      tip: 'Take one out.',
    });
  }
}

function describe({ authored, form }: FormClaim): string {
  return form.by.length === 0
    ? `"${authored}"`
    : `"${form.text}", derived from "${authored}" (${form.by.join(', ')})`;
}
