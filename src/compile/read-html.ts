import { decodeEntities } from './decode-entities.ts';
import { withoutFrontMatter } from './front-matter.ts';
import { joinBlocks, type Piece, type PlainText } from './plain-text.ts';

// A page's text as src/page reads it from the DOM, without one: what flows together, what is never read, and what is
// read but not marked. Where HTML is broken a browser may see other blocks; the words are the same.

const INLINE = new Set(
  'a abbr acronym b bdi bdo big br cite data del dfn em font i ins label mark nobr q rb ruby s small span strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);
const SKIPPED = new Set(
  'applet area audio base button canvas code datalist embed frame frameset head iframe img input kbd link map math meta meter noembed noframes noscript object optgroup option output param picture pre progress rp rt rtc samp script select source style svg template textarea title track video'.split(
    ' ',
  ),
);
const VOID = new Set('area base br col embed frame hr img input link meta param source track wbr'.split(' '));
/** Up to their end tag these hold no tags, whatever is in them. */
const RAW_TEXT = new Set('iframe noembed noframes script style textarea title xmp'.split(' '));
const UNMARKED =
  /\shidden(?=[\s=/]|$)|\saria-hidden\s*=\s*["']?true|\scontenteditable(?!\s*=\s*["']?false)|\srole\s*=\s*["']?(?:navigation|button|textbox|menu|menubar|toolbar|tablist)\b/i;
const TOKEN =
  /<!--[\s\S]*?(?:-->|$)|<![^>]*>|<\?[^>]*>|<(?<close>\/?)(?<tag>[a-zA-Z][^\s/>]*)(?<attributes>(?:"[^"]*"|'[^']*'|[^"'>])*)>/g;

interface Open {
  readonly tag: string;
  readonly skipped: boolean;
  readonly unmarked: boolean;
}

/** Reads HTML as a reader of the page sees it. */
export function readHtml(source: string): PlainText {
  const html = withoutFrontMatter(source);
  const pieces: Piece[] = [];
  const open: Open[] = [];
  let title = '';
  let text = '';
  const inside = (): Open => open.at(-1) ?? { tag: '', skipped: false, unmarked: false };
  const flush = (): void => {
    const heading = open.some(({ tag }) => /^h[1-6]$/.test(tag));
    pieces.push({ text: collapse(text), markable: !inside().unmarked, heading });
    text = '';
  };

  let end = 0;
  TOKEN.lastIndex = 0;
  for (let token = TOKEN.exec(html); token !== null; token = TOKEN.exec(html)) {
    if (!inside().skipped) text += decodeEntities(html.slice(end, token.index));
    end = TOKEN.lastIndex;
    const { close, tag: name, attributes = '' } = token.groups ?? {};
    if (name === undefined) continue;
    const tag = name.toLowerCase();
    if (close === '/') {
      const position = open.findLastIndex((one) => one.tag === tag);
      if (position === -1) continue;
      if (!INLINE.has(tag) && !inside().skipped) flush();
      open.length = position;
    } else {
      if (!INLINE.has(tag) && !SKIPPED.has(tag) && !inside().skipped) flush();
      if (tag === 'br') text += '\n';
      if (VOID.has(tag)) continue;
      if (RAW_TEXT.has(tag)) {
        const stop = indexOfEndTag(html, tag, end);
        if (tag === 'title') title ||= collapse(decodeEntities(html.slice(end, stop)));
        end = TOKEN.lastIndex = stop;
      }
      const { skipped, unmarked } = inside();
      const hides = tag === 'nav' || UNMARKED.test(attributes);
      open.push({ tag, skipped: skipped || SKIPPED.has(tag), unmarked: unmarked || hides });
    }
  }
  if (!inside().skipped) text += decodeEntities(html.slice(end));
  flush();
  return joinBlocks(title, pieces);
}

function indexOfEndTag(html: string, tag: string, from: number): number {
  const found = html.toLowerCase().indexOf(`</${tag}`, from);
  return found === -1 ? html.length : found;
}

function collapse(text: string): string {
  return text.replace(/[^\S\u00A0]+/g, ' ').trim();
}
