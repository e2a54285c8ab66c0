import type { ReadMessage } from './say.ts';

/** Messages of one language as browsers read them, from `_locales/<language>/messages.json`. */
export type MessageFile = Readonly<
  Record<
    string,
    {
      readonly message: string;
      readonly placeholders?: Readonly<Record<string, { readonly content: string }>>;
    }
  >
>;

/** Reads messages as a browser does, where there is none that could: in previews and tests. */
export function messageReader(messages: MessageFile): ReadMessage {
  return (key, values) => {
    const { message, placeholders = {} } = messages[key] ?? { message: '' };
    const numbered = message.replaceAll(/\$(\w+)\$/g, (_, name: string) => {
      return placeholders[name.toLowerCase()]?.content ?? '';
    });
    return numbered.replaceAll(/\$([1-9])/g, (_, place: string) => values[Number(place) - 1] ?? '');
  };
}
