import { isOpen } from '@/domain/as-asked';
import { isDone } from '@/domain/check-in';
import { type Habit, planOn } from '@/domain/habit';
import { type DayStart, type Instant, type LocalDate, livedDay } from '@/domain/local-date';
import type { HabitOnDay } from '@/domain/nudge-facts';
import { partsOf } from '@/domain/parts';
import { isResting } from '@/domain/rest';
import { type DayFacts, isAskedOn } from '@/domain/today';

/**
 * How a habit stands on a day, of which it was said at `saidAt` what is known; `null`: it is not
 * there, put away, or not begun.
 */
export function habitOnDay(
  habit: Habit,
  day: LocalDate,
  facts: DayFacts,
  { saidAt, dayStartsAt }: { readonly saidAt: Instant; readonly dayStartsAt: DayStart },
): HabitOnDay | null {
  const plan = planOn(habit, day);
  if (!plan || habit.deletedAt !== null || habit.archivedAt !== null) return null;
  const { rests, windows, settings } = facts;
  const { checkIn, doneSince } = facts.of(habit.id);
  const status = checkIn?.status ?? null;
  const around = { doneSince, windows, weekStartsOn: settings.weekStartsOn };
  // What is entered on a later day came of no cue of this one.
  const isOfTheDay = isDone(status) && livedDay(saidAt, dayStartsAt) === day;
  return {
    asked: isAskedOn(plan, day, around),
    resting: isResting(rests, habit.id, day),
    open: isOpen({ status, parts: partsOf(plan), partsDone: checkIn?.parts ?? 0 }),
    skipped: status === 'skipped',
    doneAt: isOfTheDay ? Math.floor(saidAt) : null,
    // A tip's small deed is as small as it is.
    canBeSmall: habit.small !== '' || habit.smallest !== '' || plan.schedule.kind === 'once',
  };
}
