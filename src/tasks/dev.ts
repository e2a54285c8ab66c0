// npm run dev [-- firefox]: a browser with the extension that reloads at each change of the source.
import { createServer } from 'wxt';
import { ensureBrowser } from './browsers.ts';

const name = process.argv[2] === 'firefox' ? 'firefox' : 'chromium';
const { path } = await ensureBrowser(name);
const browser = name === 'firefox' ? 'firefox' : 'chrome';
const server = await createServer({ browser, webExt: { binaries: { [browser]: path } } });
await server.start();
