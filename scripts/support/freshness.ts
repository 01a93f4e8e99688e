import { glob, stat } from 'node:fs/promises';
import { OUTPUT, ROOT } from './places.ts';

export const TARGETS = ['chrome', 'firefox', 'safari'] as const;

export type Target = (typeof TARGETS)[number];

/** Everything a build is made of. */
const SOURCES = [
  '{catalog,components,domain,entrypoints,platform,public,storage}/**/*',
  'scripts/manifest.ts',
  'wxt.config.ts',
  'package-lock.json',
  'package.json',
];

/** The folder of a browser's production build. */
export function folderOf(target: Target): string {
  return `${OUTPUT}/${target}-mv3`;
}

/** The builds that are missing or older than any source. */
export async function staleTargets(): Promise<Target[]> {
  let latest = 0;
  for await (const path of glob(SOURCES, { cwd: ROOT })) {
    latest = Math.max(latest, (await stat(`${ROOT}/${path}`)).mtimeMs);
  }
  const built = await Promise.all(
    // The manifest is written last.
    TARGETS.map(async (target) => [target, await builtAt(target)] as const),
  );
  return built.filter(([, at]) => at < latest).map(([target]) => target);
}

async function builtAt(target: Target): Promise<number> {
  const at = await stat(`${folderOf(target)}/manifest.json`).catch(() => null);
  return at?.mtimeMs ?? 0;
}
