import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Intent } from '../../../src/model/intent.ts';
import type { Mark } from '../../../src/page/marks.ts';
import { watchPointer } from '../../../src/page/pointer-intent.ts';
import { PaperNode } from './paper-tree.ts';

vi.mock('../../../src/page/safe-dom.ts', async () => (await import('./paper-tree.ts')).paperDom);

const TEXT = new PaperNode('#text');
const page = new PaperNode('p').with(TEXT);
/** Words from the 4th to the 10th letter, in two lines. */
const LINES = [
  { left: 40, top: 10, width: 60, height: 20 },
  { left: 0, top: 30, width: 30, height: 20 },
];
const measure = vi.fn(() => LINES);

function markOf(more: Partial<Mark> = {}): Mark {
  const place = { startContainer: TEXT, startOffset: 4, endContainer: TEXT, endOffset: 10 };
  // Of a mark, the pointer asks for its place, its lines, and whether it leads somewhere.
  return { place, measure, inLink: false, ...more } as unknown as Mark;
}

type Listener = (event: unknown) => void;
let listeners = new Map<string, Listener>();
let frames = new Map<number, () => void>();
/** Where the browser says that text is under the pointer. */
let caret: { offsetNode: PaperNode; offset: number } | null = null;
let isSelected = false;
let intents: Intent[] = [];
let end = new AbortController();

function start(mark = markOf()): void {
  watchPointer({
    signal: end.signal,
    marksAt: (node) => ((node as unknown) === TEXT ? [mark] : []),
    isOurs: (event) => (event as { isOurs?: boolean }).isOurs === true,
    onIntent: (intent) => intents.push(intent),
  });
}

function tell(type: string, event: Readonly<Record<string, unknown>> = {}): void {
  const usual = {
    isTrusted: true,
    pointerType: 'mouse',
    button: 0,
    buttons: 0,
    shiftKey: false,
    target: page,
  };
  listeners.get(type)?.({ ...usual, composedPath: () => [page], ...event });
}

function drawFrame(): void {
  const due = [...frames.values()];
  frames.clear();
  for (const draw of due) draw();
}

const told = (): string[] => intents.map(({ type }) => type);

beforeEach(() => {
  listeners = new Map();
  frames = new Map();
  caret = { offsetNode: TEXT, offset: 6 };
  isSelected = false;
  intents = [];
  end = new AbortController();
  measure.mockClear();
  let frame = 0;
  vi.stubGlobal('addEventListener', (type: string, listener: Listener) => listeners.set(type, listener));
  vi.stubGlobal('requestAnimationFrame', (draw: () => void) => {
    frames.set(++frame, draw);
    return frame;
  });
  vi.stubGlobal('cancelAnimationFrame', (id: number) => frames.delete(id));
  vi.stubGlobal('document', { caretPositionFromPoint: () => caret });
  vi.stubGlobal('getSelection', () => ({ isCollapsed: !isSelected }));
  vi.stubGlobal('Node', PaperNode);
  vi.stubGlobal('ShadowRoot', Map);
});

