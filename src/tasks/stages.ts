/** Stages of a check or test run: each is timed and told about in one line, all run even if one fails. */

export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

export interface StageResult extends Counts {
  /** Shown below the stage's line; empty when there is nothing to say. */
  readonly details: string;
}

export interface Stage {
  readonly title: string;
  /** `progress` is told, now and then, what it is at. */
  run(progress: (what: string) => void): Promise<StageResult>;
}

/** Runs the stages in order, prints a line for each and the details of what failed; returns the sums. */
export async function runStages(stages: readonly Stage[]): Promise<Counts> {
  const width = Math.max(...stages.map((stage) => stage.title.length));
  let sum: Counts = { passed: 0, failed: 0, skipped: 0 };
  for (const stage of stages) {
    const started = performance.now();
    const tell = (what: string): void => showProgress(`${stage.title.padEnd(width)}  … ${what}`);
    tell('');
    const result = await settle(stage, tell);
    showProgress('');
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    console.log(`${stage.title.padEnd(width)}  ${seconds.padStart(6)} s  ${countsLine(result)}`);
    if (result.details !== '') console.log(indent(result.details));
    sum = addCounts(sum, result);
  }
  return sum;
}

/** `12 passed, 0 failed`, with `, 3 skipped` where there are any. */
export function countsLine({ passed, failed, skipped }: Counts): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

/** A crash is a failure, and so is a stage that tested nothing: silence must never look like success. */
async function settle(stage: Stage, progress: (what: string) => void): Promise<StageResult> {
  try {
    const result = await stage.run(progress);
    if (result.passed + result.failed > 0) return result;
    return { ...result, failed: 1, details: `No test ran.\n${result.details}`.trim() };
  } catch (error) {
    const details = error instanceof Error ? error.message : String(error);
    return { passed: 0, failed: 1, skipped: 0, details };
  }
}

/** On a terminal: a line that the next one is written over. */
function showProgress(what: string): void {
  if (process.stdout.isTTY) process.stdout.write(`\r\u001B[K${what}`);
}

function addCounts(a: Counts, b: Counts): Counts {
  return { passed: a.passed + b.passed, failed: a.failed + b.failed, skipped: a.skipped + b.skipped };
}

function indent(text: string): string {
  return text.replaceAll(/^(?=.)/gm, '    ');
}
