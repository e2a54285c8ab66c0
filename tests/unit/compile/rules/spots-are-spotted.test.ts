import { expect, test } from 'vitest';
import { spotsAreSpotted } from '../../../../src/compile/rules/spots-are-spotted.ts';
import { collectionOf, entryText, judge } from '../fixture.ts';

test('a spot in which the entry is not found is told with what the matcher saw', () => {
  const lines = {
    forms: '[{text: widget, ambiguous: true}, {text: gizmo}]',
    cues: '{for: [factory], against: [toolbar]}',
    spots: '["The factory made a widget.", "A widget is nice.", "Nothing here.", "A gizmo."]',
  };
  expect(judge(spotsAreSpotted, collectionOf({ widget: entryText('widget', lines) }))).toEqual([
    expect.stringContaining(
      'widget.yml:9:39 the entry is not found here | "widget" with no cues: score 0 of 1',
    ),
    expect.stringContaining('widget.yml:9:60 the entry is not found here | none of its forms'),
  ]);
});

test('a skip in which the entry is found is told with the form that did it', () => {
  const skips = '["A gadget is nice.", "Two widgets fell."]';
  expect(judge(spotsAreSpotted, collectionOf({ widget: entryText('widget', { skips }) }))).toEqual([
    expect.stringContaining('widget.yml:10:30 the entry is found here | "widgets" with no cues: score 2'),
  ]);
});

test('a longer form of another entry takes the words, and the message says so', () => {
  const files = {
    widget: entryText('widget', { spots: '["A widget attack.", "A widget."]' }),
    attack: entryText('attack', {
      forms: '[widget attack]',
      spots: '["A widget attack.", "Widget attacks."]',
    }),
  };
  expect(judge(spotsAreSpotted, collectionOf(files))).toEqual([
    expect.stringContaining(
      'widget.yml:9:9 the entry is not found here | "widget", inside "widget attack" as attack',
    ),
  ]);
});
