import { readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { folderOf, TARGETS } from '../support/freshness.ts';
import { filesIn, zipOf } from '../support/zip.ts';
import type { Check, Finding } from './check.ts';

type Budget = {
  readonly name: string;
  /** In bytes; a kB is a thousand of them. */
  readonly most: number;
  readonly measure: () => Promise<number>;
};

const BUDGETS: readonly Budget[] = [
  { name: 'first-paint.js', most: 2_000, measure: firstPaint },
  { name: 'script on the new tab, min+gzip', most: 20_000, measure: newTabScript },
  { name: 'zip of the Chrome build', most: 600_000, measure: chromeZip },
];

/** Only Dexie's code has this; minifiers leave strings alone. */
const DEXIE_MARK = '__dbnames';

export const SIZES: readonly Check[] = [
  ...BUDGETS.map(({ name, most, measure }) => ({
    name: `${name} ≤ ${most / 1000} kB`,
    find: async (): Promise<Finding> => {
      const size = await measure();
      const words = `${(size / 1000).toFixed(2)} kB`;
      return size <= most ? { problems: [], notes: [words] } : { problems: [words] };
    },
  })),
  { name: 'no Dexie on any surface', find: findDexie },
];

async function firstPaint(): Promise<number> {
  return (await readFile(`${folderOf('chrome')}/first-paint.js`)).length;
}

/**
 * What the page always loads: the scripts it names, what the first of its modules waits to fetch, and
 * all that these import. What is fetched only in need (to draw anew, to keep a deed) is left out.
 */
async function newTabScript(): Promise<number> {
  const page = await readFile(`${folderOf('chrome')}/newtab.html`, 'utf8');
  const named = [...page.matchAll(/(?:src|href|module)="(\/[^"]+\.js)"/g)].map(
    ([, path]) => path ?? '',
  );
  const waiting = [...named];
  const sizes = new Map<string, number>();
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (sizes.has(path)) continue;
    const text = await readFile(`${folderOf('chrome')}${path}`, 'utf8');
    sizes.set(path, gzipSync(text, { level: 9 }).length);
    const found = named.includes(path) ? /["'`]\.\/([\w.-]+\.js)["'`]/g : STATIC;
    waiting.push(...[...text.matchAll(found)].map(([, name]) => `/chunks/${name}`));
  }
  // The framework alone is more than two scripts and two kilobytes: less was not all of it.
  if (sizes.size < 5) throw new Error(`only ${[...sizes.keys()].join(', ')} were found`);
  return [...sizes.values()].reduce((sum, size) => sum + size, 0);
}

const STATIC = /(?:from|import)\s*["']\.\/([\w.-]+\.js)["']/g;

async function chromeZip(): Promise<number> {
  const folder = folderOf('chrome');
  return (await zipOf(folder, await filesIn(folder))).length;
}

async function findDexie(): Promise<Finding> {
  const problems: string[] = [];
  for (const target of TARGETS) {
    const holders = await scriptsWithDexie(folderOf(target));
    const surfaces = holders.filter((path) => path !== 'background.js');
    problems.push(...surfaces.map((path) => `${target}: ${path} holds Dexie`));
    // Without this, a mark that Dexie no longer has would find nothing and be content.
    if (holders.length === surfaces.length)
      problems.push(`${target}: "${DEXIE_MARK}" is not even in background.js`);
  }
  return { problems };
}

async function scriptsWithDexie(folder: string): Promise<string[]> {
  const scripts = (await filesIn(folder)).filter((path) => path.endsWith('.js'));
  const held = scripts.map(async (path) => {
    return (await readFile(`${folder}/${path}`, 'utf8')).includes(DEXIE_MARK) ? [path] : [];
  });
  return (await Promise.all(held)).flat();
}
