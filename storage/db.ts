import { Dexie, type Table, type Transaction } from 'dexie';
import { isDoneCode } from '@/domain/asked';
import { dayAt } from '@/domain/calendar';
import type { Habit, HabitId } from '@/domain/habit';
import { type DayStart, hourWithin, type LocalDate } from '@/domain/local-date';
import type { Mood } from '@/domain/mood';
import type { Note } from '@/domain/note';
import type { Nudge } from '@/domain/nudge';
import type { Presence } from '@/domain/presence';
import type { Reading } from '@/domain/reading';
import type { Reminder } from '@/domain/reminder';
import type { Rest } from '@/domain/rest';
import { DEFAULT_SETTINGS } from '@/domain/settings';
import type { Timer } from '@/domain/timer';
import type {
  DayRow,
  DeedRow,
  LineAnswerRow,
  SettingRow,
  TipDayRow,
  TipVerdictRow,
} from '@/storage/rows';
import { setHour, type YearPage } from '@/storage/year-page';
import type { YearStamps } from '@/storage/year-stamps';

/** The database. Shipped versions are never edited: a change adds a version and its test. */
export class TilthDatabase extends Dexie {
  declare readonly habits: Table<Habit, HabitId>;
  declare readonly yearPages: Table<YearPage, [HabitId, number]>;
  declare readonly yearStamps: Table<YearStamps, [HabitId, number]>;
  declare readonly tipDays: Table<TipDayRow, LocalDate>;
  declare readonly tipVerdicts: Table<TipVerdictRow, string>;
  declare readonly settings: Table<SettingRow, string>;
  declare readonly readings: Table<Reading, string>;
  declare readonly notes: Table<Note, [HabitId, LocalDate]>;
  declare readonly moods: Table<Mood, string>;
  declare readonly rests: Table<Rest, string>;
  declare readonly days: Table<DayRow, LocalDate>;
  declare readonly timers: Table<Timer, HabitId>;
  declare readonly lineAnswers: Table<LineAnswerRow, string>;
  declare readonly reminders: Table<Reminder, string>;
  declare readonly nudges: Table<Nudge, string>;
  declare readonly presence: Table<Presence, LocalDate>;
  declare readonly deeds: Table<DeedRow, string>;

  constructor(name = 'tilth') {
    // A check-in that was acknowledged survives a power cut.
    super(name, { chromeTransactionDurability: 'strict' });
    this.version(1).stores({
      habits: 'id',
      yearPages: '[habitId+year]',
      tipDays: 'day',
      tipVerdicts: 'tipId',
      settings: 'key',
      deeds: 'id, changedAt',
    });
    this.version(2)
      .stores({ readings: 'key, openedOn' })
      .upgrade(async (tx) => {
        await tx.table('tipVerdicts').toCollection().modify({ reason: null, until: null });
        // What could be undone of tips did not know of reasons either.
        await tx
          .table<DeedRow>('deeds')
          .filter(({ before }) => before.kind === 'tip')
          .modify((deed) => {
            Object.assign(deed.before, { reason: null, until: null });
          });
      });
    this.version(3)
      .stores({
        yearStamps: '[habitId+year]',
        notes: '[habitId+day], day',
        moods: 'id, day',
        rests: 'id',
        days: 'day',
        timers: 'habitId',
        lineAnswers: 'key',
        reminders: 'id',
        nudges: 'id, day, dueAt',
        presence: 'day',
      })
      .upgrade(async (tx) => {
        await tx.table<Habit>('habits').toCollection().modify(bendHabit);
        await partStamps(tx);
        // What can be undone of habits and days did not know of all that either.
        await tx
          .table<DeedRow>('deeds')
          .toCollection()
          .modify(({ before }) => {
            if (before.kind === 'habit' && before.habit) bendHabit(before.habit);
            if (before.kind === 'day' && before.said)
              Object.assign(before.said, { parts: 0, hour: null });
          });
      });
    // Dexie would reopen by itself and let old code write old rows into a newer schema.
    this.on('versionchange', () => {
      this.close({ disableAutoOpen: true });
      return false;
    });
  }
}

/** Brings a habit of version 2 to version 3, in place. */
function bendHabit(habit: Habit): void {
  const plans = habit.plans.map(({ from, schedule, goal }) => ({
    from,
    until: null,
    schedule,
    goal: goal.kind === 'amount' ? { ...goal, timed: false } : goal,
    asks: 'full',
  }));
  Object.assign(habit, {
    smallest: '',
    group: '',
    timeOfDay: 'any',
    numbersHidden: false,
    plans,
  });
}

/** Parts the pages of version 2 into what was said, with its hours, and when it was changed. */
async function partStamps(tx: Transaction): Promise<void> {
  const setting = await tx.table<SettingRow>('settings').get('dayStartsAt');
  const dayStartsAt = (setting?.value as DayStart | undefined) ?? DEFAULT_SETTINGS.dayStartsAt;
  const whole = await tx.table<YearPage & YearStamps>('yearPages').toArray();
  const pages = whole.map(({ changedAt, ...page }) => withHours(page, changedAt, dayStartsAt));
  const stamps = whole.map(({ habitId, year, changedAt }) => ({ habitId, year, changedAt }));
  await tx.table<YearPage>('yearPages').bulkPut(pages);
  await tx.table<YearStamps>('yearStamps').bulkPut(stamps);
}

function withHours(page: YearPage, changedAt: Float64Array, dayStartsAt: DayStart): YearPage {
  for (const [index, code] of page.status.entries()) {
    if (!isDoneCode(code)) continue;
    const at = changedAt[index] ?? 0;
    setHour(page, index, hourWithin(dayAt(page.year, index), at, dayStartsAt));
  }
  return page;
}
