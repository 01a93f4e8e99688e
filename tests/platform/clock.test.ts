import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { now, timeOfDay, watchMinutes } from '@/platform/clock';

const AT = new Date(2026, 10, 23, 9, 41, 30).getTime();

beforeEach(() => {
  // Nothing but timers is under test here.
  vi.useFakeTimers({ toFake: ['Date', 'setTimeout', 'clearTimeout'], now: AT });
});

afterEach(() => vi.restoreAllMocks());

test('now is now', () => {
  expect(now()).toBe(AT);
});

test('the time of day is hour and minute, without seconds', () => {
  expect(timeOfDay(AT)).toMatch(/^\D*0?9\D41\D*$/);
});

describe('every minute', () => {
  test('begins a call, shortly after the minute and not before', async () => {
    const onMinute = vi.fn<() => void>();
    const stop = watchMinutes(onMinute);
    await vi.advanceTimersByTimeAsync(29_999);
    expect(onMinute).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(100);
    expect(onMinute).toHaveBeenCalledOnce();
    await vi.advanceTimersByTimeAsync(120_000);
    expect(onMinute).toHaveBeenCalledTimes(3);
    stop();
  });

  test('ends when it is not watched any more', async () => {
    const onMinute = vi.fn<() => void>();
    watchMinutes(onMinute)();
    await vi.advanceTimersByTimeAsync(180_000);
    document.dispatchEvent(new Event('visibilitychange'));
    expect(onMinute).not.toHaveBeenCalled();
  });

  test.each([
    ['visible', 1],
    ['hidden', 0],
  ] as const)('a page that becomes %s is called %i times at once', (visibility, times) => {
    const onMinute = vi.fn<() => void>();
    const stop = watchMinutes(onMinute);
    vi.spyOn(document, 'visibilityState', 'get').mockReturnValue(visibility);
    document.dispatchEvent(new Event('visibilitychange'));
    expect(onMinute).toHaveBeenCalledTimes(times);
    stop();
  });
});
