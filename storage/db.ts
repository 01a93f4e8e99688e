import { Dexie, type Table } from 'dexie';
import type { Habit, HabitId } from '@/domain/habit';
import type { LocalDate } from '@/domain/local-date';
import type { Mood } from '@/domain/mood';
import type { Note } from '@/domain/note';
import type { Reading } from '@/domain/reading';
import type { Rest } from '@/domain/rest';
import type { Timer } from '@/domain/timer';
import type {
  DayRow,
  DeedRow,
  LineAnswerRow,
  SettingRow,
  TipDayRow,
  TipVerdictRow,
} from '@/storage/rows';
import type { YearPage } from '@/storage/year-page';

/** The database. Shipped versions are never edited: a change adds a version and its test. */
export class TilthDatabase extends Dexie {
  declare readonly habits: Table<Habit, HabitId>;
  declare readonly yearPages: Table<YearPage, [HabitId, number]>;
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
        notes: '[habitId+day], day',
        moods: 'id, day',
        rests: 'id',
        days: 'day',
        timers: 'habitId',
        lineAnswers: 'key',
      })
      .upgrade(async (tx) => {
        await tx.table<Habit>('habits').toCollection().modify(bendHabit);
        // What can be undone of habits and days did not know of sizes, programmes and parts either.
        await tx
          .table<DeedRow>('deeds')
          .toCollection()
          .modify(({ before }) => {
            if (before.kind === 'habit' && before.habit) bendHabit(before.habit);
            if (before.kind === 'day' && before.said) Object.assign(before.said, { parts: 0 });
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
