/** What a story needs of a browser, whichever it is. */
export interface Driver {
  readonly name: 'chromium' | 'firefox';
  newTab(): Promise<Tab>;
  /** A tab with a page of the extension: `popup.html`. */
  extensionTab(path: string): Promise<Tab>;
  /** The same behind the tab that is in front, so that it takes that one for the page it was opened over. */
  extensionTabBehind(path: string): Promise<Tab>;
  /** The value of an expression in a page of the extension that stays open behind all others. */
  evaluateInExtension(expression: string): Promise<unknown>;
  /** What the extension complained of (errors and exceptions, anywhere in it) since the last time this was asked. */
  takeComplaints(): Promise<string[]>;
  /** Puts the background to sleep, as the browser does when nothing was asked of it for a while. */
  stopBackground(): Promise<void>;
  /**
   * Where on the screen the browser's own button is: for all extensions, or, in the menu of that one, for ours. Null while
   * it is not shown, and always in Chromium, which tells nobody where its buttons are.
   */
  findButton(which: 'extensions' | 'glosslight'): Promise<Point | null>;
  /** Whether the address bar waits for words. Always so in Chromium, which takes keys in their order and tells nobody. */
  isAddressSelected(): Promise<boolean>;
  close(): Promise<void>;
}

/** In CSS pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Box extends Point {
  readonly width: number;
  readonly height: number;
}

/** As usual, as on paper, or in colours that the reader forces on all pages. */
export type Way = 'usual' | 'printed' | 'forced-colors';

export interface Tab {
  open(url: string): Promise<void>;
  /** Where the tab is now. */
  url(): string;
  bringToFront(): Promise<void>;
  /** The value of an expression in the page's own world, not bound by the page's policies. Promises are awaited. */
  evaluate(expression: string): Promise<unknown>;
  /** Calls a function, given as source, with the closed shadow root of `<html>`'s last child; null where there is none. */
  callWithClosedRoot(functionSource: string): Promise<unknown>;
  /** Trusted pointer movement, as from a hand: by way of a point nearby. */
  movePointer(x: number, y: number): Promise<void>;
  click(x: number, y: number, button?: 'left' | 'right'): Promise<void>;
  /** Presses at one point, and lets go at another. */
  drag(from: Point, to: Point): Promise<void>;
  /** A finger's tap. */
  tap(x: number, y: number): Promise<void>;
  /** `Escape`, `ArrowDown`, `Shift+Tab`. */
  press(keys: string): Promise<void>;
  type(text: string): Promise<void>;
  resize(size: { width: number; height: number }): Promise<void>;
  preferColors(scheme: 'light' | 'dark'): Promise<void>;
  /** Shows pages in another way until the next word. */
  show(way: Way): Promise<void>;
  screenshot(path: string): Promise<void>;
  /** A part of what is seen, in a form that is the same for what looks the same. */
  picture(part: Box): Promise<string>;
  /** Has the browser let go of what nobody holds, and tells what is left. */
  collectGarbage(): Promise<Memory>;
  close(): Promise<void>;
}

/** What the scripts of a page hold, an extension's included; null where the browser tells nobody. */
export interface Memory {
  readonly bytes: number | null;
  readonly nodes: number | null;
}

/** How the browser is started. */
export interface LaunchOptions {
  /** Executable, as found by the tasks. */
  readonly path: string;
  /** The X display to show it on; without one it runs headless. */
  readonly display: string | null;
  /** Folder of the unpacked extension; ours unless another is named. */
  readonly extension?: string;
}

export const WINDOW = { width: 1000, height: 700 } as const;

/** For a page of the extension: opens another one behind the tab that is in front. */
export function createTabBehind(file: string): string {
  return `browser.tabs.create({ url: ${JSON.stringify(file)}, active: false }).then(() => null)`;
}
