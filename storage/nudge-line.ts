import { addDays } from '@/domain/calendar';
import type { LineFacts } from '@/domain/day-line';
import type { Habit } from '@/domain/habit';
import { habitOnDay } from '@/domain/habit-on-day';
import type { LocalDate } from '@/domain/local-date';
import type { Nudge } from '@/domain/nudge';
import { mayFade } from '@/domain/nudge-asks';
import { isUnanswered } from '@/domain/nudge-state';
import type { DayFacts } from '@/domain/today';
import type { DayKnown } from '@/storage/day-facts';
import type { TilthDatabase } from '@/storage/db';
import { eachOnce, nudgesDueFrom, nudgesOf, RECENT } from '@/storage/nudges-read';
import { readStrengths } from '@/storage/strengths';

type Asked = Pick<LineFacts, 'today' | 'dayStartsAt' | 'habits' | 'answered'>;

/** What the lines about nudges are chosen from; strengths are read only where one of them may ask for them. */
export async function readNudgeLineFacts(
  db: TilthDatabase,
  known: DayKnown,
  facts: DayFacts,
  { today, dayStartsAt, habits, answered }: Asked,
): Promise<Pick<LineFacts, 'reminders' | 'nudges' | 'isOpen' | 'strengthOf'>> {
  const { reminders } = known;
  const recent = await nudgesDueFrom(db, addDays(today, -RECENT), dayStartsAt);
  const nudges = eachOnce([...recent, ...(await nudgesOf(db, leftOpen(recent, today)))]);
  const offered = mayFade({ reminders, habits, today, dayStartsAt, answered });
  const asked = new Set(offered.map(({ reminder }) => reminder.habitId));
  const fading = habits.filter(({ id }) => asked.has(id));
  const strengths = await readStrengths(db, fading, today, known);
  const byId = new Map(habits.map((habit) => [habit.id, habit]));
  return {
    reminders,
    nudges,
    isOpen: (habitId, isWished) =>
      isOpenOn(byId.get(habitId), facts, { today, dayStartsAt, isWished }),
    strengthOf: (habitId) => strengths.get(habitId) ?? 0,
  };
}

/** Reminders of which an earlier nudge was not answered: of these it matters how it was before. */
function leftOpen(nudges: readonly Nudge[], today: LocalDate): ReadonlySet<string> {
  const open = nudges.filter((nudge) => nudge.day < today && isUnanswered(nudge));
  return new Set(open.map(({ reminderId }) => reminderId));
}

/** Whether a habit is asked today, or wished to be by who put its nudge off, and still has something to be said of. */
export function isOpenOn(
  habit: Habit | undefined,
  facts: DayFacts,
  {
    today,
    dayStartsAt,
    isWished,
  }: Pick<LineFacts, 'today' | 'dayStartsAt'> & { readonly isWished: boolean },
): boolean {
  // When it was done does not matter to a line.
  const on = habit && habitOnDay(habit, today, facts, { saidAt: 0, dayStartsAt });
  if (!on) return false;
  return (on.asked || isWished) && on.open && !on.resting && (on.canBeSmall || !facts.smallDay);
}
