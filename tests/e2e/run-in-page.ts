import type { Tab } from './drivers/driver.ts';

/** Runs a function in the page. It sees nothing of the test but its argument; both ways go through JSON. */
export async function runInPage<Result, Argument>(
  tab: Tab,
  work: (argument: Argument) => Result | Promise<Result>,
  argument: Argument,
): Promise<Result> {
  // What comes back is what `work` returned: the browser's border is JSON, not another type.
  return (await tab.evaluate(`(${work.toString()})(${JSON.stringify(argument)})`)) as Result;
}

/** Runs a function with the extension's closed shadow root; null while the page has none. */
export async function runInClosedRoot<Result>(
  tab: Tab,
  work: (root: ShadowRoot) => Result,
): Promise<Result | null> {
  return (await tab.callWithClosedRoot(work.toString())) as Result | null;
}
