import { readFile } from 'node:fs/promises';
import { folderOf, TARGETS, type Target } from '../support/freshness.ts';
import { ROOT } from '../support/places.ts';
import type { Check, Finding } from './check.ts';

const EVERYWHERE = ['activeTab', 'alarms', 'contextMenus', 'storage', 'unlimitedStorage'];

/** What each build asks for at install, and what it may ask for later. */
const PERMISSIONS: Record<Target, readonly [at: readonly string[], later: readonly string[]]> = {
  chrome: [[...EVERYWHERE, 'sidePanel'], ['notifications']],
  firefox: [EVERYWHERE, ['notifications']],
  // It has neither for extensions.
  safari: [EVERYWHERE, []],
};

/** Keys by which an extension reaches into pages or the network. */
const REACHES = [
  'content_scripts',
  'host_permissions',
  'optional_host_permissions',
  'web_accessible_resources',
];

/** What Tilth says of itself in public, and what a change could break unseen. */
export const PROMISES: readonly Check[] = [
  {
    name: `permissions are ${EVERYWHERE.join(', ')}, in Chrome sidePanel; later notifications`,
    find: findPermissions,
  },
  { name: 'no host in package-lock.json', find: findHosts },
];

async function findPermissions(): Promise<Finding> {
  const problems = await Promise.all(TARGETS.map(problemsOf));
  return { problems: problems.flat() };
}

async function problemsOf(target: Target): Promise<string[]> {
  const manifest = await readJson(`${folderOf(target)}/manifest.json`);
  const asked = JSON.stringify([manifest['permissions'], manifest['optional_permissions'] ?? []]);
  const reaching = REACHES.filter((key) => key in manifest);
  return [
    ...(asked === JSON.stringify(PERMISSIONS[target]) ? [] : [`${target} asks for ${asked}`]),
    ...reaching.map((key) => `${target} has ${key}: ${JSON.stringify(manifest[key])}`),
  ];
}

async function findHosts(): Promise<Finding> {
  const { packages } = await readJson(`${ROOT}/package-lock.json`);
  const resolved = Object.entries(packages as Record<string, { resolved?: string }>).flatMap(
    ([path, entry]) => (entry.resolved ? [`${path} from ${entry.resolved}`] : []),
  );
  return { problems: resolved };
}

async function readJson(path: string): Promise<Record<string, unknown>> {
  return JSON.parse(await readFile(path, 'utf8'));
}
