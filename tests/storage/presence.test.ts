import { describe, expect, test } from 'vitest';
import { addDays } from '@/domain/calendar';
import type { Instant } from '@/domain/local-date';
import type { TilthDatabase } from '@/storage/db';
import { noteAwake, noteDay, noteOpen, noteTab, noteUse, readPresences } from '@/storage/presence';
import { aDatabase } from '@/tests/storage/a-database';
import { at, TODAY } from '@/tests/support/builders';

const MINUTE = 60_000;
const YESTERDAY = addDays(TODAY, -1);
const EIGHT = at(TODAY, 8);

function moment(now: Instant) {
  return { now, dayStartsAt: 0 };
}

async function on(db: TilthDatabase, day = TODAY) {
  return (await readPresences(db)).get(day);
}

describe('the first new tab of a day', () => {
  test('is noted once, and said to be the first once', async () => {
    const db = await aDatabase();
    expect(await noteTab(db, moment(EIGHT))).toBe(true);
    expect(await noteTab(db, moment(EIGHT + 1))).toBe(false);
    expect(await on(db)).toMatchObject({ firstTabAt: EIGHT, lastSeenAt: EIGHT });
  });

  test('comes after other signs of use, too', async () => {
    const db = await aDatabase();
    await noteUse(db, moment(EIGHT));
    expect(await noteTab(db, moment(EIGHT + 20 * MINUTE))).toBe(true);
    expect(await on(db)).toMatchObject({ firstTabAt: EIGHT + 20 * MINUTE });
  });

  test('is one for each lived day', async () => {
    const db = await aDatabase();
    const night = at(TODAY, 1);
    expect(await noteTab(db, { now: night, dayStartsAt: 4 })).toBe(true);
    expect(await noteTab(db, { now: EIGHT, dayStartsAt: 4 })).toBe(true);
    expect((await on(db, YESTERDAY))?.firstTabAt).toBe(night);
    expect((await on(db))?.firstTabAt).toBe(EIGHT);
  });
});

describe('a sign of use', () => {
  test('is noted in steps of five minutes: most write nothing', async () => {
    const db = await aDatabase();
    let writes = 0;
    db.presence.hook('creating', () => void writes++);
    db.presence.hook('updating', () => void writes++);
    for (let second = 0; second < 1200; second += 20)
      await noteUse(db, moment(EIGHT + second * 1000));
    expect(writes).toBe(4);
    expect((await on(db))?.lastSeenAt).toBe(EIGHT + 15 * MINUTE);
  });

  test('is moved back by a clock that was ahead', async () => {
    const db = await aDatabase();
    await noteUse(db, moment(at(TODAY, 15)));
    await noteUse(db, moment(EIGHT));
    expect((await on(db))?.lastSeenAt).toBe(EIGHT);
  });

  test('is none, that a day begins: who was not there left when they last did', async () => {
    const db = await aDatabase();
    await noteUse(db, moment(at(YESTERDAY, 22)));
    await noteDay(db, moment(at(TODAY, 0)));
    expect(await on(db)).toMatchObject({ firstTabAt: null, lastSeenAt: at(YESTERDAY, 22) });
  });
});

describe('the browser has been open', () => {
  test('since its start', async () => {
    const db = await aDatabase();
    await noteOpen(db, moment(EIGHT));
    await noteTab(db, moment(EIGHT + MINUTE));
    await noteOpen(db, moment(EIGHT + 60 * MINUTE));
    expect(await on(db)).toMatchObject({
      firstTabAt: EIGHT + MINUTE,
      openSince: EIGHT + 60 * MINUTE,
      openedBy: 'start',
    });
  });

  test('since the machine woke, told by an alarm that was late', async () => {
    const db = await aDatabase();
    await noteOpen(db, moment(EIGHT));
    await noteAwake(db, moment(EIGHT + 90 * MINUTE), EIGHT + 30 * MINUTE);
    expect(await on(db)).toMatchObject({ openSince: EIGHT + 90 * MINUTE, openedBy: 'waking' });
  });

  test('since its start, where that is why an alarm was late', async () => {
    const db = await aDatabase();
    await noteOpen(db, moment(EIGHT));
    await noteAwake(db, moment(EIGHT + 2000), EIGHT - 60 * MINUTE);
    expect(await on(db)).toMatchObject({ openSince: EIGHT, openedBy: 'start' });
  });

  test('since an earlier day, where a day began before its eyes', async () => {
    const db = await aDatabase();
    await noteOpen(db, moment(at(YESTERDAY, 20)));
    await noteDay(db, moment(at(TODAY, 0)));
    await noteUse(db, moment(EIGHT));
    expect(await on(db)).toMatchObject({ openSince: at(YESTERDAY, 20), openedBy: 'start' });
  });

  test('since now, where a day began unseen: the machine slept', async () => {
    const db = await aDatabase();
    await noteOpen(db, moment(at(YESTERDAY, 20)));
    await noteUse(db, moment(EIGHT));
    expect(await on(db)).toMatchObject({ openSince: EIGHT, openedBy: 'waking' });
  });

  test('since now, where nothing is known', async () => {
    const db = await aDatabase();
    await noteDay(db, moment(at(TODAY, 0)));
    expect(await on(db)).toMatchObject({ openSince: at(TODAY, 0) });
  });
});
