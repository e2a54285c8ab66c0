import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** In the popup of such a build: lets its script go on. */
export const LET_SCRIPT_COME = 'globalThis.letScriptCome(); null';

/** A copy of a build in which the popup's script waits until it is let come, as if the disk were slow. */
export function copyWithPopupHeldBack(build: string): {
  readonly folder: string;
  readonly remove: () => void;
} {
  const folder = mkdtempSync(join(tmpdir(), 'glosslight-held-back-'));
  cpSync(build, folder, { recursive: true });
  const page = readFileSync(join(folder, 'popup.html'), 'utf8');
  const script = readdirSync(join(folder, 'chunks')).find((name) => page.includes(`src="/chunks/${name}"`));
  if (script === undefined) throw new Error('popup.html names no script among the chunks.');
  const file = join(folder, 'chunks', script);
  const waiting = 'await new Promise((come) => { globalThis.letScriptCome = come; });';
  writeFileSync(file, `${waiting}\n${readFileSync(file, 'utf8')}`);
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
