import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export type BrowserName = 'chromium' | 'firefox';

type Whereabouts = {
  readonly variable: string;
  readonly commands: readonly string[];
  readonly paths: readonly string[];
  readonly step: string;
};

const PROGRAM_FILES = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap(
  (name) => process.env[name] ?? [],
);

const WHEREABOUTS: Record<BrowserName, Whereabouts> = {
  chromium: {
    variable: 'TILTH_CHROMIUM',
    commands: [
      'chromium',
      'chromium-browser',
      'google-chrome',
      'google-chrome-stable',
      'microsoft-edge',
    ],
    paths: [
      '/usr/bin/chromium',
      '/usr/bin/chromium-browser',
      '/snap/bin/chromium',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      ...PROGRAM_FILES.flatMap((folder) => [
        join(folder, 'Chromium', 'Application', 'chrome.exe'),
        join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
        join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
      ]),
    ],
    step: 'apt-get install -y chromium',
  },
  firefox: {
    variable: 'TILTH_FIREFOX',
    commands: ['firefox-esr', 'firefox', 'firefox-developer-edition'],
    paths: [
      '/usr/bin/firefox-esr',
      '/usr/bin/firefox',
      '/snap/bin/firefox',
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      '/Applications/Firefox Developer Edition.app/Contents/MacOS/firefox',
      ...PROGRAM_FILES.map((folder) => join(folder, 'Mozilla Firefox', 'firefox.exe')),
    ],
    step: 'apt-get install -y firefox-esr',
  },
};

/**
 * The program of one browser: the one named by TILTH_CHROMIUM or TILTH_FIREFOX, else the first
 * found at a well-known place or on PATH.
 * @throws Error that names the step to take; tests fail on it, they never skip.
 */
export function browserProgram(name: BrowserName): string {
  const { variable, commands, paths, step } = WHEREABOUTS[name];
  const wanted = process.env[variable];
  if (wanted !== undefined && wanted !== '') {
    if (existsSync(wanted)) return wanted;
    throw new Error(
      `${variable} names "${wanted}", and there is no such file. Correct or unset it.`,
    );
  }
  const found = [...paths, ...onPath(commands)].find((path) => existsSync(path));
  if (found !== undefined) return found;
  throw new Error(
    `No ${name} was found, and the tests need one. Install it (Debian, as root: ` +
      `apt-get install -y chromium firefox-esr; for this one alone: ${step}), ` +
      `or set ${variable} to its program.`,
  );
}

function onPath(commands: readonly string[]): string[] {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const ending = process.platform === 'win32' ? '.exe' : '';
  return commands.flatMap((command) => folders.map((folder) => join(folder, command + ending)));
}
