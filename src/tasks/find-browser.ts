import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

export type BrowserName = 'chromium' | 'firefox';

export interface FoundBrowser {
  readonly path: string;
  /** Major version. */
  readonly version: number;
}

export interface BrowserKind {
  readonly title: string;
  /** Lowest major version that the extension's manifest allows. */
  readonly oldest: number;
  /** Environment variable that names another executable. */
  readonly variable: string;
  readonly commands: readonly string[];
  /** Where it lives on systems whose browsers are not on PATH. */
  readonly places: readonly string[];
}

// Branded Chrome is left out on purpose: it no longer takes an extension from the command line.
export const BROWSERS: Readonly<Record<BrowserName, BrowserKind>> = {
  chromium: {
    title: 'Chromium',
    oldest: 148,
    variable: 'GLOSSLIGHT_CHROMIUM',
    commands: ['chromium', 'chromium-browser'],
    places: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      join(homedir(), 'Applications/Chromium.app/Contents/MacOS/Chromium'),
      join(homedir(), 'AppData/Local/Chromium/Application/chrome.exe'),
      'C:/Program Files/Chromium/Application/chrome.exe',
    ],
  },
  firefox: {
    title: 'Firefox',
    oldest: 153,
    variable: 'GLOSSLIGHT_FIREFOX',
    commands: ['firefox', 'firefox-esr'],
    places: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      join(homedir(), 'Applications/Firefox.app/Contents/MacOS/firefox'),
      'C:/Program Files/Mozilla Firefox/firefox.exe',
    ],
  },
};

export interface Search {
  readonly environment: NodeJS.ProcessEnv;
  /** Executables downloaded earlier, looked at last. */
  readonly downloads: readonly string[];
}

/**
 * The first browser that is new enough; else the first one that is too old; else null.
 * Throws when the environment names one that cannot be used: a wish that is not granted must be told.
 */
export function findBrowser(name: BrowserName, { environment, downloads }: Search): FoundBrowser | null {
  const kind = BROWSERS[name];
  const wished = environment[kind.variable];
  if (wished) {
    const version = isExecutable(wished) ? readVersion(wished) : null;
    if (version !== null && version >= kind.oldest) return { path: wished, version };
    const found = version === null ? 'no browser that tells its version' : `version ${version}`;
    throw new Error(
      `${kind.variable}=${wished}: found ${found}, expected ${kind.title} ${kind.oldest} or newer. Name another, or unset it.`,
    );
  }
  let tooOld: FoundBrowser | null = null;
  for (const path of [...onPath(kind.commands, environment), ...kind.places, ...downloads]) {
    if (!isExecutable(path) || isSnap(path)) continue;
    const version = readVersion(path);
    if (version === null) continue;
    if (version >= kind.oldest) return { path, version };
    tooOld ??= { path, version };
  }
  return tooOld;
}

function onPath(commands: readonly string[], environment: NodeJS.ProcessEnv): string[] {
  const folders = (environment.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  return commands.flatMap((command) => folders.map((folder) => join(folder, command)));
}

function isExecutable(path: string): boolean {
  if (!existsSync(path) || !statSync(path).isFile()) return false;
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Snaps see neither our temporary profiles nor our build, so they cannot be driven. */
function isSnap(path: string): boolean {
  if (path.startsWith('/snap/') || realpathSync(path) === '/usr/bin/snap') return true;
  const isSmallScript = statSync(path).size < 10_000;
  return isSmallScript && readFileSync(path, 'utf8').includes('/snap/bin/');
}

function readVersion(path: string): number | null {
  const { stdout, error } = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 20_000 });
  const major = error ? undefined : /(\d+)\.\d/.exec(stdout)?.[1];
  if (major !== undefined) return Number(major);
  return process.platform === 'win32' ? windowsVersion(path) : null;
}

/** Windows programs print nothing on a console; the version stands in the file's properties. */
function windowsVersion(path: string): number | null {
  const command = `(Get-Item '${path.replaceAll("'", "''")}').VersionInfo.ProductVersion`;
  const { stdout } = spawnSync('powershell', ['-NoProfile', '-Command', command], { encoding: 'utf8' });
  const major = /^\d+/.exec(stdout ?? '')?.[0];
  return major === undefined ? null : Number(major);
}
