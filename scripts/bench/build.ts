import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { zip } from 'wxt';

export type Build = {
  /** The unpacked production build for Chromium. */
  readonly dir: string;
  /** Size of the packed build, in bytes. */
  readonly zipped: number;
};

export type Weight = { readonly raw: number; readonly gzip: number };

/** Builds and packs Tilth for Chromium below `home`, beside nobody's `.output`. */
export async function buildTilth(root: string, home: string): Promise<Build> {
  const [packed] = await zip({
    root,
    outDir: join(home, 'output'),
    browser: 'chrome',
    mode: 'production',
    // Its progress would stand between the tables.
    logger: silentLogger(),
  });
  if (!packed) throw new Error('wxt zip packed nothing');
  return { dir: join(home, 'output', 'chrome-mv3'), zipped: statSync(packed).size };
}

/** What files weigh on disk, and gzipped one by one as a store would serve them. */
export function weightOf(dir: string, paths: readonly string[]): Weight {
  const files = paths.map((path) => readFileSync(join(dir, path)));
  return {
    raw: files.reduce((sum, file) => sum + file.length, 0),
    gzip: files.reduce((sum, file) => sum + gzipSync(file, { level: 9 }).length, 0),
  };
}

function silentLogger() {
  const silent = (): void => undefined;
  return {
    debug: silent,
    log: silent,
    info: silent,
    success: silent,
    warn: silent,
    error: console.error,
    fatal: console.error,
    level: 0,
  };
}
