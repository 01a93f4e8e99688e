import type { Goal } from '@/domain/habit';
import { numberIn } from '@/domain/schedule-entry';

/** The ways in which a form lets a habit be full; minutes are an amount with a timer. */
export type GoalChoice = 'check' | 'amount' | 'minutes' | 'steps';

/** A goal as it stands in a form: as typed, and also what is not chosen just now. */
export type GoalEntry = {
  readonly choice: GoalChoice;
  readonly direction: 'atLeast' | 'atMost';
  readonly target: string;
  readonly unit: string;
  readonly minutes: string;
  /** What minutes are called. */
  readonly minutesUnit: string;
  /** One line each, at least one; blank lines stand while they are typed. */
  readonly steps: readonly string[];
};

/** A goal, to be changed; `minutesUnit` is what the interface calls minutes. */
export function entryOfGoal(goal: Goal, minutesUnit: string): GoalEntry {
  const blank: GoalEntry = {
    choice: 'check',
    direction: 'atLeast',
    target: '',
    unit: '',
    minutes: '10',
    minutesUnit,
    steps: ['', ''],
  };
  switch (goal.kind) {
    case 'check':
      return blank;
    case 'steps':
      return { ...blank, choice: 'steps', steps: goal.steps };
    case 'amount': {
      const { direction, unit, timed } = goal;
      const target = Number.isNaN(goal.target) ? '' : String(goal.target);
      return timed
        ? { ...blank, choice: 'minutes', direction, minutes: target, minutesUnit: unit }
        : { ...blank, choice: 'amount', direction, target, unit };
    }
  }
}

/** The goal that an entry means, numbers that cannot be read as NaN. */
export function goalOfEntry(entry: GoalEntry): Goal {
  const { direction } = entry;
  switch (entry.choice) {
    case 'check':
      return { kind: 'check' };
    case 'steps':
      return { kind: 'steps', steps: entry.steps };
    case 'amount': {
      const { target, unit } = entry;
      return { kind: 'amount', unit, target: numberIn(target), direction, timed: false };
    }
    case 'minutes': {
      const { minutes, minutesUnit: unit } = entry;
      return { kind: 'amount', unit, target: numberIn(minutes), direction, timed: true };
    }
  }
}
