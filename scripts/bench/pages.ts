import type { Browser } from 'puppeteer-core';
import type { Size } from './browser.ts';
import { listRequests, type Sample, takeSample } from './probe.ts';

export const NEW_TAB: Size = { width: 1280, height: 800 };
export const POPUP: Size = { width: 380, height: 580 };

/** Under what a page comes up. */
export type Condition = {
  /** CPU throttling, 1 = none. */
  readonly throttle: 1 | 4;
  /** Whether the extension's worker sleeps, as when nothing was done for half a minute. */
  readonly asleep: boolean;
};

/** Not throttled, with an awake worker. */
export const AT_EASE: Condition = { throttle: 1, asleep: false };

/** "1×, worker awake". */
export function wordsFor({ throttle, asleep }: Condition): string {
  return `${throttle}×, worker ${asleep ? 'asleep' : 'awake'}`;
}

export const CONDITIONS: readonly Condition[] = [
  { throttle: 1, asleep: false },
  { throttle: 4, asleep: false },
  { throttle: 1, asleep: true },
  { throttle: 4, asleep: true },
];

export type Contender = {
  readonly name: string;
  readonly url: string;
  readonly size: Size;
  readonly live: boolean;
  /** Opened with an awake worker only: it is there for comparison, and has no bar. */
  readonly aside?: boolean;
};

/** Every sample of a page under one condition, in the order of the rounds. */
export type Series = {
  readonly contender: Contender;
  readonly condition: Condition;
  readonly samples: Sample[];
};

/** What each page asked for, by the page's name. */
export type Requests = ReadonlyMap<string, readonly string[]>;

/** Opens every page once more for what it asks for: watching the network would cost it time. */
export async function readRequests(
  browser: Browser,
  contenders: readonly Contender[],
): Promise<Map<string, readonly string[]>> {
  const requests = new Map<string, readonly string[]>();
  for (const contender of contenders) {
    const opening = { ...contender, throttle: 1, asleep: false, tip: '' };
    requests.set(contender.name, await listRequests(browser, opening));
  }
  return requests;
}

/** Opens every page once per round and condition, each round in another order. */
export async function runPages(
  browser: Browser,
  contenders: readonly Contender[],
  tip: string,
  { rounds, warmUp }: { readonly rounds: number; readonly warmUp: number },
): Promise<Series[]> {
  for (let round = 0; round < warmUp; round++) {
    for (const contender of contenders) {
      await takeSample(browser, { ...contender, tip, throttle: 1, asleep: false });
    }
  }
  const series = CONDITIONS.flatMap((condition) =>
    contenders
      .filter(({ aside }) => !(aside && condition.asleep))
      .map((contender): Series => ({ contender, condition, samples: [] })),
  );
  for (const asleep of [false, true]) {
    for (let round = 0; round < rounds; round++) {
      for (const throttle of [1, 4] as const) {
        const turn = series.filter(({ condition }) => isSame(condition, { throttle, asleep }));
        // Each page has each neighbour before it equally often.
        const start = round % turn.length;
        for (const each of [...turn.slice(start), ...turn.slice(0, start)]) {
          // Once awake is enough for what is seen only after the live data have come.
          const live = each.contender.live && !asleep;
          const opening = { ...each.contender, ...each.condition, live, tip };
          each.samples.push(await takeSample(browser, opening));
        }
      }
    }
  }
  return series;
}

/** The samples of one page under one condition. */
export function samplesOf(
  series: readonly Series[],
  name: string,
  condition: Condition,
): readonly Sample[] {
  const found = series.find(
    (each) => each.contender.name === name && isSame(each.condition, condition),
  );
  if (!found) throw new Error(`${name} was not opened at ${condition.throttle}×`);
  return found.samples;
}

export function isSame(a: Condition, b: Condition): boolean {
  return a.throttle === b.throttle && a.asleep === b.asleep;
}
