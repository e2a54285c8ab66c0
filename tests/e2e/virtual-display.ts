import { spawn } from 'node:child_process';
import { once } from 'node:events';

/** An X display without a screen, for browsers that must have a window. */
export interface VirtualDisplay {
  readonly name: string;
  close(): Promise<void>;
}

export async function startDisplay(): Promise<VirtualDisplay> {
  // The server picks a free number and tells it on the channel named 3.
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1280x900x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const channel = server.stdio[3];
  if (!channel) throw new Error('Xvfb has no channel to tell its number on');
  const [number] = (await once(channel, 'data')) as [Buffer];
  return {
    name: `:${number.toString().trim()}`,
    async close() {
      server.kill();
      await once(server, 'exit');
    },
  };
}
