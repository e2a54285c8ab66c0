/** What a bench is at, beside its report: on a terminal one line that is written over; nothing said wipes it. */
export function showProgress(what: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001B[K${what}`);
  else if (what !== '') process.stderr.write(`${what}\n`);
}
