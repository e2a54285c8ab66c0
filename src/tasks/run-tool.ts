import { spawn } from 'node:child_process';
import { stripVTControlCharacters } from 'node:util';

export interface ToolRun {
  readonly succeeded: boolean;
  /** What it printed on both channels, in the order it came, without colours and spinners' movements. */
  readonly output: string;
}

/** Runs a command-line tool of `node_modules/.bin` or the system and collects what it prints. */
export function runTool({
  command,
  args,
  environment = {},
}: {
  command: string;
  args: readonly string[];
  environment?: Readonly<Record<string, string>>;
}): Promise<ToolRun> {
  return new Promise((resolve, reject) => {
    // On Windows the tools are .cmd files, which only a shell can start.
    const tool = spawn(command, args, {
      env: { ...process.env, ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    });
    const chunks: string[] = [];
    for (const channel of [tool.stdout, tool.stderr]) {
      channel.setEncoding('utf8').on('data', (chunk: string) => chunks.push(chunk));
    }
    tool.on('error', reject);
    tool.on('close', (code) =>
      resolve({ succeeded: code === 0, output: stripVTControlCharacters(chunks.join('')).trim() }),
    );
  });
}
