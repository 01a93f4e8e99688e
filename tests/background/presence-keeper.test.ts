import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { addDays } from '@/domain/calendar';
import { keepPresence, type PresenceKeeper } from '@/entrypoints/background/presence-keeper';
import type { TilthDatabase } from '@/storage/db';
import { changeSettings } from '@/storage/settings';
import { aDatabase } from '@/tests/storage/a-database';
import { at, TODAY } from '@/tests/support/builders';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const EIGHT = at(TODAY, 8);
const TOMORROW = addDays(TODAY, 1);

let db: TilthDatabase;
let keeper: PresenceKeeper;
const onFirstTab = vi.fn<() => void>();

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: EIGHT });
  onTestFinished(() => void vi.useRealTimers());
  onFirstTab.mockClear();
  db = await aDatabase();
  keeper = keepPresence(db, onFirstTab);
});

function on(day = TODAY) {
  return db.presence.get(day);
}

test('the first new tab of a day is told of once, by whichever worker', async () => {
  await keeper.heard('newTab');
  await keeper.heard('newTab');
  await keepPresence(db, onFirstTab).heard('newTab');
  expect(onFirstTab).toHaveBeenCalledOnce();
  expect((await on())?.firstTabAt).toBe(EIGHT);
});

test('the first new tab of the next day is told of, too', async () => {
  await keeper.heard('newTab');
  vi.setSystemTime(at(TOMORROW, 8));
  await keeper.heard('newTab');
  expect(onFirstTab).toHaveBeenCalledTimes(2);
});

test('most signs of use open no database', async () => {
  await keeper.heard('question');
  const read = vi.spyOn(db.settings, 'toArray');
  for (let second = 1; second < 300; second++) {
    vi.setSystemTime(EIGHT + second * SECOND);
    await keeper.heard('question');
  }
  expect(read).not.toHaveBeenCalled();
  vi.setSystemTime(EIGHT + 300 * SECOND);
  await keeper.heard('question');
  expect((await on())?.lastSeenAt).toBe(EIGHT + 5 * MINUTE);
});

test('use that goes on into another day is noted there, however short before it was noted', async () => {
  await changeSettings(db, { dayStartsAt: 4 }, EIGHT);
  vi.setSystemTime(at(TOMORROW, 3, 59));
  await keeper.heard('deed');
  vi.setSystemTime(at(TOMORROW, 4, 2));
  await keeper.heard('question');
  expect((await on(TODAY))?.lastSeenAt).toBe(at(TOMORROW, 3, 59));
  expect((await on(TOMORROW))?.day).toBe(TOMORROW);
});

test('a tab that is opened right after a change or a day’s beginning is somebody', async () => {
  keeper.announced();
  await keeper.heard('opened');
  expect(onFirstTab).toHaveBeenCalledOnce();
  vi.setSystemTime(at(TOMORROW, 0, 1));
  await keeper.heard('opened');
  expect(onFirstTab).toHaveBeenCalledTimes(2);
});

describe('pages that stand open are nobody', () => {
  test('where they ask anew because of a change', async () => {
    keeper.announced();
    vi.setSystemTime(EIGHT + 4 * SECOND);
    await keeper.heard('newTab');
    await keeper.heard('question');
    expect(await on()).toBeUndefined();
    vi.setSystemTime(EIGHT + 6 * SECOND);
    await keeper.heard('newTab');
    expect(onFirstTab).toHaveBeenCalledOnce();
  });

  test('where they ask anew because of a deed; who did it is somebody', async () => {
    await keeper.heard('deed');
    vi.setSystemTime(EIGHT + SECOND);
    await keeper.heard('newTab');
    expect(await on()).toMatchObject({ firstTabAt: null, lastSeenAt: EIGHT });
  });

  test('where they go on into the next day', async () => {
    vi.setSystemTime(at(TOMORROW, 0) + 20);
    await keeper.heard('newTab');
    await keeper.heard('question');
    expect([onFirstTab.mock.calls.length, await on(TOMORROW)]).toEqual([0, undefined]);
    vi.setSystemTime(at(TOMORROW, 0, 3));
    await keeper.heard('newTab');
    expect((await on(TOMORROW))?.firstTabAt).toBe(at(TOMORROW, 0, 3));
  });
});

describe('an alarm', () => {
  test('that is in time tells that the machine is awake', async () => {
    await keeper.opened();
    vi.setSystemTime(at(TOMORROW, 0) + 5 * SECOND);
    await keeper.alarmed(at(TOMORROW, 0));
    expect(await on(TOMORROW)).toMatchObject({ openSince: EIGHT, openedBy: 'start' });
  });

  test('that is late tells that it slept', async () => {
    await keeper.opened();
    vi.setSystemTime(EIGHT + 60 * MINUTE);
    await keeper.alarmed(EIGHT + 54 * MINUTE);
    expect(await on()).toMatchObject({ openSince: EIGHT + 60 * MINUTE, openedBy: 'waking' });
  });

  test('that is a little late tells nothing', async () => {
    await keeper.opened();
    vi.setSystemTime(EIGHT + 60 * MINUTE);
    await keeper.alarmed(EIGHT + 55 * MINUTE);
    expect(await on()).toMatchObject({ openSince: EIGHT });
  });
});
