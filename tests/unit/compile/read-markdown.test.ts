import { expect, test } from 'vitest';
import { readMarkdown } from '../../../src/compile/read-markdown.ts';

test('Markdown is read as its reader sees it', () => {
  const markdown = `---
tags: x
---
# The [AI](https://ai.example) race

Some **bold** and *thin* words, \`code\`, an ![image](x.png)
and snake_case_name.

- one item
- [x] another

> A quote.

| Chip | Maker |
|------|-------|
| H100 | Nvidia |

\`\`\`js
const gpu = 1;
\`\`\`
The end\\*.
`;
  const { title, text, blocks } = readMarkdown(markdown);
  expect(title).toBe('The AI race');
  expect(blocks.map(({ start, end }) => text.slice(start, end))).toEqual([
    'The AI race',
    'Some bold and thin words, , an \nand snake_case_name.',
    'one item',
    'another',
    'A quote.',
    'Chip',
    'Maker',
    'H100',
    'Nvidia',
    'The end*.',
  ]);
});
