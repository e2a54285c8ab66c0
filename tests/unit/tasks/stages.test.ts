import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { countsLine, runStages, type StageResult } from '../../../src/tasks/stages.ts';

const lines: string[] = [];
beforeEach(() => {
  lines.length = 0;
  vi.spyOn(console, 'log').mockImplementation((line: string) => void lines.push(line));
});
afterEach(() => vi.restoreAllMocks());

const stage = (result: Partial<StageResult>) => ({
  title: 'stage',
  run: () => Promise.resolve({ passed: 0, failed: 0, skipped: 0, details: '', ...result }),
});

describe('runStages', () => {
  it('sums what all stages count, also after one has failed', async () => {
    const sum = await runStages([
      stage({ passed: 2, failed: 1, details: 'why' }),
      stage({ passed: 3, skipped: 1 }),
    ]);
    expect(sum).toEqual({ passed: 5, failed: 1, skipped: 1 });
    expect(lines).toContain('    why');
  });

  it('counts a stage that crashes as a failure, with its words', async () => {
    const sum = await runStages([{ title: 'crash', run: () => Promise.reject(new Error('no disk')) }]);
    expect(sum).toEqual({ passed: 0, failed: 1, skipped: 0 });
    expect(lines).toContain('    no disk');
  });

  it('counts a stage that ran no test as a failure', async () => {
    expect(await runStages([stage({ skipped: 4 })])).toEqual({ passed: 0, failed: 1, skipped: 4 });
  });
});

describe('progress', () => {
  const isTTY = process.stdout.isTTY;
  afterEach(() => {
    process.stdout.isTTY = isTTY;
  });

  async function writtenBy(terminal: boolean): Promise<string> {
    process.stdout.isTTY = terminal;
    const write = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
    await runStages([
      {
        title: 'walk',
        run: (progress) => {
          progress('half way');
          return Promise.resolve({ passed: 1, failed: 0, skipped: 0, details: '' });
        },
      },
    ]);
    return write.mock.calls.map(([text]) => String(text)).join('');
  }

  it('is shown on a terminal while a stage runs, in a line that is wiped at the end', async () => {
    const written = await writtenBy(true);
    expect(written).toContain('walk  … half way');
    expect(written.endsWith('\r\u001B[K')).toBe(true);
  });

  it('stays out of files and logs', async () => {
    expect(await writtenBy(false)).toBe('');
  });
});

describe('countsLine', () => {
  it('leaves out what there is none of, but never failures', () => {
    expect(countsLine({ passed: 4, failed: 0, skipped: 0 })).toBe('4 passed, 0 failed');
    expect(countsLine({ passed: 4, failed: 1, skipped: 2 })).toBe('4 passed, 1 failed, 2 skipped');
  });
});
