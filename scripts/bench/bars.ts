import type { CheckIns } from './check-ins.ts';
import type { Heat } from './heat.ts';
import { AT_EASE, CONDITIONS, type Condition, type Series, samplesOf, wordsFor } from './pages.ts';
import type { Sample } from './probe.ts';
import type { Search } from './search.ts';
import { median, ratios } from './stats.ts';
import type { StorageRun } from './storage.ts';

export type Bar = {
  readonly name: string;
  /** The most that is allowed. */
  readonly limit: number;
  readonly measured: number;
  readonly unit: '' | 'kB' | '×' | 'ms' | 'frames';
};

export type Measured = {
  readonly series: readonly Series[];
  /** Of every script the new tab loads, gzipped, in bytes. */
  readonly script: number;
  /** Of the packed build, in bytes. */
  readonly zipped: number;
  /** Addresses asked for outside the extension. */
  readonly strayed: readonly string[];
  /** With 109,500 check-ins, and without any. */
  readonly many: CheckIns;
  readonly none: CheckIns;
  /** At 1× and at 4×. */
  readonly searches: readonly Search[];
  readonly heat: Heat;
  readonly storage: StorageRun;
};

/** The figures issues 2 to 4 ask for, with what was measured. */
export function barsOf(measured: Measured): Bar[] {
  const { series, script, zipped, strayed, many, none, searches, heat, storage } = measured;
  const shifts = (name: string): number =>
    Math.max(
      ...CONDITIONS.flatMap((each) => samplesOf(series, name, each).map((seen) => seen.shifts)),
    );
  return [
    ...lcpBars(series),
    { name: 'new tab: script, min+gzip', limit: 20, measured: script / 1000, unit: 'kB' },
    {
      name: 'new tab: JS heap after GC ÷ empty page',
      limit: 1.4,
      measured: ratioOf(series, ['new tab', 'empty'], AT_EASE, (seen) => seen.heap),
      unit: '×',
    },
    { name: 'new tab: layout shift, worst', limit: 0, measured: shifts('new tab'), unit: '' },
    { name: 'popup: layout shift, worst', limit: 0, measured: shifts('popup'), unit: '' },
    { name: 'requests that leave the extension', limit: 0, measured: strayed.length, unit: '' },
    {
      name: 'check-in click → saved, 109,500 check-ins ÷ none',
      limit: 1.5,
      measured: median(ratios(many.saved, none.saved)),
      unit: '×',
    },
    {
      name: 'check-in click → saved, 109,500 check-ins ÷ bare strict put',
      limit: 4,
      measured: median(many.saved) / median(many.puts),
      unit: '×',
    },
    {
      name: 'search over everything, a keystroke, 4×',
      limit: 16,
      measured: median(searches.find(({ throttle }) => throttle === 4)?.laidOut ?? []),
      unit: 'ms',
    },
    {
      name: 'read today, 109,500 check-ins ÷ none',
      limit: 2,
      measured: median(
        ratios(
          timesOf(storage, 'read today, 109,500 check-ins'),
          timesOf(storage, 'read today, no check-ins'),
        ),
      ),
      unit: '×',
    },
    {
      name: 'progress over everything, 109,500 check-ins',
      limit: 60,
      measured: median(timesOf(storage, 'read progress over everything, 109,500 check-ins')),
      unit: 'ms',
    },
    {
      name: 'heatmap of a year, answer → painted',
      limit: 1.5,
      measured: median(ratios(heat.painted, heat.frames)),
      unit: 'frames',
    },
    {
      name: 'geometry of 12 plants',
      limit: 4,
      measured: median(timesOf(storage, 'grow 12 plants')),
      unit: 'ms',
    },
    { name: 'zip of the Chrome build', limit: 600, measured: zipped / 1000, unit: 'kB' },
  ];
}

function timesOf({ works }: StorageRun, name: string): readonly number[] {
  const work = works.find((each) => each.name === name);
  if (!work) throw new Error(`“${name}” was not measured`);
  return work.times;
}

function lcpBars(series: readonly Series[]): Bar[] {
  const bars = [
    ['new tab', 'empty', 1.3],
    ['new tab', 'baked', 1.1],
    ['popup', 'empty popup', 1.35],
  ] as const;
  return bars.flatMap(([name, control, limit]) =>
    CONDITIONS.map((condition) => ({
      name: `${name}: LCP ÷ ${control}, ${wordsFor(condition)}`,
      limit,
      measured: ratioOf(series, [name, control], condition, (seen) => seen.lcp),
      unit: '×' as const,
    })),
  );
}

function ratioOf(
  series: readonly Series[],
  [name, control]: readonly [string, string],
  condition: Condition,
  of: (sample: Sample) => number,
): number {
  const values = samplesOf(series, name, condition).map(of);
  return median(ratios(values, samplesOf(series, control, condition).map(of)));
}
