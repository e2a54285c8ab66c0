import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Command } from '../../../src/compile/command.ts';
import { formatEntry } from '../../../src/compile/format-entry.ts';
import { entryText, TODAY } from './fixture.ts';

const FRAME = {
  'glossary/topics.yml': '- {id: chips, label: Chips, about: Processors.}\n',
  'glossary/documents.yml': '[]\n',
  'glossary/redirects.yml': '{}\n',
};

/** Two entries without a fault, related to each other. */
export const SOUND = {
  'glossary/terms/widget.yml': formatEntry(entryText('widget', { relations: '{see-also: [flange]}' })),
  'glossary/terms/flange.yml': formatEntry(entryText('flange')),
};

/** Writes a project with a glossary of its own, gone when the test ends; gives back its root. */
export function writeProject(files: Readonly<Record<string, string>> = SOUND): string {
  const root = mkdtempSync(join(tmpdir(), 'glossary-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  for (const [file, text] of Object.entries({ ...FRAME, ...files })) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  return root;
}

/** Runs a verb as somebody types it; what it prints comes back with its exit code. */
export async function runVerb(
  command: Command,
  { root, args = [], json = false }: { root: string; args?: readonly string[]; json?: boolean },
): Promise<{ exitCode: number; printed: string }> {
  const lines: string[] = [];
  const exitCode = await command.run({ args, json, root, today: TODAY, print: (text) => lines.push(text) });
  return { exitCode, printed: lines.join('\n') };
}
