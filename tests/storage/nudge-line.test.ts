import { describe, expect, test } from 'vitest';
import { addDays } from '@/domain/calendar';
import type { LocalDate } from '@/domain/local-date';
import type { Nudge } from '@/domain/nudge';
import { DEFAULT_SETTINGS } from '@/domain/settings';
import { checkIn } from '@/storage/check-ins';
import { readDayKnown, readLine } from '@/storage/day-facts';
import { answerLine } from '@/storage/days';
import type { TilthDatabase } from '@/storage/db';
import { changeReminder } from '@/storage/reminders';
import { changeRest } from '@/storage/rests';
import { aDatabase, aMoment, say } from '@/tests/storage/a-database';
import { aHabit, aStamp, at, TODAY } from '@/tests/support/builders';
import { historyOf } from '@/tests/support/history';
import { aNudge, aReminder } from '@/tests/support/nudge-facts';

async function line(db: TilthDatabase, today = TODAY) {
  const habits = await db.habits.toArray();
  const known = await readDayKnown(db, habits, DEFAULT_SETTINGS, [today]);
  return readLine(db, habits, known, today);
}

/** A reminder and what became of its last nudges, its habit done every day but today. */
async function aPast(days: number, nudges: readonly Nudge[] = []): Promise<TilthDatabase> {
  const db = await aDatabase(aHabit());
  await db.reminders.add(aReminder());
  await db.nudges.bulkAdd([...nudges]);
  const first = addDays(TODAY, -days);
  await say(db, 'walk', historyOf(first, Array(days).fill('done')));
  return db;
}

function shownOn(day: LocalDate): Nudge {
  return aNudge({ day }, { kind: 'notified', together: 1, at: at(day, 8) });
}

describe('nudges that wait on the page', () => {
  const onPage = aNudge({}, { kind: 'onPage', because: 'asleep', at: at(TODAY, 8) });

  test('are the line of today, until their habit was said or rests', async () => {
    const db = await aPast(3, [onPage]);
    const waiting = [{ nudgeId: onPage.id, habitId: 'walk', name: 'Walk' }];
    expect(await line(db)).toMatchObject({ kind: 'nudges', waiting });
    const rest = { from: TODAY, until: TODAY, habitIds: ['walk'], reason: 'illness' } as const;
    await changeRest(db, { ...aStamp(), restId: 'rest', rest }, aMoment());
    expect(await line(db)).toBeNull();
    await changeRest(db, { ...aStamp(), restId: 'rest', rest: null }, aMoment());
    const deed = {
      ...aStamp(),
      habitId: 'walk',
      day: TODAY,
      status: 'done',
      amount: null,
    } as const;
    await checkIn(db, deed, aMoment());
    expect(await line(db)).toBeNull();
  });

  test('are none of tomorrow', async () => {
    expect(await line(await aPast(3, [onPage]), addDays(TODAY, 1))).toBeNull();
  });
});

test('three nudges that nobody answered are asked about once', async () => {
  const nudges = [1, 2, 3].map((back) => shownOn(addDays(TODAY, -back)));
  const db = await aPast(3, nudges);
  const asked = await line(db);
  expect(asked).toMatchObject({ kind: 'unanswered', name: 'Walk', reminder: { id: 'r' } });
  await answerLine(db, { ...aStamp(), key: asked?.key ?? '', accepted: false }, aMoment());
  expect(await line(db)).toBeNull();
});

test.each([
  ['once a week', [7, 14, 21], 'unanswered'],
  ['once a week, of which the last was answered', [14, 21, 28], undefined],
  ['not long enough', [7, 14], undefined],
])('so are those that come %s', async (_, back, kind) => {
  const answered = aNudge(
    { day: addDays(TODAY, -7) },
    { kind: 'notified', together: 1, at: at(addDays(TODAY, -7), 8) },
    { kind: 'answered', answer: 'dismissed', at: at(addDays(TODAY, -7), 9) },
  );
  const nudges = back.map((days) => shownOn(addDays(TODAY, -days)));
  const db = await aPast(3, back.includes(7) ? nudges : [...nudges, answered]);
  expect((await line(db))?.kind).toBe(kind);
});

describe('a reminder may step back', () => {
  test.each([
    ['once its habit is strong', 40, 'fade'],
    ['not before', 30, undefined],
  ])('%s', async (_, days, kind) => {
    expect((await line(await aPast(days)))?.kind).toBe(kind);
  });

  test('and is not asked again, whatever is answered', async () => {
    const db = await aPast(40);
    const lineKey = (await line(db))?.key ?? '';
    const { habitId, cue, onlyIfOpen, stopped } = aReminder();
    const reminder = { habitId, cue, onlyIfOpen, stopped, days: [1] } as const;
    await changeReminder(db, { ...aStamp(), reminderId: 'r', reminder, lineKey }, aMoment());
    expect(await line(db)).toBeNull();
    expect((await db.reminders.get('r'))?.days).toEqual([1]);
  });
});
