import { checkAmount } from '@/domain/amount-entry';
import { daysBetween } from '@/domain/calendar';
import type { Goal } from '@/domain/habit';
import {
  FARTHEST_START,
  FEWEST_STEPS,
  type HabitDraft,
  LONGEST,
  LONGEST_PROGRAMME,
  MOST_STEPS,
} from '@/domain/habit-draft';
import type { LocalDate } from '@/domain/local-date';
import type { Refusal } from '@/domain/refusal';
import { cleanSchedule, refusalsOfSchedule } from '@/domain/schedule-draft';
import { cleanLine, isBlank } from '@/domain/text';

/** A draft that can be kept, or every reason why not. */
export function cleanDraft(
  draft: HabitDraft,
  today: LocalDate,
): { draft: HabitDraft } | { refusals: Refusal[] } {
  const cleaned: HabitDraft = {
    ...draft,
    name: cleanLine(draft.name),
    cue: cleanLine(draft.cue),
    small: cleanLine(draft.small),
    smallest: cleanLine(draft.smallest),
    group: cleanLine(draft.group),
    schedule: cleanSchedule(draft.schedule),
    goal: cleanGoal(draft.goal),
  };
  const refusals = [
    ...(isBlank(cleaned.name) ? [{ kind: 'nameEmpty' } as const] : []),
    ...(['name', 'cue', 'small', 'smallest', 'group'] as const).flatMap((field) =>
      tooLong(field, cleaned[field]),
    ),
    ...refusalsOfSchedule(cleaned.schedule),
    ...refusalsOfGoal(cleaned.goal),
    ...refusalsOfParts(cleaned),
    ...refusalsOfSpan(cleaned, today),
  ];
  return refusals.length > 0 ? { refusals } : { draft: cleaned };
}

function cleanGoal(goal: Goal): Goal {
  switch (goal.kind) {
    case 'check':
      return { kind: 'check' };
    case 'amount': {
      const { unit, target, direction, timed } = goal;
      return { kind: 'amount', unit: cleanLine(unit), target, direction, timed };
    }
    case 'steps':
      return { kind: 'steps', steps: goal.steps.map(cleanLine).filter((step) => !isBlank(step)) };
  }
}

function refusalsOfGoal(goal: Goal): Refusal[] {
  switch (goal.kind) {
    case 'check':
      return [];
    case 'steps': {
      const { length } = goal.steps;
      if (length < FEWEST_STEPS || length > MOST_STEPS)
        return [{ kind: 'stepsCount', count: length, fewest: FEWEST_STEPS, most: MOST_STEPS }];
      return goal.steps.flatMap((step) => tooLong('step', step));
    }
    case 'amount': {
      const wrong = checkAmount(goal.target);
      // "At most 0" is a goal of its own (none today); "at least 0" asks for nothing.
      const empty = goal.target === 0 && goal.direction === 'atLeast';
      return [
        ...(isBlank(goal.unit) ? [{ kind: 'unitEmpty' } as const] : []),
        ...tooLong('unit', goal.unit),
        ...(wrong ? [wrong] : empty ? [{ kind: 'targetNotPositive' } as const] : []),
      ];
    }
  }
}

/** Times of the day are ticked one by one, and so are steps: not both, and neither is counted. */
function refusalsOfParts({ schedule, goal }: HabitDraft): Refusal[] {
  const several = schedule.kind === 'slots' || schedule.kind === 'timesADay';
  return several && goal.kind !== 'check' ? [{ kind: 'severalWithGoal' }] : [];
}

function refusalsOfSpan({ schedule, startsOn, endsOn }: HabitDraft, today: LocalDate): Refusal[] {
  const from = startsOn !== null && startsOn > today ? startsOn : today;
  const counted = schedule.kind === 'everyDays' ? schedule.from : from;
  const far = [from, counted].find((day) => daysBetween(today, day) > FARTHEST_START);
  if (far) return [{ kind: 'startTooFar', day: far, days: FARTHEST_START }];
  if (endsOn === null) return [];
  // What has begun can have ended, too, and still be given another name.
  const begins = startsOn ?? today;
  const first = counted > begins && counted > from ? counted : begins;
  if (endsOn < first) return [{ kind: 'endsBeforeStart', from: first, until: endsOn }];
  const length = daysBetween(from, endsOn);
  return length > LONGEST_PROGRAMME
    ? [{ kind: 'spanTooLong', days: length, limit: LONGEST_PROGRAMME }]
    : [];
}

function tooLong(field: keyof typeof LONGEST, text: string): Refusal[] {
  const limit = LONGEST[field];
  const length = [...text].length;
  return length > limit ? [{ kind: 'textTooLong', field, length, limit }] : [];
}
