import { barsOf } from './bars.ts';
import { type Build, weightOf } from './build.ts';
import type { CheckIns } from './check-ins.ts';
import type { Heat } from './heat.ts';
import { CONDITIONS, type Requests, type Series, wordsFor } from './pages.ts';
import type { Search } from './search.ts';
import type { StorageRun } from './storage.ts';
import {
  barTable,
  checkInTable,
  heatTable,
  paintTable,
  searchTable,
  sizeTable,
  storageTable,
} from './tables.ts';

/** Everything one run found out. */
export type Findings = {
  readonly build: Build;
  readonly series: readonly Series[];
  readonly requests: Requests;
  /** With ten years of 30 habits, with 30 new habits, with few. */
  readonly checkIns: readonly CheckIns[];
  readonly searches: readonly Search[];
  readonly heat: Heat;
  readonly storage: StorageRun;
};

/** The whole report, in Markdown. */
export function reportOf(findings: Findings): string {
  const { build, series, requests, checkIns, searches, heat, storage } = findings;
  const [many, none] = checkIns;
  if (!many || !none) throw new Error('No check-ins were measured');
  const newTab = scriptsOf(requests, 'new tab', build);
  const popup = scriptsOf(requests, 'popup', build);
  const strayed = [...requests.values()].flat().filter((url) => !/^chrome-extension:/.test(url));
  const bars = barsOf({
    series,
    script: newTab.gzip,
    zipped: build.zipped,
    strayed,
    many,
    none,
    searches,
    heat,
    storage,
  });
  const unknown = bars.find(({ measured }) => Number.isNaN(measured));
  if (unknown) throw new Error(`${unknown.name} was not measured`);
  return [
    `${series[0]?.samples.length} rounds. Medians, 95th percentile in parentheses; ratios are medians of ratios per round.`,
    'The popup is `popup.html`, opened as a page of 380×580.',
    'Awake: the page comes up in the running process of its extension. Asleep: in a new one.',
    ...CONDITIONS.flatMap((condition) => [
      `## Pages, ${wordsFor(condition)}`,
      paintTable(series, condition),
    ]),
    '## Pages, once settled',
    sizeTable(series, requests),
    `Script: new tab ${kB(newTab)}; popup ${kB(popup)}.`,
    '## Check-ins',
    checkInTable(checkIns),
    '## Search in the Library',
    searchTable(searches),
    '## A year of one habit',
    heatTable(heat),
    '## Storage',
    storageTable(storage.works),
    '## Bars',
    barTable(bars),
    ...[...new Set(strayed)].map((url) => `Left the extension: ${url}`),
  ].join('\n\n');
}

/** Every script a page has loaded by the time it settled, the ones it imports later included. */
function scriptsOf(requests: Requests, name: string, build: Build) {
  const urls = new Set(requests.get(name));
  const paths = [...urls].map((url) => new URL(url).pathname).filter((path) => /\.js$/.test(path));
  if (paths.length === 0) throw new Error(`${name}: no script was seen`);
  return { ...weightOf(build.dir, paths), files: paths.length };
}

function kB({ raw, gzip, files }: ReturnType<typeof scriptsOf>): string {
  return `${(raw / 1000).toFixed(1)} kB in ${files} files, ${(gzip / 1000).toFixed(1)} kB gzipped`;
}
