import { Dexie, type Table } from 'dexie';
import type { Habit, HabitId } from '@/domain/habit';
import type { LocalDate } from '@/domain/local-date';
import type { Reading } from '@/domain/reading';
import type { DeedRow, SettingRow, TipDayRow, TipVerdictRow } from '@/storage/rows';
import type { YearPage } from '@/storage/year-page';

/** The database. Shipped versions are never edited: a change adds a version and its test. */
export class TilthDatabase extends Dexie {
  declare readonly habits: Table<Habit, HabitId>;
  declare readonly yearPages: Table<YearPage, [HabitId, number]>;
  declare readonly tipDays: Table<TipDayRow, LocalDate>;
  declare readonly tipVerdicts: Table<TipVerdictRow, string>;
  declare readonly settings: Table<SettingRow, string>;
  declare readonly readings: Table<Reading, string>;
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
    // Dexie would reopen by itself and let old code write old rows into a newer schema.
    this.on('versionchange', () => {
      this.close({ disableAutoOpen: true });
      return false;
    });
  }
}
