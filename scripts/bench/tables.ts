import type { Bar } from './bars.ts';
import type { CheckIns } from './check-ins.ts';
import type { Heat } from './heat.ts';
import { AT_EASE, type Condition, isSame, type Requests, type Series, samplesOf } from './pages.ts';
import type { Sample } from './probe.ts';
import type { Search } from './search.ts';
import { median, p95, ratios } from './stats.ts';
import type { Work } from './storage.ts';

type Cell = string | number;

/** A Markdown table, its columns padded so that it reads well in a terminal too. */
function table(head: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const texts = [head, ...rows.map((row) => row.map(String))];
  const widths = head.map((_, column) => Math.max(...texts.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]): string =>
    `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  const rule = `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`;
  return [line(texts[0] ?? []), rule, ...texts.slice(1).map(line)].join('\n');
}

/** Medians and 95th percentiles of every page under one condition, in milliseconds. */
export function paintTable(series: readonly Series[], condition: Condition): string {
  const rows = series
    .filter((each) => isSame(each.condition, condition))
    .map(({ contender, samples }) => [
      contender.name,
      spread(samples.map((seen) => seen.fcp)),
      spread(samples.map((seen) => seen.lcp)),
      spread(samples.map((seen) => seen.tip)),
      versus(series, contender.name, condition, (seen) => seen.fcp),
      versus(series, contender.name, condition, (seen) => seen.lcp),
    ]);
  const head = ['page', 'FCP ms', 'LCP ms', 'tip ms', 'FCP ÷ empty', 'LCP ÷ empty'];
  return table(head, rows);
}

/** What every page holds and asks for once it has settled, and how much it moved. */
export function sizeTable(series: readonly Series[], requests: Requests): string {
  const rows = series
    .filter(({ condition }) => isSame(condition, AT_EASE))
    .map(({ contender, samples }) => [
      contender.name,
      (median(samples.map((seen) => seen.heap)) / 1e6).toFixed(2),
      versus(series, contender.name, AT_EASE, (seen) => seen.heap),
      versus(series, contender.name, AT_EASE, (seen) => seen.heapInUse),
      median(samples.map((seen) => seen.elements)),
      requests.get(contender.name)?.length ?? '–',
      fixed(Math.max(...samples.map((seen) => seen.shifts)), 4),
    ]);
  const head = [
    'page',
    'heap MB',
    'heap ÷ empty',
    'in use ÷ empty',
    'elements',
    'requests',
    'layout shift',
  ];
  return table(head, rows);
}

export function checkInTable(all: readonly CheckIns[]): string {
  const rows = all.map(({ household, checkIns, saved, messages, puts }) => [
    household.name,
    checkIns,
    spread(saved),
    spread(messages),
    spread(puts),
    fixed(median(saved) / median(puts), 2),
  ]);
  const head = ['database', 'check-ins', 'click → saved ms', 'message ms', 'bare put ms', '÷ put'];
  return table(head, rows);
}

export function searchTable(searches: readonly Search[]): string {
  const rows = searches.map(({ throttle, drawn, laidOut }) => [
    `${throttle}×`,
    spread(drawn),
    spread(laidOut),
    laidOut.length,
  ]);
  return table(['CPU', 'drawn ms', 'and laid out ms', 'keystrokes'], rows);
}

/** What showing a year of one habit takes in the page, once its data is there. */
export function heatTable({ painted, frames }: Heat): string {
  const rows = [[spread(painted), spread(frames), spread(ratios(painted, frames))]];
  return table(['answer → painted ms', 'a frame ms', 'frames'], rows);
}

export function storageTable(works: readonly Work[]): string {
  const rows = works.map(({ name, times }) => [
    name,
    fixed(median(times), 2),
    fixed(p95(times), 2),
    times.length,
  ]);
  return table(['work', 'median ms', 'p95 ms', 'rounds'], rows);
}

export function barTable(bars: readonly Bar[]): string {
  const rows = bars.map(({ name, limit, measured, unit }) => [
    name,
    `≤ ${limit}${unit && ` ${unit}`}`,
    fixed(measured, 2),
    measured <= limit ? 'ok' : 'NOT MET',
  ]);
  return table(['figure', 'bar', 'measured', ''], rows);
}

function versus(
  series: readonly Series[],
  name: string,
  condition: Condition,
  of: (sample: Sample) => number,
): string {
  const empty = /popup/.test(name) ? 'empty popup' : 'empty';
  const [values, controls] = [name, empty].map((each) =>
    samplesOf(series, each, condition).map(of),
  );
  const all = ratios(values ?? [], controls ?? []);
  return `${fixed(median(all), 2)} (${fixed(p95(all), 2)})`;
}

/** Median, and in parentheses the 95th percentile. */
function spread(values: readonly number[]): string {
  const known = values.filter((value) => !Number.isNaN(value));
  return known.length === 0 ? '–' : `${fixed(median(known), 1)} (${fixed(p95(known), 1)})`;
}

function fixed(value: number, digits: number): string {
  return Number.isInteger(value) ? String(value) : value.toFixed(digits);
}
