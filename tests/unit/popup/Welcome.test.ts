import { h } from 'preact';
import { expect, it } from 'vitest';
import type { PageStatus } from '../../../src/model/page-status.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/model/settings.ts';
import { Welcome } from '../../../src/popup/Welcome.tsx';
import { drawView, wordsOf } from '../ui/read-view.ts';

const page = { kind: 'readable', host: 'example.org', terms: [] } as const;
const words = (status: PageStatus | null, settings: Partial<Settings> = {}) =>
  wordsOf(
    drawView(
      h(Welcome, {
        page: status,
        settings: { ...DEFAULT_SETTINGS, ...settings },
        pausedUntil: settings.pausedUntil ?? null,
      }),
    ),
  );

it.each([
  ['has not answered yet', null, {}, 'Looking at this page'],
  ['may not be read', { kind: 'unreadable' } as const, {}, 'lets no extension read this page'],
  ['has no term', page, {}, 'none of the glossary’s terms'],
  ['is paused', page, { pausedUntil: new Date(2026, 10, 29, 14, 32).getTime() }, 'paused until 14:32'],
  ['is switched off', page, { offSites: ['example.org'] }, 'switched off for example.org'],
  ['is switched off with all others', page, { everywhere: false }, 'switched off everywhere'],
])('a page that %s: it says so, and how to look something up', (_how, status, settings, expected) => {
  expect(words(status, settings)).toContain(expected);
  expect(words(status, settings)).toContain('Half a word is enough.');
});
