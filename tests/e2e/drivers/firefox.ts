import { fileURLToPath } from 'node:url';
import { expect } from '@playwright/test';
import puppeteer, { type Browser, type KeyInput, type Page } from 'puppeteer-core';
import { type BidiCommands, bidiCommands } from './bidi.ts';
import { createTabBehind, type Driver, type LaunchOptions, type Tab, WINDOW } from './driver.ts';

const EXTENSION = fileURLToPath(new URL('../../../.output/firefox-mv3', import.meta.url));
export const ADDON_ID = 'glosslight@glosslight.org';
/** Firefox gives each profile an origin of its own for the extension, unless a preference fixes it. */
const ORIGIN_ID = 'aaaaaaaa-bbbb-4ccc-8ddd-eeeeeeeeeeee';
/** Firefox's note that a page was closed while the extension waited for an answer: nobody's mistake. */
const PAGE_WENT_AWAY = /Promise (?:resolved|rejected) (?:after context unloaded|while context is inactive)/;
const BUTTONS = {
  extensions: '#unified-extensions-button',
  glosslight: `[data-extensionid="${ADDON_ID}"] .unified-extensions-item-action-button`,
} as const;
const ORIGIN = `moz-extension://${ORIGIN_ID}`;

/** Firefox with the extension, driven by WebDriver BiDi. */
export interface OpenFirefox {
  readonly browser: Browser;
  readonly bidi: BidiCommands;
  /** A page of the extension that stays open behind all others. */
  readonly desk: Page;
}

export async function openFirefox({
  path,
  display,
  extension = EXTENSION,
}: LaunchOptions): Promise<OpenFirefox> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: path,
    headless: display === null,
    defaultViewport: WINDOW,
    ...(display === null ? {} : { env: { ...process.env, DISPLAY: display } }),
    // Lets the protocol into pages of the extension and into the browser's own console and preferences.
    args: ['-remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [ADDON_ID]: ORIGIN_ID }),
    },
  });
  await browser.installExtension(extension);
  const bidi = await bidiCommands(browser);
  await closeWelcome(browser);
  return { browser, bidi, desk: await openExtensionPage(browser, 'popup.html') };
}

export async function launchFirefox(options: LaunchOptions): Promise<Driver> {
  const { browser, bidi, desk } = await openFirefox(options);
  const consoleErrors: string[] = [];
  const tab = async (page: Page): Promise<Tab> => {
    page.on('console', (message) => {
      const isOurs = message.location().url?.startsWith('moz-extension:');
      if (message.type() === 'error' && isOurs) consoleErrors.push(message.text());
    });
    return firefoxTab(page, bidi);
  };

  return {
    name: 'firefox',
    newTab: async () => tab(await browser.newPage()),
    extensionTab: async (file) => tab(await openExtensionPage(browser, file)),
    async extensionTabBehind(file) {
      const before = new Set(await browser.pages());
      await desk.evaluate(createTabBehind(file));
      let opened: Page | undefined;
      await expect
        .poll(async () => {
          for (const page of await browser.pages()) {
            if (!before.has(page) && (await isAt(page, `${ORIGIN}/${file}`))) opened = page;
          }
          return opened !== undefined;
        })
        .toBe(true);
      if (opened === undefined) throw new Error('unreachable: the poll has found it');
      return tab(opened);
    },
    evaluateInExtension: (expression) => desk.evaluate(expression),
    async takeComplaints() {
      const exceptions = await bidi.takeBrowserErrors();
      const ours = exceptions.filter(
        (error) => error.includes('moz-extension:') && !PAGE_WENT_AWAY.test(error),
      );
      return [...consoleErrors.splice(0), ...ours];
    },
    stopBackground: () => bidi.stopBackground(ADDON_ID),
    findButton: (which) => bidi.findControl(BUTTONS[which]),
    isAddressSelected: () => bidi.isAddressSelected(),
    close: () => browser.close(),
  };
}

function firefoxTab(page: Page, bidi: BidiCommands): Tab {
  return {
    open: async (url) => void (await page.goto(url)),
    url: () => page.url(),
    bringToFront: () => page.bringToFront(),
    evaluate: (expression) => page.evaluate(expression),
    callWithClosedRoot: (functionSource) => bidi.callWithClosedRoot(page, functionSource),
    async movePointer(x, y) {
      await page.mouse.move(x + 3, y);
      await page.mouse.move(x, y);
    },
    click: (x, y, button = 'left') => page.mouse.click(x, y, { button }),
    async drag(from, to) {
      await page.mouse.move(from.x, from.y);
      await page.mouse.down();
      await page.mouse.move(to.x, to.y, { steps: 4 });
      await page.mouse.up();
    },
    tap: (x, y) => page.touchscreen.tap(x, y),
    press: (keys) => pressKeys(page, keys),
    type: (text) => page.keyboard.type(text),
    resize: (size) => page.setViewport(size),
    preferColors: (scheme) => bidi.preferColors(scheme),
    show: (way) => bidi.show(way),
    screenshot: async (path) => void (await page.screenshot({ path: pngPath(path) })),
    picture: (part) => page.screenshot({ clip: part, encoding: 'base64' }),
    async collectGarbage() {
      await bidi.collectGarbage();
      return { bytes: null, nodes: null };
    },
    close: () => page.close(),
  };
}

async function pressKeys(page: Page, keys: string): Promise<void> {
  // The names of keys are those of the DOM, which both drivers share; their types do not.
  const names = keys.split('+') as KeyInput[];
  const held = names.slice(0, -1);
  for (const key of held) await page.keyboard.down(key);
  for (const key of names.slice(-1)) await page.keyboard.press(key);
  for (const key of held.toReversed()) await page.keyboard.up(key);
}

function pngPath(path: string): `${string}.png` {
  return `${path.replace(/\.png$/, '')}.png`;
}

/** Navigation to the extension is done but never reported as done, so ask the page where it is. */
async function openExtensionPage(browser: Browser, file: string): Promise<Page> {
  const page = await browser.newPage();
  const url = `${ORIGIN}/${file}`;
  page.goto(url, { timeout: 0 }).catch(() => {
    // Rejects when the tab closes.
  });
  await expect.poll(() => isAt(page, url)).toBe(true);
  return page;
}

/** At install the extension greets its reader; that it does is one thing, the stories are another. */
async function closeWelcome(browser: Browser): Promise<void> {
  let welcome: Page | undefined;
  const find = async (): Promise<boolean> => {
    for (const page of await browser.pages()) if (await isAt(page, `${ORIGIN}/welcome.html`)) welcome = page;
    return welcome !== undefined;
  };
  await expect.poll(find, 'the welcome page opens at install').toBe(true);
  await welcome?.close();
}

async function isAt(page: Page, url: string): Promise<boolean> {
  const check = `location.href === ${JSON.stringify(url)} && document.readyState === 'complete'`;
  return (await page.evaluate(check).catch(() => false)) === true;
}
