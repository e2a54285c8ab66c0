import type * as z from 'zod';
import { type Rule, toProblem } from '../collection.ts';
import { describeEntryFields, describeShape, entrySchema } from '../entry-schema.ts';
import { explainIssue, type FieldsAt } from '../explain-issue.ts';
import { documentsSchema, redirectsSchema, topicsSchema } from '../frame-schema.ts';
import type { Problem } from '../problem.ts';
import type { Source } from '../source.ts';

const code = 'schema';

/** Every key is known, every needed one is there, every value has the right form. */
export const schema: Rule = {
  code,
  title: 'Every key is known, every needed one is there, every value has the right form.',
  *check({ entries, frame }) {
    for (const { source } of entries) {
      yield* judge(source, { schema: entrySchema, fieldsAt: describeEntryFields });
    }
    const topic = describeShape(topicsSchema.element.shape);
    const document = describeShape(documentsSchema.element.shape);
    yield* judge(frame.topics, { schema: topicsSchema, fieldsAt: () => topic });
    yield* judge(frame.documents, { schema: documentsSchema, fieldsAt: () => document });
    yield* judge(frame.redirects, { schema: redirectsSchema, fieldsAt: () => ({}) });
  },
};

function* judge(
  source: Source,
  { schema, fieldsAt }: { schema: z.ZodType; fieldsAt: FieldsAt },
): Iterable<Problem> {
  // Broken syntax has been told already and leaves nothing to judge.
  if (source.syntaxProblems.length > 0) return;
  const parsed = schema.safeParse(source.value);
  for (const issue of parsed.error?.issues ?? []) {
    for (const { path, atKey, message, found, expected, tip } of explainIssue(issue, {
      value: source.value,
      fieldsAt,
    })) {
      const at = atKey ? source.placeOfKey(path) : source.placeOf(path);
      yield toProblem({ code, source, at, message, found, expected, tip });
    }
  }
}
