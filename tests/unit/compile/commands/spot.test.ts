import { join } from 'node:path';
import { expect, test } from 'vitest';
import { spot } from '../../../../src/compile/commands/spot.ts';
import { runVerb, SOUND, writeProject } from '../project-fixture.ts';

const PAGE = '<nav>flange</nav><h1>On widgets</h1><p>A <em>widget</em> is a widget.</p>';

test('each mention that a reader sees is printed with its offset, entry, form and reason', async () => {
  const root = writeProject({ ...SOUND, 'page.html': PAGE });
  const { exitCode, printed } = await runVerb(spot, { root, args: [join(root, 'page.html')] });
  expect(printed.split('\n')).toEqual([
    expect.stringMatching(/page\.html: 1 mention of 1 entry$/),
    expect.stringMatching(/^\s+10 {2}widgets → widget .*form "widget \(plural\)": the form is certain/),
  ]);
  expect(exitCode).toBe(0);
});

test('with --all every mention is printed; for machines with offsets into the plain text', async () => {
  const root = writeProject({ ...SOUND, 'page.html': PAGE });
  const { printed } = await runVerb(spot, { root, args: [join(root, 'page.html'), '--all'], json: true });
  const [{ text, mentions }] = JSON.parse(printed);
  expect(text).toBe('flange\nOn widgets\nA widget is a widget.');
  expect(
    mentions.map((one: { start: number; end: number; id: string }) => [
      text.slice(one.start, one.end),
      one.id,
    ]),
  ).toEqual([
    ['flange', 'flange'],
    ['widgets', 'widget'],
    ['widget', 'widget'],
    ['widget', 'widget'],
  ]);
  expect(Object.keys(mentions[0]).toSorted()).toEqual(['end', 'form', 'id', 'score', 'start', 'text', 'why']);
});

test('a file that is not there is a wrong call', async () => {
  await expect(runVerb(spot, { root: writeProject(), args: ['/nowhere.txt'] })).rejects.toThrow(
    '/nowhere.txt cannot be read',
  );
});
