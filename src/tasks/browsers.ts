import { BROWSERS, type BrowserName, type FoundBrowser, findBrowser } from './find-browser.ts';
import { downloadedBrowsers, waysToInstall } from './install-browser.ts';

/** The browser, installed first if there is none that is new enough. Throws with the way out if there is no getting it. */
export async function ensureBrowser(name: BrowserName): Promise<FoundBrowser> {
  const kind = BROWSERS[name];
  const found = await lookFor(name);
  if (found !== null && found.version >= kind.oldest) return found;
  const why = found === null ? 'is missing' : `${found.version} (${found.path}) is too old`;
  console.log(`${kind.title} ${why}; version ${kind.oldest} or newer is needed.`);
  for (const tryToInstall of waysToInstall(name)) {
    if (!(await tryToInstall())) continue;
    const installed = await lookFor(name);
    if (installed !== null && installed.version >= kind.oldest) return installed;
  }
  throw new Error(`${kind.title} ${kind.oldest} or newer could not be installed.
Install it yourself (on Debian: sudo apt-get install chromium firefox-esr), or name one:
  ${kind.variable}=/path/to/${name} npm start`);
}

/** Environment variables by which tools that start later find the same browsers. */
export async function ensureBrowsers(names: readonly BrowserName[]): Promise<Record<string, string>> {
  const variables: Record<string, string> = {};
  for (const name of names) {
    const { path, version } = await ensureBrowser(name);
    console.log(`${BROWSERS[name].title} ${version}: ${path}`);
    variables[BROWSERS[name].variable] = path;
  }
  return variables;
}

async function lookFor(name: BrowserName): Promise<FoundBrowser | null> {
  return findBrowser(name, { environment: process.env, downloads: await downloadedBrowsers(name) });
}
