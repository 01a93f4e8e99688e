import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser } from 'puppeteer-core';
import { install, launchChromium } from './bench/browser.ts';
import { buildTilth } from './bench/build.ts';
import { runCheckIns } from './bench/check-ins.ts';
import { writeStorage } from './bench/controls.ts';
import { runHeat } from './bench/heat.ts';
import { readRequests, runPages } from './bench/pages.ts';
import { type Findings, reportOf } from './bench/report.ts';
import { runSearch } from './bench/search.ts';
import { type Place, setStage, writeHouseholds } from './bench/stage.ts';
import { runStorage } from './bench/storage.ts';
import { watchBackground } from './bench/tilth.ts';

const ROOT = join(import.meta.dirname, '..');

await main();

/** A bench informs: it fails only when something could not be measured. */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { rounds: { type: 'string' }, quick: { type: 'boolean', default: false } },
  });
  const rounds = Number(values.rounds ?? (values.quick ? 3 : 15));
  if (!Number.isInteger(rounds) || rounds < 1) {
    console.error(`--rounds takes a whole number from 1 on, not ${values.rounds}`);
    process.exitCode = 2;
    return;
  }
  const home = mkdtempSync(join(tmpdir(), 'tilth-bench-'));
  try {
    await bench(home, rounds);
  } catch (error) {
    console.error('Not everything could be measured.', error);
    process.exitCode = 1;
  } finally {
    rmSync(home, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function bench(home: string, rounds: number): Promise<void> {
  tell('building Tilth');
  const build = await buildTilth(ROOT, home);
  const browser = await launchChromium(join(home, 'profile'));
  try {
    const versions = `${await browser.version()}, Node ${process.version}`;
    const findings = await measure(browser, { root: ROOT, home, build }, rounds);
    console.log(`${versions}, ${new Date().toISOString().slice(0, 10)}. ${reportOf(findings)}`);
  } finally {
    await browser.close();
  }
}

async function measure(browser: Browser, place: Place, rounds: number): Promise<Findings> {
  tell('writing the controls');
  const { contenders, tip, origin } = await setStage(browser, place);
  const stopWatching = await watchBackground(browser, origin);
  const requests = await readRequests(browser, contenders);
  requests.set('background', await stopWatching());
  tell('opening pages');
  const series = await runPages(browser, contenders, tip, { rounds, warmUp: 3 });
  tell('searching');
  const searches = await runSearch(browser, origin, rounds);
  tell('checking in');
  const checkIns = await runCheckIns(browser, await writeHouseholds(place), rounds);
  tell('showing a year');
  const heat = await runHeat(browser, checkIns[0]?.origin ?? origin, rounds);
  tell('writing and reading');
  const dir = join(place.home, 'storage');
  await writeStorage(dir, place.root);
  const storage = await runStorage(browser, await install(browser, dir), rounds);
  return { build: place.build, series, requests, checkIns, searches, heat, storage };
}

/** Progress goes beside the report, with the seconds since the start. */
function tell(what: string): void {
  console.error(`${process.uptime().toFixed(0).padStart(4)} s  ${what}`);
}
