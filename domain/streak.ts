import { ASKED, type Asked, askedOf, type Context, isDoneCode } from '@/domain/asked';
import type { Habit } from '@/domain/habit';
import { CODE, type History } from '@/domain/history';
import { isQuota, talliesOf } from '@/domain/quota';
import type { Schedule } from '@/domain/schedule';
import { type Term, within } from '@/domain/term';

/** How often in a row it was done, with nothing asked and left in between. */
export type Streak = {
  /** The run that can still go on; 0 where none does. */
  readonly current: number;
  readonly longest: number;
  /** `days`: days done. `weeks`, `months`: spans in which the quota was filled. */
  readonly unit: 'days' | 'weeks' | 'months';
};

/**
 * The streaks of a habit. Only what was done is counted, so that a skip, a rest or a day not asked
 * neither ends a streak nor begins, lengthens or closes one; neither does today while nothing is said
 * of it, nor a span that still runs. A plan that counts in another unit begins anew.
 */
export function streakOf(habit: Habit, history: History, context: Context): Streak {
  const asked = askedOf(habit, history, context);
  const begun = asked.terms.filter(({ from }) => from < history.status.length);
  let streak: Streak = { current: 0, longest: 0, unit: unitOf(habit.plans[0].schedule) };
  for (const term of begun) {
    const unit = unitOf(term.schedule);
    if (unit !== streak.unit) streak = { current: 0, longest: 0, unit };
    for (const step of stepsOf(term, history, asked, context)) {
      const current = step === 'kept' ? streak.current + 1 : 0;
      streak = { current, longest: Math.max(streak.longest, current), unit };
    }
  }
  return streak;
}

function unitOf(schedule: Schedule): Streak['unit'] {
  if (schedule.kind !== 'times') return 'days';
  return schedule.per === 'week' ? 'weeks' : 'months';
}

/** What lengthens or ends a streak; what does neither is left out. */
type Step = 'kept' | 'left';

function stepsOf(term: Term, history: History, asked: Asked, context: Context): Step[] {
  if (!isQuota(term)) return daySteps(term, history, asked);
  return talliesOf(term, history, asked, context.weekStartsOn).flatMap((tally): Step[] => {
    if (tally.done > 0 && tally.done >= tally.wanted) return ['kept'];
    return tally.over && tally.done < tally.wanted ? ['left'] : [];
  });
}

function daySteps(term: Term, history: History, asked: Asked): Step[] {
  const { status } = history;
  const steps: Step[] = [];
  const { start, end } = within(term, history);
  for (let index = start; index < end; index++) {
    const isPast = index < status.length - 1;
    const isLeft = status[index] === CODE.none && asked.days[index] === ASKED.yes && isPast;
    if (isDoneCode(status[index])) steps.push('kept');
    else if (isLeft) steps.push('left');
  }
  return steps;
}
