import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import {
  Browser,
  detectBrowserPlatform,
  getInstalledBrowsers,
  install,
  resolveBuildId,
} from '@puppeteer/browsers';
import type { BrowserName } from './find-browser.ts';

const FIREFOX_DOWNLOADS = fileURLToPath(new URL('../../node_modules/.cache/firefox', import.meta.url));
const DEBIAN_PACKAGES: Readonly<Record<BrowserName, string>> = {
  chromium: 'chromium',
  firefox: 'firefox-esr',
};

/** Browsers that an earlier run downloaded. */
export async function downloadedBrowsers(name: BrowserName): Promise<string[]> {
  if (name === 'chromium') return [chromium.executablePath()];
  const installed = await getInstalledBrowsers({ cacheDir: FIREFOX_DOWNLOADS });
  return installed.map((browser) => browser.executablePath);
}

/** Ways to get a browser, the system's own first. Each says what it does, and whether it worked. */
export function waysToInstall(name: BrowserName): (() => Promise<boolean> | boolean)[] {
  const download = name === 'chromium' ? downloadChromium : downloadFirefox;
  return [() => installDebianPackages([DEBIAN_PACKAGES[name]]), download];
}

/** False where there is no apt, or no right to use it, or it has no such package. */
export function installDebianPackages(packages: readonly string[]): boolean {
  const apt = aptCommand();
  if (apt === null) return false;
  console.log(`Installing with apt: ${[...apt, 'install', ...packages].join(' ')}`);
  return runApt(apt, ['update']) && runApt(apt, ['install', '-y', '--no-install-recommends', ...packages]);
}

function aptCommand(): string[] | null {
  if (!existsSync('/usr/bin/apt-get')) return null;
  if (process.getuid?.() === 0) return ['apt-get'];
  return spawnSync('sudo', ['-n', 'true']).status === 0 ? ['sudo', '-n', 'apt-get'] : null;
}

function runApt([command = 'apt-get', ...before]: readonly string[], args: readonly string[]): boolean {
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const run = spawnSync(command, [...before, '-qq', ...args], { encoding: 'utf8', env: environment });
  if (run.status !== 0) console.log(`apt could not do it: ${lastLine(run.stderr)}`);
  return run.status === 0;
}

function lastLine(text: string): string {
  return text.trim().split('\n').at(-1) ?? '';
}

function downloadChromium(): boolean {
  console.log('Downloading Chromium by the test runner: playwright install chromium');
  return spawnSync('playwright', ['install', 'chromium'], { stdio: 'inherit', shell: true }).status === 0;
}

async function downloadFirefox(): Promise<boolean> {
  const platform = detectBrowserPlatform();
  if (platform === undefined) return false;
  console.log('Downloading Firefox from Mozilla …');
  try {
    const buildId = await resolveBuildId(Browser.FIREFOX, platform, 'stable');
    await install({ browser: Browser.FIREFOX, buildId, cacheDir: FIREFOX_DOWNLOADS });
    return true;
  } catch (error) {
    console.log(`The download failed: ${error instanceof Error ? error.message : String(error)}`);
    return false;
  }
}
