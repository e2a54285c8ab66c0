// The way into every task: plain Node without dependencies, because nothing may be installed yet.
// Checks Node, installs the npm packages, then runs the task under the Node 24 that comes with them.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const modules = join(root, 'node_modules');

/** Tasks that live elsewhere than `src/tasks/<task>.ts`. */
const elsewhere = {
  glossary: 'src/compile/cli.ts',
  'bench:card': 'tests/bench/card.ts',
  'bench:matcher': 'tests/bench/matcher.ts',
  'bench:pages': 'tests/bench/pages.ts',
  'bench:search': 'tests/bench/search.ts',
};

checkNode();
installPackages();
runTask(process.argv[2], process.argv.slice(3));

function checkNode() {
  const { engines } = readJson(join(root, 'package.json'));
  const needed = engines.node.replace('>=', '').split('.').map(Number);
  const found = process.versions.node.split('.').map(Number);
  const firstDifference = found.map((part, i) => part - needed[i]).find((difference) => difference !== 0);
  if ((firstDifference ?? 0) >= 0) return;
  stop(`Glosslight needs Node ${needed.join('.')} or newer; this is ${process.versions.node}.
Get it from https://nodejs.org (the version named LTS will do), then run the command again.`);
}

function installPackages() {
  if (packagesMatchLock()) return;
  const started = Date.now();
  console.log('Installing npm packages (half a minute or so) …');
  // npm tells where it is, so that the same npm is used; without it (plain `node bootstrap.mjs`) the one on PATH.
  const npm = process.env.npm_execpath;
  const options = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
  const install = npm
    ? spawnSync(process.execPath, [npm, ...options], { cwd: root, stdio: 'inherit' })
    : spawnSync(`npm ${options.join(' ')}`, { cwd: root, stdio: 'inherit', shell: true });
  if (install.status !== 0) {
    stop(`npm could not install the packages (see above). Is there a network? To try by hand: npm ci`);
  }
  console.log(`Packages are there (${Math.round((Date.now() - started) / 1000)} s).`);
}

/** Whether node_modules holds what the lock file asks for, apart from packages for other systems. */
function packagesMatchLock() {
  const installedLock = join(modules, '.package-lock.json');
  if (!existsSync(installedLock)) return false;
  const installed = readJson(installedLock).packages;
  const wanted = readJson(join(root, 'package-lock.json')).packages;
  return Object.entries(wanted).every(
    ([path, { version, optional }]) =>
      path === '' || installed[path]?.version === version || (optional && !installed[path]),
  );
}

function runTask(task, args) {
  const script = elsewhere[task] ?? `src/tasks/${task}.ts`;
  if (!task || !existsSync(join(root, script)))
    stop(`There is no task "${task}". The tasks are the scripts of package.json.`);
  const bin = join(modules, '.bin');
  const node = join(modules, 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  if (!existsSync(node)) stop('The npm package "node" has not unpacked its Node 24. Run: npm rebuild node');

  const child = spawn(node, [join(root, script), ...args], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH}` },
  });
  // Ctrl-C reaches the task as well; wait for it to clean up and say how it ended.
  process.on('SIGINT', () => {});
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  child.on('exit', (code) => {
    process.exitCode = code ?? 1;
  });
}

function readJson(path) {
  return JSON.parse(readFileSync(path, 'utf8'));
}

function stop(message) {
  console.error(message);
  process.exit(1);
}
