import { fileURLToPath } from 'node:url';
import { compile } from 'svelte/compiler';
import { build, type Plugin } from 'vite';

const FOLDER = fileURLToPath(new URL('../pages/', import.meta.url));

const svelte: Plugin = {
  name: 'svelte',
  transform: (code, id) => (id.endsWith('.svelte') ? compile(code, { filename: id }).js : null),
};

/** A practice page that imports packages, as a site would serve it: its markup, and its script by itself. */
export async function bundlePage(file: string): Promise<{ html: string; script: string; src: string }> {
  const result = await build({
    configFile: false,
    root: FOLDER,
    mode: 'production',
    logLevel: 'error',
    plugins: [svelte],
    build: { write: false, modulePreload: false, rolldownOptions: { input: FOLDER + file } },
  });
  const [bundle] = [result].flat();
  const files = bundle !== undefined && 'output' in bundle ? bundle.output : [];
  const page = files.find((each) => each.type === 'asset' && each.fileName === file);
  const script = files.find((each) => each.type === 'chunk');
  if (page?.type !== 'asset' || script?.type !== 'chunk') throw new Error(`${file} has no script of its own`);
  return { html: String(page.source), script: script.code, src: `/${script.fileName}` };
}
