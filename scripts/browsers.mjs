// Finds Chromium and Firefox, and installs them where that can be done without a question.
// Plain JavaScript without packages: setup.mjs needs it before anything is installed.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, readFileSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const KNOWN = {
  chromium: {
    variable: 'TILTH_CHROMIUM',
    title: 'Chromium',
    packages: { apt: 'chromium', dnf: 'chromium', pacman: 'chromium', brew: 'chromium' },
    // Branded Chrome comes last: it is the one a person may have open already.
    names: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'],
    places: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    ],
  },
  firefox: {
    variable: 'TILTH_FIREFOX',
    title: 'Firefox',
    packages: { apt: 'firefox-esr', dnf: 'firefox', pacman: 'firefox', brew: 'firefox' },
    names: ['firefox-esr', 'firefox'],
    places: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
    ],
  },
};

/** Path of an installed browser, or `null`. Where the environment names one, it is that or none. */
export function findBrowser(kind) {
  const { variable, names, places } = KNOWN[kind];
  const named = process.env[variable];
  if (named) return isProgram(named) ? named : null;
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const candidates = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...candidates, ...places].find(isProgram) ?? null;
}

/** Paths of these browsers; what is missing is installed, or the process ends and says the exact step. */
export function needBrowsers(kinds) {
  for (const { variable } of kinds.map((kind) => KNOWN[kind])) refuseWrongName(variable);
  const missing = () => kinds.filter((kind) => findBrowser(kind) === null);
  if (missing().length > 0) installWithApt(missing());
  const left = missing();
  if (left.length > 0) {
    console.error(`Not found: ${left.map((kind) => KNOWN[kind].title).join(' and ')}.`);
    console.error(`Install with:  ${installStep(left)}`);
    console.error(`Or name one that you have:  ${left.map(variableStep).join(' ')}`);
    process.exit(1);
  }
  // Whatever else looks for a browser in this run, tests above all, takes the same one.
  for (const kind of kinds) process.env[KNOWN[kind].variable] = findBrowser(kind);
  return Object.fromEntries(kinds.map((kind) => [kind, findBrowser(kind)]));
}

/** A name that leads nowhere is a slip of the person's, which installing another would hide. */
function refuseWrongName(variable) {
  const named = process.env[variable];
  if (!named || isProgram(named)) return;
  console.error(`${variable} names "${named}", which is not a program.`);
  process.exit(1);
}

function installWithApt(kinds) {
  if (process.getuid?.() !== 0 || !hasProgram('apt-get')) return;
  const packages = kinds.map((kind) => KNOWN[kind].packages.apt);
  console.log(`Installing ${packages.join(' and ')} …`);
  // A list of packages that cannot be renewed (no network) may still be good enough.
  apt(['update', '-qq']);
  apt(['install', '-y', '-qq', '--no-install-recommends', ...packages]);
}

function apt(args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  // Its many lines are only of interest when it fails.
  const { status, stdout, stderr } = spawnSync('apt-get', args, { env, encoding: 'utf8' });
  if (status !== 0) console.error(`apt-get ${args.join(' ')} failed:\n${stdout}${stderr}`);
}

function installStep(kinds) {
  const manager = ['apt', 'dnf', 'pacman', 'brew'].find((name) =>
    hasProgram(name === 'apt' ? 'apt-get' : name),
  );
  const packages = kinds.map((kind) => KNOWN[kind].packages[manager ?? 'apt']).join(' ');
  // Ubuntu's own packages are snaps, which cannot be driven from outside.
  if (manager === 'apt' && /^ID=ubuntu$/m.test(osRelease()))
    return 'the .deb of Google Chrome (google.com/chrome) and of Firefox (packages.mozilla.org)';
  switch (manager) {
    case 'apt':
      return `sudo apt-get update && sudo apt-get install -y --no-install-recommends ${packages}`;
    case 'dnf':
      return `sudo dnf install ${packages}`;
    case 'pacman':
      return `sudo pacman -S ${packages}`;
    case 'brew':
      return `brew install --cask ${packages}`;
    default:
      return `your system's packages of ${packages}`;
  }
}

function variableStep(kind) {
  return `${KNOWN[kind].variable}=/path/to/${kind}`;
}

function osRelease() {
  try {
    return readFileSync('/etc/os-release', 'utf8');
  } catch {
    return '';
  }
}

function hasProgram(name) {
  return (process.env.PATH ?? '').split(delimiter).some((folder) => isProgram(join(folder, name)));
}

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
