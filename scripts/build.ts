// Builds Tilth for Chrome, Firefox and Safari into .output; --zip also packs what stores ask for.
import { createHash } from 'node:crypto';
import { readdir, writeFile } from 'node:fs/promises';
import { relative } from 'node:path';
import { build } from 'wxt';
import about from '../package.json' with { type: 'json' };
import { folderOf, TARGETS, type Target } from './support/freshness.ts';
import { OUTPUT, ROOT } from './support/places.ts';
import { QUIET_LOGGER, withoutSpinner } from './support/quietly.ts';
import { filesIn, zipOf } from './support/zip.ts';

/** Folders at the root that hold nothing a reviewer would build from. */
const NOT_SOURCES = ['node_modules', '.output', '.wxt', '.tilth', '.git', 'coverage'];

/** Builds for these browsers, one after the other. */
export async function buildFor(targets: readonly Target[]): Promise<void> {
  for (const target of targets) {
    const from = performance.now();
    await buildOne(target, 'production');
    const seconds = ((performance.now() - from) / 1000).toFixed(1);
    console.log(`Built ${relative(ROOT, folderOf(target))} in ${seconds} s`);
  }
}

/** One build, into a folder that bears the mode in its name unless it is production. */
export async function buildOne(target: Target, mode: 'production' | 'development'): Promise<void> {
  await withoutSpinner(() => build({ root: ROOT, browser: target, mode, logger: QUIET_LOGGER }));
}

/** Packs each build, and the sources, which Mozilla's reviewers ask for. */
async function packAll(): Promise<void> {
  for (const target of TARGETS)
    await pack(target, folderOf(target), await filesIn(folderOf(target)));
  await pack('sources', ROOT, await sources());
}

async function pack(name: string, folder: string, paths: readonly string[]): Promise<void> {
  const zip = await zipOf(folder, paths);
  const file = `${OUTPUT}/tilth-${about.version}-${name}.zip`;
  await writeFile(file, zip);
  const sum = createHash('sha256').update(zip).digest('hex');
  console.log(`${sum}  ${relative(ROOT, file)}  ${(zip.length / 1000).toFixed(1)} kB`);
}

async function sources(): Promise<string[]> {
  const entries = await readdir(ROOT, { withFileTypes: true });
  const lists = entries
    .filter(({ name }) => !NOT_SOURCES.includes(name) && !name.endsWith('.log'))
    .map(async (entry) => {
      if (!entry.isDirectory()) return [entry.name];
      const inside = await filesIn(`${ROOT}/${entry.name}`);
      return inside.map((path) => `${entry.name}/${path}`);
    });
  return (await Promise.all(lists)).flat();
}

if (import.meta.main) {
  await buildFor(TARGETS);
  if (process.argv.includes('--zip')) await packAll();
}
