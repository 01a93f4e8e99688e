import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { checkPart } from '@/storage/check-ins';
import { TilthDatabase } from '@/storage/db';
import { writeNote } from '@/storage/notes';
import { readNudgesView } from '@/storage/nudges-view';
import { readProgress } from '@/storage/progress';
import { stopTimer } from '@/storage/timers';
import { undo } from '@/storage/undo';
import { readDeeds, readHabits, readToday } from '@/storage/views';
import { saidOn, standing } from '@/tests/storage/a-database';
import { restore } from '@/tests/storage/recorded';
import { askedAt, expectAsShipped, inUtc, recordedVersion } from '@/tests/storage/recorded-version';
import { aStamp, day } from '@/tests/support/builders';

/**
 * Recorded from the first build with sizes, steps and rests and never to be edited: the week of
 * `schema-2.json` opened by it, and the evening of 7 January 2026 with a habit in steps and one of
 * three times a week, a timer stopped and another running, notes, moods, rests, small days and
 * lines answered, several days said at once and a habit moved between groups.
 */
const RECORDED = recordedVersion(3);
const NIGHT = Date.parse('2026-01-07T23:00Z');
const WEDNESDAY = day('2026-01-07');
const moment = { now: NIGHT, dayStartsAt: 4 };
const ALL = { habitId: null, span: 'all', until: null, day: null, notes: 0 } as const;
const asked = askedAt(NIGHT);

inUtc();

test('version 3 is as it was shipped', () => expectAsShipped(RECORDED));

