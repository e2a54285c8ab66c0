import { h } from 'preact';
import { describe, expect, it } from 'vitest';
import type { CitedEntry, Claim, Entry } from '../../../src/model/entry.ts';
import { EntryView, type EntryViewProps } from '../../../src/ui/EntryView.tsx';
import { type Drawn, drawView, findAll, wordsOf } from './read-view.ts';

const claim: Claim = {
  says: 'Controls slow the rival down.',
  as: 'view',
  whose: 'an opinion writer',
  side: 'they work',
  source: { document: 'leads', paragraph: 2 },
};

const entry: Entry = {
  pack: 'glosslight',
  id: 'export-controls',
  term: 'export controls',
  kind: 'policy',
  topics: ['trade'],
  brief: ['Rules on what may leave a country, such as ', { text: 'chips', entry: 'ai-chip' }, '.'],
  more: ['An exporter asks for a licence.'],
  contested: 'Whether they work is disputed.',
  claims: [
    claim,
    {
      ...claim,
      says: 'Rivals catch up all the same.',
      side: 'they fail',
      as: 'reported',
      whose: 'a newsletter',
    },
    { ...claim, says: 'They exist.', side: null, source: { document: 'arms', paragraph: 0 } },
  ],
  facts: [{ fact: 'The rules changed again.', asOf: '2026-02' }],
  relations: [
    { type: 'undermined-by', entry: 'chip-smuggling', term: 'chip smuggling' },
    { type: 'see-also', entry: 'compute', term: 'compute' },
  ],
  forms: [],
  asks: [],
  checked: '2026-11-22',
};

const source = { publisher: null, kind: 'opinion', attribution: 'an opinion writer', paragraphs: 9 };
const card: CitedEntry = {
  entry,
  documents: [
    { ...source, id: 'leads', title: 'On leads', date: null, dateNote: 'undated', url: null },
    {
      ...source,
      id: 'arms',
      title: 'The Arms Race',
      publisher: 'A newsletter',
      date: '2024-12-19',
      dateNote: null,
      url: 'https://example.org/56',
    },
  ],
};

function draw(props: Partial<EntryViewProps> = {}): readonly (Drawn | string)[] {
  return drawView(h(EntryView, { card, onOpenEntry: () => {}, names: 'english', ...props }));
}

const withEntry = (change: Partial<Entry>): CitedEntry => ({ ...card, entry: { ...entry, ...change } });
const tagged = (tag: string) => (part: Drawn) => part.tag === tag;
const classed = (name: string) => (part: Drawn) => part.props['class'] === name;
const words = (props: Partial<EntryViewProps> = {}) => wordsOf(draw(props));

describe('at a glance', () => {
  it('an entry shows its term, kind and brief, and what it rests on', () => {
    const [header, brief] = findAll(
      draw(),
      ({ tag, props }) => tag === 'header' || props['class'] === 'entry-brief',
    );
    expect(wordsOf(header?.children ?? [])).toBe('export controls\n policy');
    expect(wordsOf(brief?.children ?? [])).toBe('Rules on what may leave a country, such as chips.');
    expect(wordsOf(findAll(draw(), tagged('summary')))).toContain('Disputed · 2 documents, checked Nov 2026');
  });

  it('an entry without documents does not claim any', () => {
    const bare = { entry: { ...entry, contested: null, claims: [] }, documents: [] };
    expect(words({ card: bare })).toContain('General knowledge, checked Nov 2026');
    expect(words({ card: bare })).not.toMatch(/Disputed|What the documents say|Sources/);
  });

  it('one document is one document', () => {
    expect(words({ card: { entry, documents: card.documents.slice(0, 1) } })).toContain('1 document,');
  });
});

describe('on demand', () => {
  it('every claim says whose it is, whether it is told or held, and where it stands', () => {
    expect(words()).toContain(
      'Controls slow the rival down.\nThe view of an opinion writer\nOn leads, undated, paragraph 2',
    );
    expect(words()).toContain('Rivals catch up all the same.\nReported by a newsletter\n');
    expect(words()).toContain('The Arms Race, 19 Dec 2024, front matter');
  });

  it('the sides of a dispute stand next to each other, each under its name, after what is disputed', () => {
    const [sides] = findAll(draw(), classed('entry-sides'));
    expect(
      findAll(sides?.children ?? [], classed('entry-side')).map(({ props }) => props['aria-label']),
    ).toEqual(['they work', 'they fail']);
    expect(wordsOf(sides?.children ?? [])).not.toContain('They exist.');
    expect(words().indexOf('Whether they work is disputed.')).toBeLessThan(words().indexOf('they work\n'));
  });

  it('a side that stands alone is said to stand alone', () => {
    const alone = 'The documents speak for this side only.';
    expect(words({ card: withEntry({ claims: [claim] }) })).toContain(alone);
    expect(words()).not.toContain(alone);
  });

  it('facts carry the time at which they were true', () => {
    expect(words()).toContain('The rules changed again. (as of Feb 2026)');
  });

  it('relations read as plain words', () => {
    expect(words()).toContain('undermined by\nchip smuggling\n');
  });

  it('sources lead out only where there is a safe way, in a new tab that learns nothing', () => {
    const links = findAll(draw(), ({ props }) => props['href'] !== undefined);
    expect(links.map(({ props: { href, target, rel } }) => ({ href, target, rel }))).toEqual([
      { href: 'https://example.org/56', target: '_blank', rel: 'noopener noreferrer' },
    ]);
    const unsafe = card.documents.map((document) => ({ ...document, url: 'javascript:alert(1)' }));
    expect(findAll(draw({ card: { entry, documents: unsafe } }), ({ props }) => 'href' in props)).toEqual([]);
  });

  it('the day of the last check ends it', () => {
    expect(words().trim().endsWith('Last checked on 22 Nov 2026.')).toBe(true);
  });

  it('nothing is folded away from a reader who came for the whole entry', () => {
    expect(findAll(draw({ expanded: true }), tagged('details'))).toEqual([]);
    expect(words({ expanded: true })).toContain('An exporter asks for a licence.');
  });
});

describe('links to other entries', () => {
  it('open them by pointer and by Enter', () => {
    const opened: string[] = [];
    const links = findAll(
      draw({ onOpenEntry: (id) => opened.push(id) }),
      ({ props }) => props['role'] === 'link',
    );
    expect(links.map(({ children }) => wordsOf(children))).toEqual(['chips', 'chip smuggling', 'compute']);
    for (const { props } of links) {
      const { onClick, onKeyDown } = props as { onClick: () => void; onKeyDown: (event: object) => void };
      onClick();
      for (const key of ['Enter', 'a']) onKeyDown({ key, preventDefault: () => {} });
      expect(props['tabIndex']).toBe(0);
    }
    expect(opened).toEqual(['ai-chip', 'ai-chip', 'chip-smuggling', 'chip-smuggling', 'compute', 'compute']);
  });
});

it('headings go down by one level from that of the term', () => {
  const levels = (props: Partial<EntryViewProps>) =>
    new Set(findAll(draw(props), ({ tag }) => /^h\d$/.test(tag)).map(({ tag }) => tag));
  expect([...levels({ headingLevel: 1 })]).toEqual(['h1', 'h2']);
  expect([...levels({})]).toEqual(['h2', 'h3']);
});
