import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { zip } from 'wxt';
import { QUIET_LOGGER, withoutSpinner } from '../support/quietly.ts';

export type Build = {
  /** The unpacked production build for Chromium. */
  readonly dir: string;
  /** Size of the packed build, in bytes. */
  readonly zipped: number;
};

export type Weight = { readonly raw: number; readonly gzip: number };

/** Builds and packs Tilth for Chromium below `home`, beside nobody's `.output`. */
export async function buildTilth(root: string, home: string): Promise<Build> {
  const outDir = join(home, 'output');
  const [packed] = await withoutSpinner(() =>
    zip({ root, outDir, browser: 'chrome', mode: 'production', logger: QUIET_LOGGER }),
  );
  if (!packed) throw new Error('wxt zip packed nothing');
  return { dir: join(outDir, 'chrome-mv3'), zipped: statSync(packed).size };
}

/** What files weigh on disk, and gzipped one by one as a store would serve them. */
export function weightOf(dir: string, paths: readonly string[]): Weight {
  const files = paths.map((path) => readFileSync(join(dir, path)));
  return {
    raw: files.reduce((sum, file) => sum + file.length, 0),
    gzip: files.reduce((sum, file) => sum + gzipSync(file, { level: 9 }).length, 0),
  };
}
