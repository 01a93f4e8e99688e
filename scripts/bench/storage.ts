import type { Browser, Page } from 'puppeteer-core';
import { openPage } from './browser.ts';
import { callBench } from './check-ins.ts';
import { NEW_TAB } from './pages.ts';

/** Milliseconds of one piece of work of `storage/`, round by round. */
export type Work = { readonly name: string; readonly times: number[] };

export type StorageRun = { readonly checkIns: number; readonly works: readonly Work[] };

/** Check-ins of thirty habits over ten years. */
const TEN_YEARS = { habits: 30, days: 3650 } as const;

/** Measures `storage/` itself in a page of its own, a new database for every large write. */
export async function runStorage(
  browser: Browser,
  origin: string,
  rounds: number,
): Promise<StorageRun> {
  const page = await openPage(browser, `${origin}/bench.html`, NEW_TAB);
  await callBench(page, 'fill', 'none', TEN_YEARS.habits, 0);
  await callBench(page, 'fill', 'many', TEN_YEARS.habits, TEN_YEARS.days);
  const checkIns = await callBench(page, 'count', 'many');
  const small = await measure(smallWorks(page), rounds, 3);
  const large = await measure(largeWorks(page), Math.ceil(rounds / 3), 1);
  await page.close();
  return { checkIns, works: [...large, ...small] };
}

type Job = { readonly name: string; readonly run: () => Promise<number> };

function largeWorks(page: Page): Job[] {
  return [
    { name: 'write a year of 30 habits', run: () => callBench(page, 'writePages', 1) },
    { name: 'write ten years of 30 habits', run: () => callBench(page, 'writePages', 10) },
    {
      name: 'import 10,950 check-ins, set one by one',
      run: () => callBench(page, 'importDays', 1),
    },
    {
      name: 'import 109,500 check-ins, set one by one',
      run: () => callBench(page, 'importDays', 10),
    },
  ];
}

function smallWorks(page: Page): Job[] {
  const on = (words: string, run: (name: string) => Promise<number>): Job[] => [
    { name: `${words}, no check-ins`, run: () => run('none') },
    { name: `${words}, 109,500 check-ins`, run: () => run('many') },
  ];
  return [
    { name: 'bare strict `put`', run: () => callBench(page, 'strictPut') },
    ...on('check in', (name) => callBench(page, 'checkIn', name)),
    ...on('read today', (name) => callBench(page, 'readToday', name)),
    ...on('count what is left', (name) => callBench(page, 'readLeft', name)),
    ...on('read the plot', (name) => callBench(page, 'readPlot', name)),
    ...on('read progress over everything', (name) => callBench(page, 'readProgress', name)),
    { name: 'grow 12 plants', run: () => callBench(page, 'growPlants') },
    {
      name: 'read every page of 109,500 check-ins',
      run: () => callBench(page, 'readPages', 'many'),
    },
    {
      name: 'read every page and unfold every check-in',
      run: () => callBench(page, 'readAll', 'many'),
    },
  ];
}

async function measure(jobs: readonly Job[], rounds: number, warmUp: number): Promise<Work[]> {
  const works = jobs.map(({ name }): Work => ({ name, times: [] }));
  for (let round = -warmUp; round < rounds; round++) {
    for (const [index, { run }] of jobs.entries()) {
      const took = await run();
      if (round >= 0) works[index]?.times.push(took);
    }
  }
  return works;
}
