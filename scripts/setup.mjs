// Installs what the other scripts need, and nothing when it is there already:
//   node scripts/setup.mjs [--browsers]
// Runs before any package is installed and on Node 20, so: plain JavaScript, no packages.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { needBrowsers } from './browsers.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const MODULES = join(ROOT, 'node_modules');
const LOCK = join(ROOT, 'package-lock.json');
const INSTALLED = join(MODULES, '.package-lock.json');

if (!isInstalled()) install();
if (!existsSync(join(MODULES, 'node', 'bin', 'node'))) fetchNode();
if (!existsSync(join(ROOT, '.wxt', 'tsconfig.json'))) need('wxt', ['prepare', '--level', 'warn']);
if (process.argv.includes('--browsers')) needBrowsers(['chromium', 'firefox']);

/** Whether node_modules holds what the lockfile asks for. Times first, as they cost nothing. */
function isInstalled() {
  if (!existsSync(INSTALLED)) return false;
  if (statSync(INSTALLED).mtimeMs >= statSync(LOCK).mtimeMs) return true;
  // A checkout renews the file's time without changing it: that is no reason to install again.
  const installed = packagesIn(INSTALLED);
  return Object.entries(packagesIn(LOCK)).every(
    ([path, { version, optional }]) =>
      path === '' || installed[path]?.version === version || (optional && !installed[path]),
  );
}

function install() {
  console.log('Installing packages …');
  need('npm', [...installCommand(), '--no-audit', '--no-fund', '--loglevel=error']);
}

/**
 * A lockfile written where a registry offers only some systems' native parts lacks the others.
 * npm 11 refuses it in `npm ci`, and npm 10 would leave out this machine's parts where they are
 * among the missing (npm issue 4828): then npm chooses afresh.
 */
function installCommand() {
  const packages = packagesIn(LOCK);
  const missing = Object.keys(packages).flatMap((path) => missingParts(packages, path));
  if (missing.length === 0) return ['ci'];
  const machine = `${process.platform}-${process.arch}`;
  const ours = ['', '-gnu', '-msvc'].map((end) => machine + end);
  const afresh = missing.some((name) => ours.some((end) => name.endsWith(`-${end}`)));
  return ['install', '--no-save', ...(afresh ? ['--no-package-lock'] : [])];
}

/** The optional dependencies of a package for which the lockfile has no entry in reach. */
function missingParts(packages, path) {
  const folders = path.split('/node_modules/').map((_, at, all) => all.slice(0, at + 1));
  const places = ['', ...folders.map((parts) => `${parts.join('/node_modules/')}/`)];
  return Object.keys(packages[path].optionalDependencies ?? {}).filter(
    (name) => !places.some((place) => packages[`${place}node_modules/${name}`]),
  );
}

/** npm may be told not to run install scripts; the one that fetches Node 24 is needed all the same. */
function fetchNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 22 || (major === 22 && minor >= 18)) return; // The system's Node will do.
  console.log('Fetching Node 24 into node_modules …');
  need(process.execPath, ['installArchSpecificPackage.js'], join(MODULES, 'node'));
}

function packagesIn(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages;
}

/** Runs a command to its good end, or ends with it. */
function need(command, args, cwd = ROOT) {
  const path = [join(MODULES, '.bin'), process.env.PATH].join(delimiter);
  const { status, error } = spawnSync(command, args, {
    cwd,
    env: { ...process.env, PATH: path },
    stdio: ['ignore', 'inherit', 'inherit'],
    // npm and wxt are .cmd files on Windows, which only a shell can start.
    shell: process.platform === 'win32' && command !== process.execPath,
  });
  if (status === 0) return;
  console.error(`\n${command} ${args.join(' ')} failed${error ? `: ${error.message}` : ''}`);
  process.exit(status ?? 1);
}
