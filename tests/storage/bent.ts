import type { Goal, Habit } from '@/domain/habit';

/** A habit of an earlier version as version 3 knows it: open plans that ask for all, nothing timed. */
export function bent(habit: Habit): Habit {
  const [first, ...rest] = habit.plans.map(({ from, schedule, goal }) => ({
    from,
    until: null,
    schedule,
    goal: untimed(goal),
    asks: 'full' as const,
  }));
  if (!first) throw new Error('A habit without a plan');
  return {
    ...habit,
    smallest: '',
    group: '',
    timeOfDay: 'any',
    numbersHidden: false,
    plans: [first, ...rest],
  };
}

function untimed(goal: Goal): Goal {
  return goal.kind === 'amount' ? { ...goal, timed: false } : goal;
}
