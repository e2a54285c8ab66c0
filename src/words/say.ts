import type messages from '../public/_locales/en/messages.json';

type Messages = typeof messages;

/** What a message is called: the same in every language. */
export type MessageKey = keyof Messages;
/** Messages that tell a number: `topics_count` stands for `topics_count_one`, `topics_count_other` and their like. */
export type CountKey = MessageKey extends infer Key
  ? Key extends `${infer Base}_other`
    ? Base
    : never
  : never;

type Value = string | number;
type Placeholders<Key extends MessageKey> = Key extends unknown
  ? Messages[Key] extends { readonly placeholders: infer Names }
    ? keyof Names & string
    : never
  : never;
/** What a message needs to have filled in. */
type Values<Names extends string> = [Names] extends [never]
  ? []
  : [values: { readonly [Name in Names]: Value }];

type Underscored<Text extends string> = Text extends `${infer Head}-${infer Tail}`
  ? `${Head}_${Underscored<Tail>}`
  : Text;

/** Finds a message and fills in its values, which are numbered from 1; empty where there is no such message. */
export type ReadMessage = (key: string, values: string[]) => string;

let read: ReadMessage = (key) => {
  throw new Error(`No language has been chosen in which “${key}” could be said. Call speakBy first.`);
};

/** From now on, all is said as this reader finds it. */
export function speakBy(reader: ReadMessage): void {
  read = reader;
}

/** The BCP 47 tag of the language that is spoken: "en-GB", "zh-CN". */
export function language(): string {
  return say('language');
}

/** How that language is written. */
export function direction(): 'ltr' | 'rtl' {
  return say('direction') === 'rtl' ? 'rtl' : 'ltr';
}

/** A message in the reader's language. Numbers are written as that language writes them. */
export function say<Key extends MessageKey>(key: Key, ...[values]: Values<Placeholders<Key>>): string {
  return fill(key, values ?? {});
}

/** A message that tells how many: in the plural form that the language asks for. */
export function sayCount<Key extends CountKey>(
  key: Key,
  count: number,
  ...[values]: Values<Exclude<Placeholders<`${Key}_other`>, 'count'>>
): string {
  return fill(`${key}_${new Intl.PluralRules(language()).select(count)}`, { ...values, count });
}

/** What one of several values is called: `sayOf('relation', 'is-a')` says `relation_is_a`. */
export function sayOf<const Family extends string, Item extends string>(
  family: Family,
  item: `${Family}_${Underscored<Item>}` extends MessageKey ? Item : never,
): string {
  return read(`${family}_${item.replaceAll('-', '_')}`, []);
}

/** Placeholders are numbered in the order of their names' letters. */
function fill(key: string, values: Readonly<Record<string, Value>>): string {
  const inOrder = Object.keys(values)
    .toSorted()
    .map((name) => values[name] ?? '');
  return read(
    key,
    inOrder.map((value) => (typeof value === 'number' ? value.toLocaleString(language()) : value)),
  );
}
