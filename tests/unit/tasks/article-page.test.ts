import { describe, expect, it } from 'vitest';
import { articlePage, withoutFrontMatter } from '../../../src/tasks/article-page.ts';

describe('articlePage', () => {
  it('makes a paragraph of each line that says something', () => {
    const page = articlePage({ title: 'T', text: 'One.\n\n  \nTwo.\n' });
    expect(page.match(/<p>.*<\/p>/g)).toEqual(['<p>One.</p>', '<p>Two.</p>']);
  });

  it('shows markup as the text it is', () => {
    const page = articlePage({ title: 'a < b', text: 'AT&T <script>' });
    expect(page).toContain('<title>a &lt; b</title>');
    expect(page).toContain('<p>AT&amp;T &lt;script&gt;</p>');
  });
});

describe('withoutFrontMatter', () => {
  it('drops the block between the lines of dashes at the top, and no other', () => {
    expect(withoutFrontMatter('---\ntitle: x\n---\n<p>a</p>\n---\nb')).toBe('<p>a</p>\n---\nb');
    expect(withoutFrontMatter('<p>a</p>')).toBe('<p>a</p>');
  });
});
