import { describe, expect, it } from 'vitest';
import { formatTerms } from '../../../src/tasks/term-list.ts';

const url = 'http://127.0.0.1:1/1';

describe('formatTerms', () => {
  it('says so where there is no term', () => {
    expect(formatTerms({ url, terms: [], width: 80 })).toBe(`No term of the glossary stands on ${url}.`);
  });

  it('lists each term with its explanation, wrapped below it', () => {
    const terms = [
      { term: 'GPU', brief: 'A chip that does many small sums at once.', count: 2 },
      { term: 'AGI', brief: 'An idea.', count: 1 },
    ];
    expect(formatTerms({ url, terms, width: 30 })).toBe(
      `2 terms, 3 times in all, on ${url}\n\nGPU (2 times)\n    A chip that does many\n    small sums at once.\nAGI\n    An idea.`,
    );
  });
});
