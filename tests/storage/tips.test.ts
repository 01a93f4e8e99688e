import { describe, expect, test, vi } from 'vitest';
import { addDays } from '@/domain/calendar';
import type { TipVerdict } from '@/domain/deed';
import type { LocalDate } from '@/domain/local-date';
import type { TipLike } from '@/domain/tip-of-day';
import type { TilthDatabase } from '@/storage/db';
import { chosenTips, DAYS_AHEAD, judgeTip, type TipChoice } from '@/storage/tips';
import { undo } from '@/storage/undo';
import { aDatabase, standing } from '@/tests/storage/a-database';
import { aStamp, at, someTips, TODAY } from '@/tests/support/builders';

const TIPS = someTips({ sleep: 6, nature: 6, social: 6 });
const WEEK = days(TODAY, DAYS_AHEAD + 1);

function days(from: LocalDate, count: number): LocalDate[] {
  return Array.from({ length: count }, (_, index) => addDays(from, index));
}

function choice(today = TODAY, tips: readonly TipLike[] = TIPS): TipChoice {
  return { tips, today, now: at(today), drawSeed: () => 7 };
}

async function chosen(db: TilthDatabase, made = choice()): Promise<[LocalDate, string][]> {
  return [...(await chosenTips(db, made))].map(([day, { tipId }]) => [day, tipId]);
}

function judge(
  db: TilthDatabase,
  tipId: string,
  verdict: TipVerdict | null,
  made = choice(),
  id = aStamp().id,
): Promise<null> {
  return judgeTip(db, { ...aStamp({ id }), tipId, verdict, reason: null }, made);
}

describe('each lived day has one tip', () => {
  test('for today and seven days ahead, none twice, and only today is seen', async () => {
    const db = await aDatabase();
    const tips = await chosen(db);
    expect(tips.map(([day]) => day)).toEqual(WEEK);
    expect(new Set(tips.map(([, tipId]) => tipId)).size).toBe(8);
    const rows = await db.tipDays.toArray();
    expect(rows.filter((row) => row.seen).map((row) => row.day)).toEqual([TODAY]);
  });

  test('the same for all surfaces that ask at once, whichever comes first', async () => {
    const db = await aDatabase();
    const drawSeed = vi.fn(() => Math.random());
    const [first, ...others] = await Promise.all(
      [1, 2, 3, 4].map(() => chosen(db, { ...choice(), drawSeed })),
    );
    for (const other of others) expect(other).toEqual(first);
    expect(drawSeed).toHaveBeenCalledTimes(1);
    expect(await db.tipDays.count()).toBe(8);
  });

  test('the same all day, and nothing is written again', async () => {
    const db = await aDatabase();
    const first = await chosen(db);
    const rows = await db.tipDays.toArray();
    expect(await chosen(db, { ...choice(), now: at(TODAY, 23) })).toEqual(first);
    expect(await db.tipDays.toArray()).toEqual(rows);
  });

  test('the one that was planned for it, and one day more is planned', async () => {
    const db = await aDatabase();
    for (const [index, day] of days(TODAY, 20).entries()) {
      const before = index > 0 ? await chosen(db, choice(addDays(day, -1))) : [];
      const now = await chosen(db, choice(day));
      expect(now.slice(0, -1)).toEqual(index > 0 ? before.slice(1) : now.slice(0, -1));
    }
  });

  test('written once, as planned, and once more when it is seen', async () => {
    const db = await aDatabase();
    await chosen(db);
    await chosen(db, choice(addDays(TODAY, 1)));
    const rows = await db.tipDays.toArray();
    const written = rows.map(({ changedAt }) => (changedAt === at(TODAY) ? 'before' : 'now'));
    expect(written.join(' ')).toBe('before now before before before before before before now');
  });

  test('the same as before when the person travels west, back into yesterday', async () => {
    const db = await aDatabase();
    const [yesterdays] = await chosen(db, choice(addDays(TODAY, -1)));
    const [todays] = await chosen(db);
    expect((await chosen(db, choice(addDays(TODAY, -1))))[0]).toEqual(yesterdays);
    expect((await chosen(db))[0]).toEqual(todays);
  });

  test('the one planned, when new tips come to the shelf', async () => {
    const db = await aDatabase();
    const planned = await chosen(db);
    const wider = [...TIPS, ...someTips({ digital: 30 })];
    expect(await chosen(db, choice(TODAY, wider))).toEqual(planned);
    const tomorrows = await chosen(db, choice(addDays(TODAY, 1), wider));
    expect(tomorrows.slice(0, -1)).toEqual(planned.slice(1));
  });

  test('another one, when the planned tip left the shelf, and the others stand', async () => {
    const db = await aDatabase();
    const planned = await chosen(db);
    const [, lost = ''] = planned[3] ?? [];
    const left = TIPS.filter((tip) => tip.id !== lost);
    const after = await chosen(db, choice(TODAY, left));
    expect(after[3]?.[1]).not.toBe(lost);
    expect(after.toSpliced(3, 1)).toEqual(planned.toSpliced(3, 1));
  });

  test('or none, when there are no tips', async () => {
    expect(await chosen(await aDatabase(), choice(TODAY, []))).toEqual([]);
  });
});

