/** One inline element a so many words: with it a page has about as many text nodes as the real ones that were counted. */
const WORDS_AN_ELEMENT = 9;
const INLINE = ['em', 'b', 'span', 'a href="#"', 'strong', 'i', 'code', 'span class="x"'];

const HEAD = `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>A made page</title>
<style>
body { font: 16px/1.5 sans-serif; max-width: 45em; margin: 2em auto; padding: 0 1em }
table { border-collapse: collapse } td { border: 1px solid silver; padding: 0.2em }
</style>`;

/** A page with so much text (in characters) of the blocks, laid out as articles are: headings, lists, tables, inline elements. */
export function madePage({
  blocks,
  length,
}: {
  readonly blocks: readonly string[];
  readonly length: number;
}): string {
  const parts: string[] = [];
  let left = length;
  for (let at = 0; left > 0; at++) {
    const block = (blocks[at % blocks.length] ?? '').slice(0, left);
    parts.push(markUp(block, at));
    left -= block.length;
  }
  return `${HEAD}</head>\n<body><main>\n${parts.join('\n')}\n</main></body>\n</html>\n`;
}

function markUp(block: string, at: number): string {
  const [first = ''] = block.split('\n');
  if (at % 12 === 0) return `<h2>${escaped(first.slice(0, 60))}</h2>\n<p>${withElements(block)}</p>`;
  if (at % 12 === 5) {
    const items = block.split('\n').map((line) => `  <li>${withElements(line)}</li>`);
    return `<ul>\n${items.join('\n')}\n</ul>`;
  }
  if (at % 12 === 9) {
    const cells = block.split('\n').map((line) => `  <tr><td>${at}</td> <td>${withElements(line)}</td></tr>`);
    return `<table><tbody>\n${cells.join('\n')}\n</tbody></table>`;
  }
  return `<p>${withElements(block)}</p>`;
}

function withElements(text: string): string {
  return text
    .split(' ')
    .map((word, index) => {
      if (index % WORDS_AN_ELEMENT !== WORDS_AN_ELEMENT - 1) return escaped(word);
      const tag = INLINE[(text.length + index) % INLINE.length] ?? 'b';
      return `<${tag}>${escaped(word)}</${tag.replace(/ .*/, '')}>`;
    })
    .join(' ');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** A page that writes sixteen lines into a log at every frame, and takes as many out once there are three hundred. */
export function logPage({
  blocks,
  frames,
}: {
  readonly blocks: readonly string[];
  readonly frames: number;
}): string {
  const lines = blocks.filter((block) => block.length < 200).slice(0, 2000);
  const write = `
const lines = ${JSON.stringify(lines).replaceAll('<', String.raw`\u003C`)};
let written = 0;
let frames = 0;
const write = () => {
  const log = document.querySelector('#log');
  for (let i = 0; i < 16; i++) {
    const line = document.createElement('li');
    line.textContent = lines[++written % lines.length];
    log.prepend(line);
    if (log.childElementCount > 300) log.lastElementChild.remove();
  }
  if (++frames < ${frames}) requestAnimationFrame(write);
};
addEventListener('load', () => setTimeout(write, 500));`;
  return `${HEAD}\n<script>${write}</script></head>\n<body><main><h1>A log</h1><ol id="log"></ol></main></body>\n</html>\n`;
}
