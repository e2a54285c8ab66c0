import { join } from 'node:path';
import { createServer } from 'vite';
import { glossaryPlugin } from './glossary-plugin.ts';

export interface Preview {
  /** Where the entry is shown. */
  readonly address: string;
  close(): Promise<void>;
}

// tsconfig.json extends a file that only a build writes. Vite hands `tsconfig` on, though its types do not name it.
const TRANSFORM = { tsconfig: false, jsx: { runtime: 'automatic', importSource: 'preact' } } as const;

/**
 * Serves the preview of an entry on this machine alone, and reloads it whenever a file of the glossary changes. The
 * views come from the project's `src`; `root` is where the glossary lies.
 */
export async function startPreview({
  root,
  id,
  open,
}: {
  root: string;
  id: string;
  open: boolean;
}): Promise<Preview> {
  const project = join(import.meta.dirname, '../..');
  const path = `/?${new URLSearchParams({ id })}`;
  const server = await createServer({
    configFile: false,
    root: join(project, 'src/preview'),
    plugins: [glossaryPlugin({ root })],
    oxc: TRANSFORM,
    server: { host: '127.0.0.1', port: 0, fs: { allow: [project, root] }, open: open && path },
    // Mistakes in the glossary are shown in the page.
    logLevel: 'silent',
    cacheDir: join(project, 'node_modules/.vite-preview'),
  });
  server.watcher.add(join(root, 'glossary'));
  await server.listen();
  const [origin = ''] = server.resolvedUrls?.local ?? [];
  return { address: new URL(path, origin).href, close: () => server.close() };
}
