import type { ChangedAt, HabitId } from '@/domain/habit';
import type { Instant, LocalDate } from '@/domain/local-date';

/** Why a nudge waits. */
export type HeldBy =
  | 'quietHours'
  /** The person wanted no nudges for a while. */
  | 'paused'
  /** Another one was shown a moment before. */
  | 'gap';

/** Why a nudge stands on the next page of Tilth and not in a notification. */
export type OnPageBecause =
  | 'asleep'
  | 'closed'
  /** The person wants it so. */
  | 'wish'
  | 'refused'
  | 'unavailable';

/** Why a nudge did not come. */
export type DropReason =
  /** Something was said of the habit already. */
  | 'said'
  | 'rest'
  | 'sessionDay'
  /** A small day, and the habit has no small version. */
  | 'smallDay'
  /** The day's nudges are kept for habits that need them more. */
  | 'allowance'
  /** It would have come more than three hours late. */
  | 'quietHours'
  | 'paused'
  | 'asleep'
  | 'closed'
  /** Its reminder or habit was changed, stopped or taken away. */
  | 'changed'
  /** Nudges are switched off. */
  | 'off';

/** What became of a nudge that was shown. */
export type NudgeAnswer =
  /** Its habit was checked in, by its button or anywhere. */
  'done' | 'opened' | 'dismissed';

export const LATER = ['5', '15', '60', 'evening', 'tomorrow'] as const;

/** For how long a nudge is put off: minutes, until this evening, or until this time tomorrow. */
export type Later = (typeof LATER)[number];

/** One thing that happened to a nudge. */
export type NudgeEvent = { readonly at: Instant } & (
  | { readonly kind: 'held'; readonly by: HeldBy; readonly until: Instant }
  /** Written before the system is asked to show it, so that a worker that ends in between neither doubles nor loses it. */
  | { readonly kind: 'decided'; readonly together: number }
  /** `together`: how many nudges the same notification stood for, at least 1. */
  | { readonly kind: 'notified'; readonly together: number }
  | { readonly kind: 'onPage'; readonly because: OnPageBecause }
  | { readonly kind: 'later'; readonly choice: Later; readonly until: Instant }
  | { readonly kind: 'answered'; readonly answer: NudgeAnswer }
  | { readonly kind: 'dropped'; readonly why: DropReason }
);

/** One prompt of one reminder on one lived day, with all that happened to it: at most one a day each. */
export type Nudge = {
  /** {@link nudgeId} */
  readonly id: string;
  readonly reminderId: string;
  readonly habitId: HabitId;
  readonly day: LocalDate;
  /** When its cue came, or would have come. */
  readonly plannedAt: Instant;
  /** When it is to be looked at next, while it waits. */
  readonly dueAt: Instant;
  /** In the order of time; empty until anything happened. */
  readonly events: readonly NudgeEvent[];
  readonly deletedAt: ChangedAt | null;
  readonly changedAt: ChangedAt;
};

/** The name of a reminder's nudge on a day: the same moment never becomes two. */
export function nudgeId(reminderId: string, day: LocalDate): string {
  return `${reminderId} ${day}`;
}

/** Days for which nudges, and when the browser was there, are remembered. */
export const REMEMBERED_DAYS = 60;