test('days that pass unseen do not use their tips up', async () => {
  const db = await aDatabase();
  const eight = someTips({ sleep: 3, nature: 3, social: 2 });
  const [[, seen] = []] = await chosen(db, choice(TODAY, eight));
  // The computer is not opened for ten days; seven tips have still not been seen.
  const after = await chosen(db, choice(addDays(TODAY, 10), eight));
  const unseen = eight.map((tip) => tip.id).filter((tipId) => tipId !== seen);
  expect(
    after
      .slice(0, 7)
      .map(([, tipId]) => tipId)
      .sort(),
  ).toEqual(unseen.sort());
});

test('over many days no tip comes back before all others were seen', async () => {
  const db = await aDatabase();
  const seen: string[] = [];
  for (const day of days(TODAY, 40)) seen.push((await chosen(db, choice(day)))[0]?.[1] ?? '');
  for (const [index, tipId] of seen.entries()) {
    const again = seen.indexOf(tipId, index + 1);
    if (again >= 0) expect(new Set(seen.slice(index, again)).size).toBeGreaterThan(TIPS.length - 8);
  }
  expect(new Set(seen.slice(0, TIPS.length)).size).toBe(TIPS.length);
});

describe('a tip that is not for me', () => {
  test('is exchanged today at once, and the days ahead stand', async () => {
    const db = await aDatabase();
    const before = await chosen(db);
    const [, hidden = ''] = before[0] ?? [];
    await judge(db, hidden, 'notForMe');
    const after = await chosen(db);
    expect(after[0]?.[1]).not.toBe(hidden);
    expect(after.slice(1)).toEqual(before.slice(1));
    expect((await db.tipDays.get(TODAY))?.seen).toBe(true);
  });

  test('is exchanged on the day it was planned for', async () => {
    const db = await aDatabase();
    const before = await chosen(db);
    await judge(db, before[5]?.[1] ?? '', 'notForMe');
    const after = await chosen(db);
    expect(after[5]?.[1]).not.toBe(before[5]?.[1]);
    expect(after.toSpliced(5, 1)).toEqual(before.toSpliced(5, 1));
  });

  test('never comes again', async () => {
    const db = await aDatabase();
    const hidden = ['sleep-1', 'sleep-2', 'nature-1', 'social-6'];
    for (const tipId of hidden) await judge(db, tipId, 'notForMe');
    const seen = new Set<string>();
    for (const day of days(TODAY, 40))
      for (const [, tipId] of await chosen(db, choice(day))) seen.add(tipId);
    expect([...seen].sort()).toEqual(
      TIPS.map((tip) => tip.id)
        .filter((id) => !hidden.includes(id))
        .sort(),
    );
  });

  test('comes back to its days when that is undone', async () => {
    const db = await aDatabase();
    const [[, hidden = ''] = []] = await chosen(db);
    const before = await standing(db);
    await judge(db, hidden, 'notForMe', choice(), 'hide');
    expect(await standing(db)).not.toEqual(before);
    await undo(db, 'hide', at(TODAY, 13));
    expect(await standing(db)).toEqual(before);
    expect((await chosen(db))[0]?.[1]).toBe(hidden);
  });

  test('may come again once that is taken back', async () => {
    const db = await aDatabase();
    await judge(db, 'sleep-1', 'notForMe');
    await judge(db, 'sleep-1', null);
    const seen = new Set<string>();
    for (const day of days(TODAY, TIPS.length))
      for (const [, tipId] of await chosen(db, choice(day))) seen.add(tipId);
    expect(seen).toContain('sleep-1');
  });

  test('said twice by one deed exchanges once', async () => {
    const db = await aDatabase();
    const [[, hidden = ''] = []] = await chosen(db);
    await judge(db, hidden, 'notForMe', choice(), 'hide');
    const after = await standing(db);
    await judge(db, hidden, 'notForMe', choice(), 'hide');
    expect(await standing(db)).toEqual(after);
    expect(await db.deeds.count()).toBe(1);
  });

  test('can be the last one', async () => {
    const db = await aDatabase();
    const one = choice(TODAY, someTips({ sleep: 1 }));
    await chosen(db, one);
    await judge(db, 'sleep-1', 'notForMe', one, 'hide');
    expect(await chosen(db, one)).toEqual([]);
    await undo(db, 'hide', at(TODAY, 13));
    expect(await chosen(db, one)).toHaveLength(8);
  });
});

describe('a kept tip', () => {
  test.each<[string, (TipVerdict | null)[], boolean]>([
    ['is marked', ['kept'], true],
    ['is not marked once taken back', ['kept', null], false],
    ['stays kept when kept again', ['kept', 'kept'], true],
    ['was never kept', [null], false],
  ])('%s', async (_name, verdicts, kept) => {
    const db = await aDatabase();
    const [[, tipId = ''] = []] = await chosen(db);
    for (const verdict of verdicts) await judge(db, tipId, verdict);
    expect((await chosenTips(db, choice())).get(TODAY)).toEqual({ tipId, kept });
    expect((await chosenTips(db, choice())).get(addDays(TODAY, 1))?.kept).toBe(false);
  });

  test('that is taken back keeps its row', async () => {
    const db = await aDatabase();
    await judge(db, 'sleep-1', 'kept');
    await judge(db, 'sleep-1', null);
    const changedAt = at(TODAY) + 1 / 4096;
    expect(await db.tipVerdicts.toArray()).toEqual([
      {
        tipId: 'sleep-1',
        verdict: 'kept',
        reason: null,
        until: null,
        deletedAt: changedAt,
        changedAt,
      },
    ]);
  });
});