describe('a database of version 3', () => {
  let db: TilthDatabase;

  beforeEach(async () => {
    await restore('recorded', RECORDED);
    db = new TilthDatabase('recorded');
    return () => db.delete();
  });

  test('opens, with every row', async () => {
    for (const [name, { rows }] of Object.entries(RECORDED.stores))
      expect([name, await db.table(name).count()]).toEqual([name, rows.length]);
  });

  test('shows today: sizes, parts, timer and note, by times of the day', async () => {
    const { rows, left, settings } = await readToday(db, asked, null);
    expect(settings).toMatchObject({ mood: true, streaks: true, groupBy: 'timeOfDay' });
    expect(
      rows.map(({ habitId, status, due, resting }) => [habitId, status, due, resting]),
    ).toEqual([
      ['walk', 'smallest', true, false],
      ['yoga', 'small', true, false],
      ['run', 'small', true, false],
      ['read', null, true, false],
      ['coffee', null, false, true],
    ]);
    expect(left).toBe(1);
    const [walk, yoga, run] = rows;
    expect(walk).toMatchObject({ asks: 'small', note: 'By the river\nin the rain' });
    expect(walk?.section).toEqual({ kind: 'timeOfDay', timeOfDay: 'morning' });
    expect(yoga).toMatchObject({ smallest: 'One breath', partsDone: 0b101 });
    expect(yoga?.parts.map((part) => 'text' in part && part.text)).toEqual([
      'Mat',
      'Stretch',
      'Breathe',
    ]);
    expect(run).toMatchObject({
      amount: 7,
      numbersHidden: true,
      timerSince: Date.parse('2026-01-07T20:27Z'),
    });
  });

  test('knows at what hours it was done, and when each day was changed', async () => {
    const said = async (habitId: string, on: string) => saidOn(db, habitId, day(on));
    expect(await said('yoga', '2026-01-07')).toMatchObject({ parts: 0b101, hour: 18 });
    expect(await said('run', '2026-01-07')).toMatchObject({ amount: 7, hour: 18 });
    expect(await said('coffee', '2026-01-05')).toMatchObject({ amount: 3, hour: 9 });
    // Entered on the day after.
    const changedAt = Date.parse('2026-01-07T20:06Z');
    expect(await said('walk', '2026-01-06')).toMatchObject({ hour: null, changedAt });
    expect((await readProgress(db, ALL, NIGHT)).hours[9]).toBe(20);
  });

  test('shows rests, moods, small days and the lines that were answered', async () => {
    const today = await readToday(db, asked, null);
    expect(today.moods.map(({ level, words }) => [level, words])).toEqual([
      [2, 'tired'],
      [4, ''],
    ]);
    expect(today.rests.map(({ id }) => id)).toEqual(['rest-2']);
    expect(today.smallDay).toBe(false);
    // Nothing is asked about a rest that was entered after its end.
    expect(today.line).toBeNull();
    const answers = await db.lineAnswers.toArray();
    expect(answers.map(({ key, accepted }) => [key, accepted])).toEqual([
      ['shrink:2026-01-05', true],
      ['welcomeBack:2026-01-06', false],
    ]);
    expect((await readToday(db, asked, day('2026-01-06'))).smallDay).toBe(true);
    expect((await readHabits(db, NIGHT)).rests.map(({ id }) => id)).toEqual(['rest-2', 'rest-1']);
  });

  test('shows the reminder, and what became of its nudge', async () => {
    const { reminders, nudges } = await readNudgesView(db, NIGHT);
    expect(reminders).toMatchObject([
      { id: 'reminder-1', habitId: 'walk', cue: { kind: 'clock', minute: 1200 }, days: [1, 2, 3] },
    ]);
    expect(nudges.map(({ name, events }) => [name, events.map(({ kind }) => kind)])).toEqual([
      ['Walk', ['decided', 'notified']],
    ]);
    expect(await db.presence.count()).toBe(1);
  });

  test('shows plans of every kind as they were made', async () => {
    const { habits } = await readHabits(db, NIGHT);
    const plans = Object.fromEntries(habits.map((habit) => [habit.id, habit.plans]));
    expect(plans['run']).toEqual([
      {
        from: WEDNESDAY,
        until: '2026-03-03',
        schedule: { kind: 'times', times: 3, per: 'week', span: 'rolling' },
        goal: { kind: 'amount', unit: 'minutes', target: 20, direction: 'atLeast', timed: true },
        asks: 'small',
      },
    ]);
    expect(plans['walk']?.map(({ from, asks }) => [from, asks])).toEqual([
      ['2025-12-29', 'full'],
      ['2026-01-05', 'full'],
      ['2026-01-07', 'small'],
    ]);
  });

  test('takes new deeds', async () => {
    const deed = (id: string) => ({ ...aStamp({ id }), day: WEDNESDAY });
    const part = { ...deed('new-1'), habitId: 'yoga', part: 1, done: true };
    expect(await checkPart(db, part, moment)).toBeNull();
    expect(await saidOn(db, 'yoga', WEDNESDAY)).toMatchObject({ status: 'done', parts: 7 });
    expect(
      await stopTimer(db, { ...deed('new-2'), habitId: 'run', keep: true }, moment),
    ).toBeNull();
    // From 20:27 to 23:00, beside what was counted before.
    expect(await saidOn(db, 'run', WEDNESDAY)).toMatchObject({ status: 'done', amount: 7 + 153 });
    expect(await writeNote(db, { ...deed('new-3'), habitId: 'walk', text: '' }, moment)).toBeNull();
    const { rows } = await readToday(db, asked, null);
    expect(rows.map(({ note }) => note).join('')).toBe('');
  });

  test('takes back every deed of its day, the last first', async () => {
    const { deeds } = await readDeeds(db, NIGHT);
    const open = deeds.filter(({ id, undone }) => id.startsWith('third') && !undone);
    expect(open).toHaveLength(21);
    for (const { id } of open) expect([id, await undo(db, id, NIGHT)]).toEqual([id, null]);
    const { habits, notes, moods, rests, days, timers, lineAnswers, said } = await left(db);
    expect([notes, moods, rests, days, timers, lineAnswers]).toEqual([[], [], [], [], [], []]);
    expect(habits.map(({ id, group, plans }) => [id, group, plans.at(-1)?.asks])).toEqual([
      ['2026-01-06:stress-2', '', 'full'],
      ['coffee', '', 'full'],
      ['read', '', 'full'],
      ['sit', '', 'full'],
      ['walk', '', 'full'],
    ]);
    expect(said.filter(([, each]) => each === WEDNESDAY)).toEqual([]);
  });
});

type Left = {
  readonly habits: readonly {
    readonly id: string;
    readonly group: string;
    readonly plans: readonly { readonly asks: string }[];
  }[];
  readonly said: readonly (readonly [string, string, unknown])[];
} & Readonly<Record<'notes' | 'moods' | 'rests' | 'days' | 'timers' | 'lineAnswers', unknown>>;

async function left(db: TilthDatabase): Promise<Left> {
  return (await standing(db)) as Left;
}
