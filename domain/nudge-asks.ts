import { daysBetween } from '@/domain/calendar';
import type { DayLine, LineFacts } from '@/domain/day-line';
import { onceAWeek, silenced } from '@/domain/fewer-nudges';
import { type Habit, latestPlanOf } from '@/domain/habit';
import { type LocalDate, livedDay } from '@/domain/local-date';
import type { Nudge } from '@/domain/nudge';
import { askedDayOf, isBack, isOnPage, isUnanswered, lastOf, wasShown } from '@/domain/nudge-state';
import type { Reminder, ReminderWish } from '@/domain/reminder';

/** So many nudges of a reminder in a row that nobody answers, and it is asked about. */
const UNANSWERED = 3;

/** How strong a habit is, and for how many days its reminder stood as it is, before it may step back. */
const TO_WEEKLY = { strength: 0.8, days: 14 };
const TO_STOP = { strength: 0.9, days: 28 };

type FadeLine = DayLine & { readonly kind: 'fade' };

/** The nudges that stand on the pages today, for habits that are still open. */
export function waitingNudges(facts: LineFacts): DayLine | null {
  const { today, dayStartsAt, nudges, isOpen } = facts;
  const habits = inUse(facts);
  const waiting = nudges
    .filter((nudge) => isOnPage(nudge, today, dayStartsAt) && habits.has(nudge.habitId))
    .filter((nudge) => isOpen(nudge.habitId, isBack(nudge)))
    .sort((a, b) => lastAt(a) - lastAt(b) || a.id.localeCompare(b.id));
  const last = waiting.at(-1);
  if (!last) return null;
  return {
    kind: 'nudges',
    key: `nudges:${last.id}:${waiting.length}`,
    waiting: waiting.map(({ id, habitId }) => ({
      nudgeId: id,
      habitId,
      name: habits.get(habitId)?.name ?? '',
    })),
  };
}

/** The first reminder whose last nudges were shown and came to nothing, as it stands since its last change. */
export function unanswered(facts: LineFacts): DayLine | null {
  const habits = inUse(facts);
  const shown = Map.groupBy(facts.nudges.filter(wasShown), ({ reminderId }) => reminderId);
  for (const reminder of living(facts.reminders)) {
    const habit = habits.get(reminder.habitId);
    const key = `unanswered:${reminder.id}:${Math.floor(reminder.changedAt)}`;
    if (!habit || facts.answered.has(key)) continue;
    if (cameToNothing(reminder, shown.get(reminder.id) ?? [], facts))
      return {
        kind: 'unanswered',
        key,
        reminder,
        name: habit.name,
        weekly: weeklyOf(reminder, habit, facts.today),
      };
  }
  return null;
}

function cameToNothing(
  { changedAt }: Reminder,
  shown: readonly Nudge[],
  { today, dayStartsAt }: LineFacts,
): boolean {
  const isOver = (nudge: Nudge) => askedDayOf(nudge, today, dayStartsAt) < today;
  const last = shown
    .filter(({ plannedAt }) => plannedAt >= Math.floor(changedAt))
    // What still stands today may be answered yet.
    .filter((nudge) => isOver(nudge) || !isUnanswered(nudge))
    .sort((a, b) => b.day.localeCompare(a.day))
    .slice(0, UNANSWERED);
  return last.length === UNANSWERED && last.every(isUnanswered);
}

/** The first reminder of a strong habit that may step back. */
export function fade(facts: LineFacts): DayLine | null {
  const offered = mayFade(facts);
  return offered.find((line) => facts.strengthOf(line.reminder.habitId) >= needed(line)) ?? null;
}

/** What would be offered if habits were strong enough: only of these is strength asked. */
export function mayFade(
  facts: Pick<LineFacts, 'reminders' | 'habits' | 'today' | 'dayStartsAt' | 'answered'>,
): FadeLine[] {
  const habits = inUse(facts);
  return living(facts.reminders).flatMap((reminder) => {
    const habit = habits.get(reminder.habitId);
    const to = reminder.days.length > 1 ? 'weekly' : 'stop';
    const key = `fade:${reminder.id}:${to}:${Math.floor(reminder.changedAt)}`;
    const since = livedDay(reminder.changedAt, facts.dayStartsAt);
    const isLongEnough =
      daysBetween(since, facts.today) >= (to === 'weekly' ? TO_WEEKLY : TO_STOP).days;
    if (!habit || !isLongEnough || facts.answered.has(key)) return [];
    const wish = to === 'weekly' ? weeklyOf(reminder, habit, facts.today) : silenced(reminder);
    return wish ? [{ kind: 'fade', key, reminder, name: habit.name, to, wish }] : [];
  });
}

/** What a reminder of several days is once a week; `null`: that cannot be. */
function weeklyOf(reminder: Reminder, habit: Habit, today: LocalDate): ReminderWish | null {
  if (reminder.days.length < 2) return null;
  return onceAWeek(reminder, latestPlanOf(habit).schedule, today);
}

function needed({ to }: FadeLine): number {
  return (to === 'weekly' ? TO_WEEKLY : TO_STOP).strength;
}

function living(reminders: readonly Reminder[]): Reminder[] {
  return reminders.filter(({ deletedAt, stopped }) => deletedAt === null && !stopped);
}

function inUse({ habits }: Pick<LineFacts, 'habits'>): ReadonlyMap<string, Habit> {
  const used = habits.filter(({ archivedAt, deletedAt }) => !archivedAt && !deletedAt);
  return new Map(used.map((habit) => [habit.id, habit]));
}

function lastAt(nudge: Nudge): number {
  return lastOf(nudge)?.at ?? 0;
}
