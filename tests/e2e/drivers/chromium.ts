import { fileURLToPath } from 'node:url';
import {
  type BrowserContext,
  type CDPSession,
  type ConsoleMessage,
  chromium,
  expect,
  type Page,
  type Worker,
} from '@playwright/test';
import { createTabBehind, type Driver, type LaunchOptions, type Tab, WINDOW } from './driver.ts';

const EXTENSION = fileURLToPath(new URL('../../../.output/chrome-mv3', import.meta.url));

/** Chromium with an unpacked extension; `null`: with none. */
export function openChromium({
  path,
  display,
  extension = EXTENSION,
}: Omit<LaunchOptions, 'extension'> & { readonly extension?: string | null }): Promise<BrowserContext> {
  return chromium.launchPersistentContext('', {
    executablePath: path,
    headless: display === null,
    viewport: WINDOW,
    ...(display === null ? {} : { env: { ...process.env, DISPLAY: display } }),
    // Pages that are left are kept to come back to, as for every reader.
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
    args:
      extension === null ? [] : [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`],
  });
}

/** The address that the extension's own pages begin with. */
export async function extensionOrigin(context: BrowserContext): Promise<string> {
  const worker = await extensionWorker(context);
  return `chrome-extension://${new URL(worker.url()).host}`;
}

async function extensionWorker(context: BrowserContext): Promise<Worker> {
  return context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker', { timeout: 20_000 }));
}

/** Chromium with the built extension, driven by Playwright and, where that does not reach, the DevTools protocol. */
export async function launchChromium(options: LaunchOptions): Promise<Driver> {
  const context = await openChromium(options);
  const worker = await extensionWorker(context);
  const origin = await extensionOrigin(context);

  let complaints: string[] = [];
  const noteConsole = (message: ConsoleMessage): void => {
    const isOurs = message.location().url.startsWith('chrome-extension:');
    if (message.type() === 'error' && isOurs) complaints.push(message.text());
  };
  context.on('console', noteConsole);
  worker.on('console', noteConsole);
  context.on('weberror', (webError) => {
    const error = webError.error();
    if (error.stack?.includes('chrome-extension:')) complaints.push(error.stack);
  });

  const extensionTab = async (file: string): Promise<Tab> => {
    const page = await context.newPage();
    await page.goto(`${origin}/${file}`);
    return chromiumTab(context, page);
  };
  await closeWelcome(context);
  const desk = await extensionTab('popup.html');

  return {
    name: 'chromium',
    newTab: async () => chromiumTab(context, await context.newPage()),
    extensionTab,
    async extensionTabBehind(file) {
      const opened = context.waitForEvent('page');
      await desk.evaluate(createTabBehind(file));
      const page = await opened;
      await page.waitForLoadState();
      return chromiumTab(context, page);
    },
    evaluateInExtension: (expression) => desk.evaluate(expression),
    takeComplaints() {
      const taken = complaints;
      complaints = [];
      return Promise.resolve(taken);
    },
    async stopBackground() {
      const page = context.pages().find((each) => each.url() === `${origin}/popup.html`);
      if (page === undefined) throw new Error('no page of the extension is open');
      await stopWorkers(page);
    },
    findButton: () => Promise.resolve(null),
    isAddressSelected: () => Promise.resolve(true),
    close: () => context.close(),
  };
}

/** Stops the background, by way of a page of the extension. */
export async function stopWorkers(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await session.detach();
}

/** At install the extension greets its reader; that it does is one thing, the stories are another. */
async function closeWelcome(context: BrowserContext): Promise<void> {
  const find = (): Page | undefined => context.pages().find((page) => page.url().endsWith('/welcome.html'));
  await expect.poll(find, 'the welcome page opens at install').toBeDefined();
  await find()?.close();
}

async function chromiumTab(context: BrowserContext, page: Page): Promise<Tab> {
  const session = await context.newCDPSession(page);
  return {
    open: async (url) => void (await page.goto(url)),
    url: () => page.url(),
    bringToFront: () => page.bringToFront(),
    async evaluate(expression) {
      const answer = await session.send('Runtime.evaluate', {
        expression,
        awaitPromise: true,
        returnByValue: true,
      });
      if (answer.exceptionDetails) throw new Error(answer.exceptionDetails.exception?.description);
      return answer.result.value;
    },
    callWithClosedRoot: (functionSource) => callWithClosedRoot(session, functionSource),
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
    async tap(x, y) {
      await session.send('Emulation.setTouchEmulationEnabled', { enabled: true });
      await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
      await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    },
    press: (keys) => page.keyboard.press(keys),
    type: (text) => page.keyboard.type(text),
    resize: (size) => page.setViewportSize(size),
    preferColors: (scheme) => page.emulateMedia({ colorScheme: scheme }),
    show: (way) =>
      page.emulateMedia({
        media: way === 'printed' ? 'print' : null,
        forcedColors: way === 'forced-colors' ? 'active' : null,
      }),
    screenshot: async (path) => void (await page.screenshot({ path })),
    picture: async (part) => (await page.screenshot({ clip: part })).toString('base64'),
    async collectGarbage() {
      await session.send('HeapProfiler.collectGarbage');
      const { usedSize } = await session.send('Runtime.getHeapUsage');
      const { nodes } = await session.send('Memory.getDOMCounters');
      return { bytes: usedSize, nodes };
    },
    close: () => page.close(),
  };
}

async function callWithClosedRoot(session: CDPSession, functionSource: string): Promise<unknown> {
  const { root } = await session.send('DOM.getDocument', { depth: 2, pierce: true });
  const host = root.children?.find((node) => node.nodeName === 'HTML')?.children?.at(-1);
  const shadowRoot = host?.shadowRoots?.find((node) => node.shadowRootType === 'closed');
  if (shadowRoot === undefined) return null;
  const { object } = await session.send('DOM.resolveNode', { backendNodeId: shadowRoot.backendNodeId });
  const answer = await session.send('Runtime.callFunctionOn', {
    ...(object.objectId === undefined ? {} : { objectId: object.objectId }),
    functionDeclaration: `function () { return (${functionSource})(this); }`,
    awaitPromise: true,
    returnByValue: true,
  });
  if (answer.exceptionDetails) throw new Error(answer.exceptionDetails.exception?.description);
  return answer.result.value;
}
