import type { Entry } from './entry.ts';

/** What an entry is called in Chinese: the first of its forms that is written so; null where it has none. */
export function chineseNameOf({ forms }: Pick<Entry, 'forms'>): string | null {
  return forms.find((form) => /^\p{Script=Han}/u.test(form)) ?? null;
}
