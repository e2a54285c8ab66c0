import { describe, expect, it } from 'vitest';
import { drawCard, drawFailed } from '../../../src/card/draw-card.tsx';
import type { CardRequest, DrawnNode } from '../../../src/model/drawn-card.ts';
import type { CitedEntry } from '../../../src/model/entry.ts';

const GPU: CitedEntry = {
  entry: {
    pack: 'glosslight',
    id: 'gpu',
    term: 'GPU',
    kind: 'hardware',
    topics: ['chips'],
    brief: ['A ', { text: 'chip', entry: 'chip' }, ' for many sums at once.'],
    more: ['More of it.'],
    contested: null,
    claims: [],
    facts: [],
    relations: [],
    forms: ['GPU', '图形处理器', '圖形處理器'],
    asks: [],
    checked: '2026-11-22',
  },
  documents: [
    {
      id: 'race',
      title: 'The Race',
      publisher: 'A Paper',
      date: '2026-01-02',
      dateNote: null,
      kind: 'essay',
      attribution: 'an opinion writer',
      url: 'https://example.org/race',
      paragraphs: 3,
    },
  ],
};
const marked: CardRequest = {
  ref: 'glosslight/gpu',
  mark: { words: 'graphics chip' },
  colours: null,
  level: 'plain',
  names: 'english',
};
const ledOn: CardRequest = { ...marked, mark: null };

/** As markup, so that a reader of the test sees what a page makes of it. */
function markup(node: DrawnNode): string {
  if (typeof node === 'string') return node;
  const [tag, attributes, inside] = node;
  const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${value}"`);
  return `<${tag}${written.join('')}>${inside.map(markup).join('')}</${tag}>`;
}

const card = (request: Partial<CardRequest> = {}): string =>
  markup(drawCard(GPU, { ...marked, ...request }).view);

describe('a drawn card', () => {
  it('is a dialog by the name of its term, in which other entries are named', () => {
    expect(card()).toMatch(/^<div class="card" role="dialog" aria-label="GPU"/);
    expect(card()).toContain(
      'A <a class="entry-link" role="link" tabindex="0" data-entry="chip">chip</a> for many',
    );
  });

  it('says the Chinese name where the reader wants it', () => {
    expect(card()).not.toContain('图形处理器');
    expect(card({ names: 'both' })).toContain('<span class="entry-chinese" lang="zh">图形处理器</span>');
    expect(card({ names: 'both' })).not.toContain('圖形處理器');
  });

  it('leads to the web', () => {
    expect(card()).toContain('<a class="entry-link" href="https://example.org/race" target="_blank"');
  });

  it('is unfolded where the reader wants it detailed', () => {
    expect(card()).toContain('<details><summary class="entry-origin">');
    expect(card({ level: 'detailed' })).toContain('<details open=""><summary class="entry-origin">');
  });

  it('says where its term stands among the marks', () => {
    expect(card()).not.toContain('aria-describedby');
    expect(card({ position: { at: 2, of: 5 } })).toMatch(/aria-describedby="position".*>Term 2 of 5/);
  });

  it('says why the words are marked only where they are, and elsewhere leads back', () => {
    expect(card()).toContain('The glossary knows this term as “graphics chip”.');
    expect(card()).not.toContain('data-wish="back"');
    const other = markup(drawCard(GPU, ledOn).view);
    expect(other).not.toContain('Why marked?');
    expect(other).toContain('data-wish="back"');
  });

  it('brings along what becomes of its last line', () => {
    const { lines } = drawCard(GPU, marked).offer ?? {};
    expect(lines?.site.says).toBe('Nothing is marked on this site any more.');
    expect(lines?.saved.actions.map(markup).join('')).toContain('data-wish="undo"');
    expect(lines?.none).toMatchObject({ says: '' });
  });

  it('brings along texts to copy: one says where it comes from, one names the words and the entry', () => {
    const { ref, quote, report } = drawCard(GPU, marked).offer ?? {};
    expect(ref).toBe('glosslight/gpu');
    expect(quote).toBe(
      'GPU: A chip for many sums at once.\nGlosslight. Last checked on 22 Nov 2026.\n' +
        'Draws on: “The Race”, A Paper, 2 Jan 2026, https://example.org/race.',
    );
    expect(report).toMatch(/“graphics chip” was taken for “GPU” \(glosslight\/gpu/);
  });

  it('says honestly that there is no entry, or no answer', () => {
    expect(drawCard(null, marked)).toMatchObject({ offer: null });
    expect(markup(drawCard(null, marked).view)).toContain('card-message');
    expect(markup(drawFailed().view)).toContain('data-wish="close"');
    expect(drawFailed()).not.toEqual(drawCard(null, marked));
  });
});
