import { describe, expect, it } from 'vitest';
import { createBudget } from '../../../src/popover/attachment-budget.ts';

describe('createBudget', () => {
  it('gives up for good once it was asked too often in too short a time', () => {
    let time = 0;
    const may = createBudget({ most: 3, within: 1000, now: () => time });
    expect([may(), may(), may(), may()]).toEqual([true, true, true, false]);
    time = 60_000;
    expect(may()).toBe(false);
  });

  it('never gives up when it is asked now and then', () => {
    let time = 0;
    const may = createBudget({ most: 3, within: 1000, now: () => time });
    for (let ask = 0; ask < 50; ask += 1) {
      time += 400;
      expect(may()).toBe(true);
    }
  });
});
