import { spawn } from 'node:child_process';
import { stripVTControlCharacters } from 'node:util';

export interface ToolRun {
  readonly succeeded: boolean;
  /** What it printed on both channels, in the order it came, without colours and spinners' movements. */
  readonly output: string;
}

/** Runs a command-line tool of `node_modules/.bin` or the system, here or in `folder`, and collects what it prints. */
export function runTool({
  command,
  args,
  environment = {},
  folder,
  onOutput,
}: {
  command: string;
  args: readonly string[];
  environment?: Readonly<Record<string, string>>;
  folder?: string;
  /** Hears what the tool has printed so far, each time it prints more. */
  onOutput?: (soFar: string) => void;
}): Promise<ToolRun> {
  return new Promise((resolve, reject) => {
    // On Windows the tools are .cmd files, which only a shell can start.
    const tool = spawn(command, args, {
      cwd: folder,
      env: { ...process.env, ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    });
    const chunks: string[] = [];
    for (const channel of [tool.stdout, tool.stderr]) {
      channel.setEncoding('utf8').on('data', (chunk: string) => {
        chunks.push(chunk);
        onOutput?.(chunks.join(''));
      });
    }
    tool.on('error', reject);
    tool.on('close', (code) =>
      resolve({ succeeded: code === 0, output: stripVTControlCharacters(chunks.join('')).trim() }),
    );
  });
}
