import type { Browser, Page } from 'puppeteer-core';
import type { Point, Way } from './driver.ts';

/** WebDriver BiDi commands that the driver library has no method for. */
export interface BidiCommands {
  callWithClosedRoot(page: Page, functionSource: string): Promise<unknown>;
  preferColors(scheme: 'light' | 'dark'): Promise<void>;
  /** Shows the tab in front as on paper, or all tabs in forced colours. */
  show(way: Way): Promise<void>;
  /** Ends an extension's background page, as it ends when it is idle. */
  stopBackground(addonId: string): Promise<void>;
  /** Where on the screen the middle of a control of the browser's own window is; null while it is not shown. */
  findControl(selector: string): Promise<Point | null>;
  /** Whether the cursor is in the address bar, and all that stands there is selected. */
  isAddressSelected(): Promise<boolean>;
  /** Asks every process that shows pages to let go of what nobody holds, soon. */
  collectGarbage(): Promise<void>;
  /** Errors of the whole browser's console since the last call. */
  takeBrowserErrors(): Promise<string[]>;
  /** Begins to note what the main threads of all processes do. */
  startProfiler(): Promise<void>;
  /** Ends it, and answers what was noted since, in the profiler's own format. */
  takeProfile(): Promise<unknown>;
}

/** Room for half a minute; more often than that (in ms) it would slow down what it notes. */
const PROFILE = { entries: 4_000_000, every: 2 } as const;

type Send = (method: string, params: object) => Promise<Answer>;

interface Answer {
  readonly result: {
    readonly contexts?: readonly { readonly context: string }[];
    readonly type?: 'success' | 'exception';
    readonly exceptionDetails?: { readonly text: string };
    readonly result?: RemoteValue;
  };
}

interface RemoteValue {
  readonly sharedId?: string;
  readonly value?: unknown;
}

export async function bidiCommands(browser: Browser): Promise<BidiCommands> {
  const send = sender(browser);
  const tree = await send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const browserWindow = tree.result.contexts?.[0]?.context;
  const inBrowser = (expression: string): Promise<RemoteValue> =>
    call(send, { context: browserWindow, functionDeclaration: `() => ${expression}` });

  return {
    async callWithClosedRoot(page, functionSource) {
      const context = contextOf(page);
      const host = await call(send, {
        context,
        functionDeclaration: '() => document.documentElement.lastElementChild',
        serializationOptions: { includeShadowTree: 'all', maxDomDepth: 0 },
      });
      const root = closedRootOf(host);
      if (root === null) return null;
      // JSON on the way back: the protocol's own encoding of values is of no use to a story.
      const answer = await call(send, {
        context,
        functionDeclaration: `async (root) => JSON.stringify((await (${functionSource})(root)) ?? null)`,
        arguments: [{ sharedId: root }],
      });
      return JSON.parse(String(answer.value));
    },
    async preferColors(scheme) {
      const value = scheme === 'dark' ? 0 : 1;
      await inBrowser(
        `Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', ${value})`,
      );
    },
    async show(way) {
      await inBrowser(`{
        Services.prefs.setIntPref('browser.display.document_color_use', ${way === 'forced-colors' ? 2 : 0});
        const { gBrowser } = Services.wm.getMostRecentWindow('navigator:browser');
        gBrowser.selectedBrowser.browsingContext.mediumOverride = '${way === 'printed' ? 'print' : ''}';
      }`);
    },
    async stopBackground(addonId) {
      const id = JSON.stringify(addonId);
      await inBrowser(`WebExtensionPolicy.getByID(${id}).extension.terminateBackground().then(() => true)`);
    },
    async findControl(selector) {
      const answer = await inBrowser(`{
        const { document } = Services.wm.getMostRecentWindow('navigator:browser');
        const control = document.querySelector(${JSON.stringify(selector)});
        const { width, height } = control?.getBoundingClientRect() ?? { width: 0 };
        return width > 0
          ? JSON.stringify({ x: control.screenX + width / 2, y: control.screenY + height / 2 })
          : 'null';
      }`);
      // Written as such two lines above.
      return JSON.parse(String(answer.value)) as Point | null;
    },
    async isAddressSelected() {
      const answer = await inBrowser(`{
        const { gURLBar } = Services.wm.getMostRecentWindow('navigator:browser');
        const { selectionStart, selectionEnd, value } = gURLBar.inputField;
        return gURLBar.focused && selectionStart === 0 && selectionEnd === value.length;
      }`);
      return answer.value === true;
    },
    async collectGarbage() {
      await inBrowser(`{
        for (const request of ['child-gc-request', 'child-cc-request']) Services.obs.notifyObservers(null, request);
      }`);
    },
    async takeBrowserErrors() {
      const answer = await inBrowser(`{
        const errors = Services.console.getMessageArray()
          .filter((message) => message instanceof Ci.nsIScriptError && !(message.flags & Ci.nsIScriptError.warningFlag))
          .map(String);
        Services.console.reset();
        return JSON.stringify(errors);
      }`);
      const errors: unknown = JSON.parse(String(answer.value));
      return Array.isArray(errors) ? errors.map(String) : [];
    },
    async startProfiler() {
      await inBrowser(`Services.profiler
        .StartProfiler(${PROFILE.entries}, ${PROFILE.every}, ['js', 'cpu', 'nostacksampling'], ['GeckoMain']).then(() => true)`);
    },
    async takeProfile() {
      const answer = await inBrowser(`Services.profiler.getProfileDataAsync().then((profile) => {
        Services.profiler.StopProfiler();
        return JSON.stringify(profile);
      })`);
      return JSON.parse(String(answer.value));
    },
  };
}

async function call(
  send: Send,
  {
    context,
    ...params
  }: { context: string | undefined; functionDeclaration: string; [option: string]: unknown },
): Promise<RemoteValue> {
  const { result } = await send('script.callFunction', {
    ...params,
    target: { context },
    awaitPromise: true,
  });
  if (result.type !== 'success') throw new Error(result.exceptionDetails?.text ?? 'the script failed');
  return result.result ?? {};
}

function closedRootOf(host: RemoteValue): string | null {
  // The protocol's description of a node: {value: {shadowRoot: {sharedId, value: {mode}}}}.
  const node = host.value as { shadowRoot?: RemoteValue & { value?: { mode?: string } } } | undefined;
  return node?.shadowRoot?.value?.mode === 'closed' ? (node.shadowRoot.sharedId ?? null) : null;
}

function sender(browser: Browser): Send {
  // Not in the library's types, but the only way to the protocol itself.
  const { connection } = browser as unknown as { connection: { send: Send } };
  return (method, params) => connection.send(method, params);
}

function contextOf(page: Page): string {
  // As above: the protocol's name of the tab.
  return (page.mainFrame() as unknown as { _id: string })._id;
}
