import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { build } from 'vite';

/** The empty page that everything is compared with. */
const EMPTY = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Empty</title></head>
<body><p>Nothing but this line.</p></body></html>
`;

/** An extension whose new tab and popup are one line of text. */
export function writeEmpty(dir: string): void {
  mkdirSync(dir, { recursive: true });
  writeManifest(dir, 'Control: empty');
  writeFileSync(join(dir, 'newtab.html'), EMPTY);
  writeFileSync(join(dir, 'popup.html'), EMPTY);
}

/** Our own finished pages with their stylesheet and font, and without any script. */
export function writeBaked(
  dir: string,
  tilth: string,
  pages: { newtab: string; popup: string },
): void {
  mkdirSync(dir, { recursive: true });
  writeManifest(dir, 'Control: baked');
  cpSync(join(tilth, 'assets'), join(dir, 'assets'), { recursive: true });
  writeFileSync(join(dir, 'newtab.html'), pages.newtab);
  writeFileSync(join(dir, 'popup.html'), pages.popup);
}

/** A page as it stands, serialised without its scripts. */
export function bake(page: Page): Promise<string> {
  return page.evaluate(() => {
    const copy = document.documentElement.cloneNode(true) as HTMLElement;
    for (const each of copy.querySelectorAll('script, link[rel="modulepreload"]')) each.remove();
    return `<!doctype html>\n${copy.outerHTML}\n`;
  });
}

/** A page with our stylesheet and font that loads Preact and Dexie and reads before it paints. */
export async function writeFramework(dir: string, root: string, baked: string): Promise<void> {
  const script = await bundle(root, 'scripts/bench/framework-page.ts', dir);
  const head = baked.slice(baked.indexOf('<head'), baked.indexOf('</head>'));
  writeManifest(dir, 'Control: framework');
  cpSync(join(dir, '../baked/assets'), join(dir, 'assets'), { recursive: true });
  writeFileSync(
    join(dir, 'newtab.html'),
    `<!doctype html>\n<html lang="en">${head}<script type="module" src="/${script}"></script></head>
<body><div id="root"></div></body></html>\n`,
  );
}

/** An extension whose one page carries our storage, to be measured in the real browser. */
export async function writeStorage(dir: string, root: string): Promise<void> {
  await addStoragePage(dir, root);
  writeManifest(dir, 'Bench: storage', { permissions: ['unlimitedStorage'] });
}

/** A copy of the build, with a database of its own and a page that can fill it. */
export async function writeTilthCopy(dir: string, tilth: string, root: string): Promise<void> {
  cpSync(tilth, dir, { recursive: true });
  await addStoragePage(dir, root);
}

async function addStoragePage(dir: string, root: string): Promise<void> {
  const script = await bundle(root, 'scripts/bench/storage-page.ts', dir);
  writeFileSync(
    join(dir, 'bench.html'),
    `<!doctype html>\n<meta charset="utf-8"><script type="module" src="/${script}"></script>\n`,
  );
}

async function bundle(root: string, entry: string, dir: string): Promise<string> {
  const fileName = 'bench.js';
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    resolve: { alias: { '@': root, dexie: 'dexie/dist/modern/dexie.min.mjs' } },
    build: {
      target: 'es2024',
      outDir: dir,
      emptyOutDir: false,
      lib: { entry: join(root, entry), formats: ['es'], fileName: () => fileName },
    },
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  return fileName;
}

/**
 * The control has a worker as Tilth does, so that their pages come up under the same condition: in
 * the running process of an awake worker, or in a new one.
 */
function writeManifest(dir: string, name: string, more: object = {}): void {
  const background = { service_worker: 'background.js' };
  const manifest = { manifest_version: 3, name, version: '1.0', background, ...more };
  writeFileSync(join(dir, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(dir, 'background.js'), 'chrome.runtime.onInstalled.addListener(() => {});\n');
}