describe('a pointer that moves', () => {
  it('points at the words under it, and leaves them', () => {
    start();
    tell('pointermove', { clientX: 50, clientY: 15 });
    drawFrame();
    expect(intents).toMatchObject([{ type: 'point', x: 50, y: 15, held: false }]);
    caret = null;
    tell('pointermove', { clientX: 300, clientY: 15 });
    drawFrame();
    expect(told()).toEqual(['point', 'leave']);
  });

  it('is looked at once a frame, where it is by then', () => {
    start();
    for (let x = 41; x < 60; x++) tell('pointermove', { clientX: x, clientY: 15 });
    expect(told()).toEqual([]);
    drawFrame();
    drawFrame();
    expect(intents).toMatchObject([{ type: 'point', x: 59 }]);
  });

  it('has not moved where only the page did, unless Shift came to it', () => {
    start();
    const place = { clientX: 50, clientY: 15 };
    tell('pointermove', place);
    drawFrame();
    tell('pointermove', place);
    drawFrame();
    expect(told()).toEqual(['point']);
    tell('pointermove', { ...place, shiftKey: true });
    drawFrame();
    expect(intents.at(-1)).toMatchObject({ type: 'point', held: true });
  });

  it('drags with a button down, and asks for no words', () => {
    start();
    tell('pointermove', { clientX: 50, clientY: 15, buttons: 1 });
    drawFrame();
    expect(told()).toEqual(['drag']);
    expect(measure).not.toHaveBeenCalled();
  });

  it.each([
    { what: 'that the page made up', event: { isTrusted: false } },
    { what: 'of a finger', event: { pointerType: 'touch' } },
    { what: 'on our own card', event: { isOurs: true } },
  ])('says nothing $what', ({ event }) => {
    start();
    tell('pointermove', { clientX: 50, clientY: 15, ...event });
    drawFrame();
    expect(told()).toEqual([]);
  });

  it('onto our card takes back what it was about to say', () => {
    start();
    tell('pointermove', { clientX: 50, clientY: 15 });
    tell('pointermove', { clientX: 52, clientY: 15, isOurs: true });
    drawFrame();
    expect(told()).toEqual([]);
  });

  it('says nothing more once the page is done with', () => {
    start();
    tell('pointermove', { clientX: 50, clientY: 15 });
    end.abort();
    drawFrame();
    expect(told()).toEqual([]);
  });
});

describe('words are under a pointer', () => {
  it.each([
    { where: 'on their first line', x: 99, y: 12, is: 'point' },
    { where: 'on their second line', x: 5, y: 45, is: 'point' },
    { where: 'a hair beside them', x: 101, y: 12, is: 'point' },
    { where: 'well beside them', x: 103, y: 12, is: 'leave' },
    { where: 'between their lines', x: 5, y: 12, is: 'leave' },
  ])('$where: $is', ({ x, y, is }) => {
    start();
    tell('pointermove', { clientX: x, clientY: y });
    drawFrame();
    expect(told()).toEqual([is]);
  });

  it('only where the text is theirs; what lies elsewhere in it is not measured', () => {
    start();
    for (const offset of [3, 11]) {
      caret = { offsetNode: TEXT, offset };
      tell('pointermove', { clientX: 50 + offset, clientY: 15 });
      drawFrame();
    }
    caret = { offsetNode: page, offset: 0 };
    tell('pointermove', { clientX: 50, clientY: 15 });
    drawFrame();
    expect(told()).toEqual(['leave', 'leave', 'leave']);
    expect(measure).not.toHaveBeenCalled();
  });
});

describe('a click', () => {
  const click = { clientX: 50, clientY: 15 };

  it('asks for the words, with a mouse or a finger', () => {
    start();
    tell('click', click);
    tell('click', { ...click, pointerType: 'touch' });
    expect(intents).toMatchObject([
      { type: 'tap', touch: false },
      { type: 'tap', touch: true },
    ]);
  });

  it.each([
    { what: 'that the page made up', event: { isTrusted: false } },
    { what: 'of another button', event: { button: 2 } },
    { what: 'on our own card', event: { isOurs: true } },
    { what: 'beside the words', event: { clientX: 300 } },
  ])('asks for nothing $what', ({ event }) => {
    start();
    tell('click', { ...click, ...event });
    expect(told()).toEqual([]);
  });

  it('that ends a selection asks for nothing', () => {
    isSelected = true;
    start();
    tell('click', click);
    expect(told()).toEqual([]);
  });

  it('on a link goes where it leads', () => {
    start(markOf({ inLink: true }));
    tell('click', click);
    expect(told()).toEqual([]);
  });
});

it('a press is told of, unless the page made it up or it was on our card', () => {
  start();
  tell('pointerdown', { isTrusted: false });
  tell('pointerdown', { isOurs: true });
  tell('pointerdown');
  expect(told()).toEqual(['press']);
});

it('what is scrolled is under the pointer where the pointer was last seen in it', () => {
  start();
  tell('scroll', { target: page });
  tell('pointermove', { clientX: 50, clientY: 15, target: TEXT });
  tell('scroll', { target: page });
  tell('scroll', { target: new PaperNode('div') });
  tell('scroll', { target: page, isTrusted: false });
  expect(intents).toMatchObject([
    { type: 'scroll', under: false },
    { type: 'scroll', under: true },
    { type: 'scroll', under: false },
  ]);
});
