import { once } from 'node:events';
import { createServer } from 'node:http';

export interface ServedPage {
  readonly body: string | Uint8Array;
  /** Defaults to an HTML page in UTF-8. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** A web server on this machine alone, for pages that exist only while it runs. */
export interface LoopbackSite {
  /** Serves a page from now on and returns its address. */
  serve(page: string | ServedPage): string;
  close(): Promise<void>;
}

export async function startLoopbackSite(): Promise<LoopbackSite> {
  const pages = new Map<string, ServedPage>();
  const server = createServer((request, response) => {
    const page = pages.get(request.url ?? '');
    if (page === undefined) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...page.headers }).end(page.body);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  return {
    serve(page) {
      const path = `/${pages.size + 1}`;
      pages.set(path, typeof page === 'string' ? { body: page } : page);
      return `http://127.0.0.1:${port}${path}`;
    },
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
