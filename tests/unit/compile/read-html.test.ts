import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readHtml } from '../../../src/compile/read-html.ts';

const blocks = (html: string): string[] => {
  const { text, blocks: found } = readHtml(html);
  return found.map(({ start, end, markable }) => `${markable ? '' : '(unmarked) '}${text.slice(start, end)}`);
};

test.each([
  ['inline elements flow on', '<p>open <b>source</b> <a href="x>y">model</a>s</p>', ['open source models']],
  ['block elements part', '<h1>One</h1><p>two<div>three</div>four', ['One', 'two', 'three', 'four']],
  [
    'table cells and list items stand alone',
    '<ul><li>a<li>b</ul><table><tr><td>c<td>d</table>',
    ['a', 'b', 'c', 'd'],
  ],
  [
    'code, scripts and buttons are not read',
    'a <code>b</code><script>c</script><button>d</button> e',
    ['a e'],
  ],
  ['script text that looks like a tag is not read', '<script>if (a < b) "</p>"</script><p>c</p>', ['c']],
  ['comments and doctypes are not read', '<!DOCTYPE html><!-- <p>a</p> --><p>b</p>', ['b']],
  [
    'characters by name and number are read',
    '<p>R&amp;D &ndash; caf&eacute; &#20986;&#x53e3; &Eacute; &nosuch; &#0;</p>',
    ['R&D – café 出口 É &nosuch; \uFFFD'],
  ],
  [
    'menus and hidden parts are read but unmarked',
    '<nav><p>a</p></nav><p hidden>b</p><p>c</p>',
    ['(unmarked) a', '(unmarked) b', 'c'],
  ],
  ['spaces collapse, line breaks part words', '<p>a\n  b<br>c</p>', ['a b c']],
  ['a lone angle is text', '<p>5 < 6</p>', ['5 < 6']],
])('%s', (_, html, read) => {
  expect(blocks(html)).toEqual(read);
});

test('the title is the title of the page, and front matter is left out', () => {
  expect(readHtml('---\ntitle: x\n---\n<title>A &amp; B</title><p>c</p>')).toMatchObject({
    title: 'A & B',
    text: 'c',
  });
});

test('whatever the input, blocks lie in order inside the text', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('<', '>', '/', 'p', 'b', ' ', '"', '=', '!', '-', '&', ';', 'a') }),
      (html) => {
        const { text, blocks: found } = readHtml(html);
        let end = 0;
        for (const block of found) {
          expect(block.start).toBeGreaterThanOrEqual(end);
          expect(block.end).toBeGreaterThan(block.start);
          ({ end } = block);
        }
        expect(end).toBeLessThanOrEqual(text.length);
      },
    ),
  );
});
