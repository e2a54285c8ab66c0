import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { welcomeAtInstall } from '../../../src/platform/first-run.ts';

vi.mock('../../../src/platform/browser.ts', () => ({ browser: fakeBrowser }));

const create = vi.spyOn(fakeBrowser.tabs, 'create');
beforeEach(() => {
  fakeBrowser.reset();
  create.mockClear();
  welcomeAtInstall();
});

it('a new reader is greeted', async () => {
  await fakeBrowser.runtime.onInstalled.trigger({ reason: 'install' });
  expect(create).toHaveBeenCalledWith({ url: '/welcome.html' });
});

it('an update, of this or of the browser, goes by quietly', async () => {
  await fakeBrowser.runtime.onInstalled.trigger({ reason: 'update', previousVersion: '0.0.1' });
  await fakeBrowser.runtime.onInstalled.trigger({ reason: 'chrome_update' });
  expect(create).not.toHaveBeenCalled();
});
