import { checkAmount } from '@/domain/amount';
import type { Goal, Habit, Plan } from '@/domain/habit';
import { latestPlanOf } from '@/domain/habit';
import type { HabitDomain } from '@/domain/life-domain';
import type { LocalDate } from '@/domain/local-date';
import type { Refusal } from '@/domain/refusal';
import type { Schedule } from '@/domain/schedule';

/** What a person fills in to make or change a habit. */
export type HabitDraft = {
  readonly name: string;
  readonly domain: HabitDomain;
  readonly cue: string;
  readonly small: string;
  readonly schedule: Schedule;
  readonly goal: Goal;
};

/** In characters as a person counts them (grapheme clusters are close to code points here). */
export const LONGEST = { name: 120, cue: 200, small: 200, unit: 40 } as const;

/** A draft that can be kept, or every reason why not. */
export function cleanDraft(draft: HabitDraft): { draft: HabitDraft } | { refusals: Refusal[] } {
  const cleaned: HabitDraft = {
    ...draft,
    name: cleanLine(draft.name),
    cue: cleanLine(draft.cue),
    small: cleanLine(draft.small),
    schedule: cleanSchedule(draft.schedule),
    goal: cleanGoal(draft.goal),
  };
  const refusals = [
    ...(isBlank(cleaned.name) ? [{ kind: 'nameEmpty' } as const] : []),
    ...tooLong('name', cleaned.name),
    ...tooLong('cue', cleaned.cue),
    ...tooLong('small', cleaned.small),
    ...refusalsOfSchedule(cleaned.schedule),
    ...refusalsOfGoal(cleaned.goal),
  ];
  return refusals.length > 0 ? { refusals } : { draft: cleaned };
}

/**
 * One line of plain text: composed (NFC), without control characters and without the marks that
 * reorder the text around them, single spaces, trimmed.
 */
export function cleanLine(text: string): string {
  return text
    .replaceAll(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .replaceAll(/[\u202a-\u202e\u2066-\u2069\ufeff]/g, '')
    .replaceAll(/\p{Zs}+/gu, ' ')
    .replaceAll(/\p{Cs}/gu, '\ufffd')
    .normalize('NFC')
    .trim();
}

/** Whether there is nothing in it that can be seen. */
function isBlank(text: string): boolean {
  return !/[^\s\u2800\p{Default_Ignorable_Code_Point}\p{Z}]/u.test(text);
}

/** The plans after a change of schedule or goal that holds from `today` on; the past stays. */
export function plansAfter(habit: Habit, draft: HabitDraft, today: LocalDate): Habit['plans'] {
  const latest = latestPlanOf(habit);
  const same =
    JSON.stringify([latest.schedule, latest.goal]) === JSON.stringify([draft.schedule, draft.goal]);
  if (same) return habit.plans;
  const from = latest.from > today ? latest.from : today;
  const plan: Plan = { from, schedule: draft.schedule, goal: draft.goal };
  const [first, ...rest] = habit.plans.filter((kept) => kept.from < from);
  return first ? [first, ...rest, plan] : [plan];
}

function cleanSchedule(schedule: Schedule): Schedule {
  switch (schedule.kind) {
    case 'daily':
      return { kind: 'daily' };
    case 'weekdays':
      return { kind: 'weekdays', days: [...new Set(schedule.days)].sort((a, b) => a - b) };
    case 'once':
      return { kind: 'once', day: schedule.day };
  }
}

function cleanGoal(goal: Goal): Goal {
  switch (goal.kind) {
    case 'check':
      return { kind: 'check' };
    case 'amount': {
      const { unit, target, direction } = goal;
      return { kind: 'amount', unit: cleanLine(unit), target, direction };
    }
  }
}

function refusalsOfSchedule(schedule: Schedule): Refusal[] {
  return schedule.kind === 'weekdays' && schedule.days.length === 0 ? [{ kind: 'noWeekday' }] : [];
}

function refusalsOfGoal(goal: Goal): Refusal[] {
  if (goal.kind === 'check') return [];
  const wrong = checkAmount(goal.target);
  // "At most 0" is a goal of its own (none today); "at least 0" asks for nothing.
  const empty = goal.target === 0 && goal.direction === 'atLeast';
  return [
    ...(isBlank(goal.unit) ? [{ kind: 'unitEmpty' } as const] : []),
    ...tooLong('unit', goal.unit),
    ...(wrong ? [wrong] : empty ? [{ kind: 'targetNotPositive' } as const] : []),
  ];
}

function tooLong(field: keyof typeof LONGEST, text: string): Refusal[] {
  const limit = LONGEST[field];
  const length = [...text].length;
  return length > limit ? [{ kind: 'textTooLong', field, length, limit }] : [];
}
