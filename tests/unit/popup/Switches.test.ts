import { h } from 'preact';
import { expect, it, vi } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../src/model/settings.ts';
import type { SettingsChange } from '../../../src/model/settings-change.ts';
import { Switches, type SwitchesProps } from '../../../src/popup/Switches.tsx';
import { drawView, findAll, wordsOf } from '../ui/read-view.ts';

vi.setSystemTime(new Date(2026, 10, 29, 13, 32));

const page = { kind: 'readable', host: 'example.org', terms: [] } as const;

function draw(props: Partial<SwitchesProps>) {
  return drawView(
    h(Switches, {
      settings: DEFAULT_SETTINGS,
      page,
      pausedUntil: null,
      onChange: () => {},
      onOptions: () => {},
      onGlossary: () => {},
      ...props,
    }),
  );
}

function switches(props: Partial<SwitchesProps> = {}) {
  return findAll(draw(props), ({ props: { role } }) => role === 'switch').map((one) => ({
    name: wordsOf(one.children).trim(),
    on: one.props['aria-checked'],
    disabled: one.props['disabled'],
    press: one.props['onClick'],
  }));
}

function changeBy(at: number, props: Partial<SwitchesProps> = {}) {
  const onChange = vi.fn<(change: SettingsChange) => void>();
  const press = switches({ ...props, onChange })[at]?.press;
  if (typeof press === 'function') press();
  return onChange.mock.lastCall?.[0];
}

it('there is one switch for the site at hand and one for all', () => {
  expect(switches()).toMatchObject([
    { name: 'Mark terms on example.org', on: true, disabled: false },
    { name: 'Mark terms on all sites', on: true, disabled: false },
  ]);
});

it('a page that cannot be read has no switch of its own', () => {
  for (const none of [null, { kind: 'unreadable' } as const])
    expect(switches({ page: none }).map(({ name }) => name)).toEqual(['Mark terms on all sites']);
});

it('each asks for the opposite of what it shows', () => {
  expect(changeBy(0)).toEqual({ type: 'site', host: 'example.org', on: false });
  expect(changeBy(1)).toEqual({ type: 'choose', choices: { everywhere: false } });
  const off = { ...DEFAULT_SETTINGS, offSites: ['example.org'] };
  expect(switches({ settings: off })[0]).toMatchObject({ on: false });
  expect(changeBy(0, { settings: off })).toEqual({ type: 'site', host: 'example.org', on: true });
});

it('with all sites off, the one for this site waits', () => {
  const off = { ...DEFAULT_SETTINGS, everywhere: false };
  expect(switches({ settings: off })).toMatchObject([
    { on: false, disabled: true },
    { on: false, disabled: false },
  ]);
});

it('where only chosen sites are marked, the words say so', () => {
  const listed = { ...DEFAULT_SETTINGS, siteRule: 'listed' as const };
  expect(switches({ settings: listed })).toMatchObject([
    { name: 'Mark terms on example.org', on: false },
    { name: 'Mark terms on the sites I chose' },
  ]);
});

it('the way to the options says how many terms are switched off', () => {
  const settings = { ...DEFAULT_SETTINGS, known: ['glosslight/gpu'] };
  expect(wordsOf(draw({ settings }))).toContain('Options (1 term switched off)');
});

function presses(name: string, props: Partial<SwitchesProps> = {}) {
  const onChange = vi.fn<(change: SettingsChange) => void>();
  const [button] = findAll(
    draw({ ...props, onChange }),
    ({ tag, children }) => tag === 'button' && wordsOf(children) === name,
  );
  const press = button?.props['onClick'];
  if (typeof press === 'function') press();
  return onChange.mock.lastCall?.[0];
}

it('marking can be paused for an hour', () => {
  const until = Date.now() + 60 * 60 * 1000;
  expect(presses('Pause for an hour')).toEqual({ type: 'choose', choices: { pausedUntil: until } });
});

it('a pause says when it ends, and can be ended at once; the switches stay as they were', () => {
  const pausedUntil = new Date(2026, 10, 29, 14, 32).getTime();
  expect(wordsOf(draw({ pausedUntil }))).toContain('Paused until 14:32');
  expect(presses('Go on now', { pausedUntil })).toEqual({ type: 'choose', choices: { pausedUntil: null } });
  expect(switches({ pausedUntil })).toMatchObject([{ on: true }, { on: true }]);
});

it('what is off everywhere cannot be paused', () => {
  const settings = { ...DEFAULT_SETTINGS, everywhere: false };
  expect(presses('Pause for an hour', { settings })).toBeUndefined();
});
