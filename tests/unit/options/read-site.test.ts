import { expect, it } from 'vitest';
import { readSite } from '../../../src/options/read-site.ts';

it.each([
  ['example.org', 'example.org'],
  [' News.Example.org ', 'news.example.org'],
  ['https://www.example.org/a?b#c', 'example.org'],
  ['localhost:8080', 'localhost'],
  ['127.0.0.1', '127.0.0.1'],
  ['bücher.example', 'xn--bcher-kva.example'],
])('%s is understood as %s', (typed, site) => {
  expect(readSite(typed)).toBe(site);
});

it.each(['', 'news', 'two words.org', 'file:///etc/hosts', 'javascript://x.org', 'https://'])(
  '"%s" is no site',
  (typed) => {
    expect(readSite(typed)).toBeNull();
  },
);
