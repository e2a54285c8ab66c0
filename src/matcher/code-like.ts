/** How far to either side a run without spaces is looked at: longer than any name, shorter than a pathological page. */
const REACH = 120;
/** Names between slashes are a list: "Baidu/Tencent/Alibaba". */
const NAMES = /^\p{Lu}[^/.\\]*(?:\/\p{Lu}[^/.\\]*)+$/u;
/** Brackets and quotation marks end a run, as white space does. */
const ENDS_RUN = new Set([...'()[]{}<>"“”«»\u00A0\u3000'].map((character) => character.charCodeAt(0)));
const WORD = /[\p{L}\p{N}_]/u;

/** Whether a span lies between two backticks, as people write code in plain text. */
function isQuotedAsCode(text: string, start: number, end: number): boolean {
  const left = text.slice(Math.max(0, start - REACH), start);
  const opening = left.lastIndexOf('`');
  // One after a letter or a full stop closes the piece of code before.
  if (opening === -1 || /[^\s(]/.test(left[opening - 1] ?? ' ')) return false;
  return /^[^`\n]*`/.test(text.slice(end, end + REACH)) && !left.includes('\n', opening);
}

/** Whether a span lies in a URL, an e-mail address, a handle, a file path, a host name or a piece of program code. */
export function standsInCode(text: string, start: number, end: number): boolean {
  if (isQuotedAsCode(text, start, end)) return true;
  // Nearly every form stands between spaces.
  if (isPlain(text.charCodeAt(start - 1)) && isPlain(text.charCodeAt(end))) return false;
  const before = text[start - 1] ?? ' ';
  const after = text[end] ?? ' ';
  if (/[@$\\=~]/.test(before) || /[@\\=~]/.test(after)) return true;
  if (before === '-' && text[start - 2] === '-') return true;
  if (text.startsWith('()', end) || text.startsWith('::', end) || text.endsWith('::', start)) return true;
  if (after === '.' && WORD.test(text[end + 1] ?? ' ') && text[end - 1] !== '.') return true;
  if (before === '.' && WORD.test(text[start - 2] ?? ' ')) return true;
  // The name of a command, with its options behind it: "nvidia-smi --help".
  if (/^[\w-]*\s--?[a-z]/.test(text.slice(end, end + REACH))) return true;
  const run = runAround(text, start, end);
  if (/:\/\/|^www\.|\w@\w/.test(run)) return true;
  if (before !== '/' && after !== '/') return false;
  return !NAMES.test(run) && /^[~.]?\/|\/.*\/|\.\w{2,4}(?:\/|$)|\/$/.test(run);
}

/** A space, a comma, a line's end, or the text's; or Chinese and Japanese, which no code holds. */
function isPlain(code: number): boolean {
  return (
    code === 0x20 ||
    code === 0x2c ||
    code === 0x0a ||
    (code >= 0x3000 && code <= 0x9fff) ||
    Number.isNaN(code)
  );
}

/** The characters around a span up to the next white space, bracket or quotation mark. */
function runAround(text: string, start: number, end: number): string {
  let from = start;
  while (from > 0 && start - from < REACH && !endsRun(text.charCodeAt(from - 1))) from--;
  let to = end;
  while (to < text.length && to - end < REACH && !endsRun(text.charCodeAt(to))) to++;
  return text.slice(from, end) + text.slice(end, to).replace(/[.,;:!?'’]+$/u, '');
}

function endsRun(code: number): boolean {
  return code <= 0x20 || ENDS_RUN.has(code);
}
