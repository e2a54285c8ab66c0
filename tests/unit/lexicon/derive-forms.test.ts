import { describe, expect, it } from 'vitest';
import { deriveForms } from '../../../src/lexicon/derive-forms.ts';
import { type CaseRule, DERIVATIONS } from '../../../src/model/forms.ts';

function derived(text: string, options: { case?: CaseRule; derive?: [] } = {}): string[] {
  return deriveForms({ text, case: 'any', ambiguous: false, derive: DERIVATIONS, ...options }).map(
    (form) => form.text,
  );
}

describe('from one authored form', () => {
  it.each([
    ['a plural of the last word', 'export control', 'export controls'],
    ['a plural in -ies', 'technology', 'technologies'],
    ['a plural of an acronym', 'GPU', 'GPUs'],
    ['an irregular plural', 'policy analysis', 'policy analyses'],
    ['the American spelling', 'data centre', 'data center'],
    ['the British spelling', 'commoditization', 'commoditisation'],
    ['both spellings of the plural', 'data centre', 'data centers'],
    ['one closed word', 'hugging face', 'huggingface'],
    ['the other spelling closed', 'data centre', 'datacenter'],
    ['full stops in a capital abbreviation', 'US export control', 'U.S. export control'],
  ])('%s is derived', (_, text, expected) => {
    expect(derived(text)).toContain(expected);
  });

  it.each([
    ['enterprise', 'enterprize'],
    ['supervise', 'supervize'],
    ['analysis', 'analysises'],
    ['K2', 'K2s'],
    ['U.S.', 'U.S.s'],
    ['four', 'for'],
  ])('%s does not become %s', (text, never) => {
    expect(derived(text)).not.toContain(never);
  });

  it('nothing is derived where the entry says so', () => {
    expect(derived('data centre', { derive: [] })).toEqual(['data centre']);
  });

  it('the authored form comes first, and no form comes twice', () => {
    const forms = derived('US data centre licence');
    expect(forms[0]).toBe('US data centre licence');
    expect(new Set(forms).size).toBe(forms.length);
  });
});
