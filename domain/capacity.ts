import { type Habit, latestPlanOf, type Plan } from '@/domain/habit';
import type { LocalDate } from '@/domain/local-date';

/** After how many small days in a row a smaller plan is offered. */
export const SMALL_DAYS = 3;

/** What an accepted line asks of every plan; `null` where it asks nothing of plans. */
export function shrinkOf(key: string): Plan['asks'] | null {
  if (key.startsWith('shrink:')) return 'small';
  return key.startsWith('grow:') ? 'full' : null;
}

type Shrinkable = Pick<Habit, 'plans' | 'small' | 'smallest' | 'deletedAt' | 'archivedAt'>;

/** Whether a habit in use, whose plan has not ended, can be asked for the small version alone, or for all again. */
export function canAsk(habit: Shrinkable, asks: Plan['asks'], today: LocalDate): boolean {
  const { asks: asked, schedule, until } = latestPlanOf(habit);
  const inUse = habit.deletedAt === null && habit.archivedAt === null;
  const hasEnded = until !== null && until < today;
  const hasSmall = habit.small !== '' || habit.smallest !== '';
  if (!inUse || hasEnded || asked === asks || schedule.kind === 'once') return false;
  return asks === 'full' || hasSmall;
}

/** The plans of a habit that from today on asks for the small version alone, or for all again; `null`: as they are. */
export function shrunkPlans(
  habit: Shrinkable,
  asks: Plan['asks'],
  today: LocalDate,
): Habit['plans'] | null {
  if (!canAsk(habit, asks, today)) return null;
  const latest = latestPlanOf(habit);
  const from = latest.from > today ? latest.from : today;
  const [first, ...rest] = habit.plans.filter((plan) => plan.from < from);
  const next: Plan = { ...latest, from, asks };
  return first ? [first, ...rest, next] : [next];
}
