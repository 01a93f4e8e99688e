import { entryOfGoal, type GoalEntry, goalOfEntry } from '@/domain/goal-entry';
import type { HabitDraft } from '@/domain/habit-draft';
import type { LocalDate } from '@/domain/local-date';
import { type Outlook, outlookOf } from '@/domain/outlook';
import type { Refusal } from '@/domain/refusal';
import type { Schedule } from '@/domain/schedule';
import { refusalsOfSchedule } from '@/domain/schedule-draft';
import { entryOfSchedule, type ScheduleEntry, scheduleOfEntry } from '@/domain/schedule-entry';
import { entryOfSpan, type Span, type SpanEntry, spanOfEntry } from '@/domain/span-entry';

/**
 * A habit as it stands in a form: every line as it was typed, also where it says nothing yet, and
 * every choice with what belongs to the others, so that choosing and choosing back loses nothing.
 */
export type HabitEntry = Omit<HabitDraft, 'schedule' | 'goal' | keyof Span> & {
  readonly schedule: ScheduleEntry;
  readonly goal: GoalEntry;
  readonly span: SpanEntry;
};

/** A draft, to be changed; `minutesUnit` is what the interface calls minutes. */
export function entryOf(draft: HabitDraft, today: LocalDate, minutesUnit: string): HabitEntry {
  const { schedule, goal, startsOn, endsOn, ...said } = draft;
  return {
    ...said,
    schedule: entryOfSchedule(schedule, today),
    goal: entryOfGoal(goal, minutesUnit),
    span: entryOfSpan({ startsOn, endsOn }, today),
  };
}

/**
 * The draft that an entry means, or every reason why it cannot even be read. Whether the draft can
 * be kept is for `clean-draft.ts` to say.
 */
export function draftOfEntry(
  { schedule: scheduleEntry, goal, span: spanEntry, ...said }: HabitEntry,
  today: LocalDate,
): { readonly draft: HabitDraft } | { readonly refusals: readonly Refusal[] } {
  const schedule = scheduleOfEntry(scheduleEntry);
  const span = spanOfEntry(spanEntry, today);
  if (isUnclear(schedule) || 'refusals' in span) {
    const inSpan = 'refusals' in span ? span.refusals : [];
    return { refusals: isUnclear(schedule) ? [schedule, ...inSpan] : inSpan };
  }
  return { draft: { ...said, ...span, schedule, goal: goalOfEntry(goal) } };
}

/** The schedule and what is to be said of its days, where an entry means days at all. */
export function outlookOfEntry(
  entry: Pick<HabitEntry, 'schedule' | 'span'>,
  around: Pick<Outlook, 'today' | 'weekStartsOn'>,
): { readonly schedule: Schedule; readonly outlook: Outlook } | null {
  const schedule = scheduleOfEntry(entry.schedule);
  const span = spanOfEntry(entry.span, around.today);
  if (isUnclear(schedule) || 'refusals' in span) return null;
  if (refusalsOfSchedule(schedule).length > 0) return null;
  const from = span.startsOn ?? around.today;
  return { schedule, outlook: outlookOf({ schedule, from, until: span.endsOn }, around) };
}

function isUnclear(read: Schedule | Refusal): read is Refusal {
  return read.kind === 'dayUnclear';
}
