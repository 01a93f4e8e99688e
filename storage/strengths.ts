import type { Habit, HabitId } from '@/domain/habit';
import type { LocalDate } from '@/domain/local-date';
import type { Rest } from '@/domain/rest';
import type { Settings } from '@/domain/settings';
import { withSmallDays } from '@/domain/small-days';
import { strengthOf } from '@/domain/strength';
import type { TilthDatabase } from '@/storage/db';
import { historiesOf, readPages } from '@/storage/history';

/** What strengths depend on beside what was said. */
export type StrengthAround = {
  readonly rests: readonly Rest[];
  readonly smallDays: ReadonlySet<LocalDate>;
  readonly settings: Pick<Settings, 'weekStartsOn'>;
};

/** How strong each of these habits is today, 0–1. Reads all that was ever said of them. */
export async function readStrengths(
  db: TilthDatabase,
  habits: readonly Habit[],
  today: LocalDate,
  { rests, smallDays, settings }: StrengthAround,
): Promise<ReadonlyMap<HabitId, number>> {
  if (habits.length === 0) return new Map();
  const pages = await readPages(db, null);
  return new Map(
    historiesOf(habits, pages, today).map(([habit, history]) => {
      // Sessions, and with them their windows, are not kept yet (issue 6).
      const context = { windows: [], weekStartsOn: settings.weekStartsOn };
      const resting = withSmallDays(rests, habit, smallDays);
      return [habit.id, strengthOf(habit, history, { ...context, rests: resting })];
    }),
  );
}
