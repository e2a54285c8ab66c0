import { h } from 'preact';
import { expect, it } from 'vitest';
import { CardActions, type CardActionsProps } from '../../../src/card/CardActions.tsx';
import { drawView, findAll, wordsOf } from '../ui/read-view.ts';

function actions(props: Partial<CardActionsProps> = {}) {
  return drawView(h(CardActions, { why: ['Because.'], notice: null, ...props }));
}

function buttons(props: Partial<CardActionsProps> = {}): string[] {
  return findAll(actions(props), ({ tag }) => tag === 'button').map((one) => wordsOf(one.children).trim());
}

it('a card offers what can be done about its term, and says why it was marked', () => {
  expect(buttons()).toEqual([
    'Save',
    'I know this',
    'Copy',
    'Glossary',
    'This mark is wrong',
    'No marks on this site',
    'Options',
  ]);
  expect(wordsOf(actions())).toContain('Because.');
});

it('a card that shows another term than the marked one says nothing of the mark', () => {
  expect(buttons({ why: null })).toEqual(['Save', 'I know this', 'Copy', 'Glossary']);
});

it('what was done is told, and can be undone in the same place', () => {
  expect(buttons({ notice: 'known' })).toEqual(['Undo']);
  expect(buttons({ notice: 'wrong' })).toEqual(['Undo', 'Copy a report']);
});

it('each button wishes for one thing', () => {
  const wishes = findAll(actions(), ({ tag }) => tag === 'button').map(({ props }) => props['data-wish']);
  expect(wishes).toEqual(['save', 'know', 'copy', 'glossary', 'wrong', 'not-here', 'options']);
});
