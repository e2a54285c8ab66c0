import { type Rule, toProblem } from '../collection.ts';
import { walkTexts } from '../walk-texts.ts';

const code = 'text-is-plain';

interface Ban {
  readonly pattern: RegExp;
  readonly message: string;
  readonly tip: string;
}

const MARKUP: readonly Ban[] = [
  { pattern: /<\/?[a-zA-Z][^>]*>|&[a-z]{2,8};|&#\d+;/, message: 'HTML', tip: 'Write plain text.' },
  {
    pattern: /\*\*|__|`|^#{1,6} /,
    message: 'Markdown',
    tip: 'Write plain text; emphasis comes from the sentence.',
  },
  { pattern: /https?:\/\/\S+/, message: 'a web address', tip: 'Name the source in words.' },
];
const CHARACTERS: readonly Ban[] = [
  {
    pattern: /[\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF\u00AD]/,
    message: 'an invisible character',
    tip: 'Delete it and type the words anew; it often comes along when copying from a web page.',
  },
  { pattern: /[\u0000-\u0008\u000B-\u001F\u007F-\u009F]/, message: 'a control character', tip: 'Delete it.' },
  {
    pattern: /\uFFFD/,
    message: 'a broken character',
    tip: 'Save the file as UTF-8 and type the character anew.',
  },
];

/** Text is plain, composed Unicode: no markup but links, nothing that cannot be seen. */
export const textIsPlain: Rule = {
  code,
  title: 'Text is plain: no markup but links in brief and more, nothing invisible.',
  *check({ entries, frame }) {
    for (const { source } of [...entries, ...Object.values(frame).map((file) => ({ source: file }))]) {
      for (const [path, text] of walkTexts(source.value)) {
        const linkable = path.length === 1 && (path[0] === 'brief' || path[0] === 'more');
        const inside = linkable ? text.replace(/\[[^[\]]+\]\([a-z0-9-]+\)/g, '') : text;
        const isAddress = path.at(-1) === 'url';
        for (const { pattern, message, tip } of isAddress ? CHARACTERS : [...MARKUP, ...CHARACTERS]) {
          const hit = pattern.exec(inside)?.[0];
          if (hit === undefined) continue;
          const at = source.placeOfWords(path, hit);
          yield toProblem({ code, source, at, message: `${message} in the text`, found: show(hit), tip });
        }
        if (/\]\s*\(/.test(inside)) {
          const tip = linkable
            ? 'A link is [words](entry-id): no space between the brackets, and neither an address nor a file name.'
            : 'Links are read in "brief" and "more" only; write the words alone.';
          yield toProblem({
            code,
            source,
            at: path,
            message: 'a link that is none',
            found: show(inside),
            tip,
          });
        }
        if (text !== text.normalize('NFC')) {
          const tip = 'Type the accented letters anew.';
          yield toProblem({
            code,
            source,
            at: path,
            message: 'letters and accents are stored apart',
            found: show(text),
            tip,
            fixable: true,
          });
        }
      }
    }
  },
};

/** Text for a message, with what cannot be seen written as its code point. */
function show(text: string): string {
  const visible = text.replace(/[\p{Cc}\p{Cf}\uFFFD]/gu, (character) => {
    return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  });
  return visible.length > 70 ? `${visible.slice(0, 69)}…` : visible;
}
