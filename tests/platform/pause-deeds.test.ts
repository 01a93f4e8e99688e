import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { DEFAULT_SETTINGS } from '@/domain/settings';
import type { TodayView } from '@/domain/view';
import { pauseDeedsOf, pauseOf } from '@/platform/pause-deeds';
import type { TodayState, TodayStore } from '@/platform/today-store';
import { at, day, TODAY } from '@/tests/support/builders';

const TOMORROW = day('2026-11-24');
const ENDS = at(TOMORROW, 4);

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: at(TODAY, 14, 20) });
});
afterEach(() => {
  vi.useRealTimers();
});

function viewOf(nudgesPausedUntil: number | null): TodayView {
  const settings = { ...DEFAULT_SETTINGS, dayStartsAt: 4, nudgesPausedUntil };
  return { settings, endsAt: ENDS } as TodayView;
}

test.each([
  ['hour', at(TODAY, 15, 20)],
  ['today', ENDS],
  [day('2026-12-24'), at(day('2026-12-24'), 4)],
  [null, null],
] as const)('a pause of %s is kept as when it ends', (pause, nudgesPausedUntil) => {
  const done: unknown[] = [];
  const act = (method: string, arg: object) => {
    done.push([method, arg]);
    return Promise.resolve({ kind: 'saved' as const });
  };
  const get = () => ({ view: viewOf(null) }) as TodayState;
  pauseDeedsOf({ do: act as TodayStore['do'], get }).onPause(pause);
  expect(done).toEqual([['changeSettings', { change: { nudgesPausedUntil } }]]);
});

test('before anything was read nothing is said', () => {
  const act = vi.fn<TodayStore['do']>();
  pauseDeedsOf({ do: act, get: () => ({ view: null }) as TodayState }).onPause('hour');
  expect(act).not.toHaveBeenCalled();
});

test('a pause holds until it ends', () => {
  expect(pauseOf(viewOf(ENDS))).toEqual({ kind: 'today' });
  vi.setSystemTime(ENDS);
  expect(pauseOf(viewOf(ENDS))).toBeNull();
  expect(pauseOf(viewOf(null))).toBeNull();
});
