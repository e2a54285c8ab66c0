import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Tab } from './drivers/driver.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds wrong with a page: the rule, and the first place where it is broken. */
export async function findFaults(tab: Tab): Promise<unknown> {
  await tab.evaluate(`window.axe || (() => { ${AXE} })(); null`);
  return tab.evaluate(
    `axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes[0].html))`,
  );
}
