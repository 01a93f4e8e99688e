import { addDays, daysBetween } from '@/domain/calendar';
import { canAsk, SMALL_DAYS } from '@/domain/capacity';
import { type Habit, type HabitId, latestPlanOf } from '@/domain/habit';
import { type DayStart, type LocalDate, livedDay } from '@/domain/local-date';
import type { Nudge } from '@/domain/nudge';
import { fade, unanswered, waitingNudges } from '@/domain/nudge-asks';
import type { Reminder, ReminderWish } from '@/domain/reminder';
import { covers, LONGEST_REST, type Rest, type RestSpan } from '@/domain/rest';

/** The one quiet line a day may have. Its key is answered once. */
export type DayLine = { readonly key: string } & (
  | {
      readonly kind: 'restEnded';
      readonly rest: Rest;
      /** The same rest over the next {@link MORE_DAYS} days; `null`: it is as long as one can be. */
      readonly longer: RestSpan | null;
    }
  /** What would mark the days in which nothing was said. */
  | { readonly kind: 'welcomeBack'; readonly away: Ended<RestSpan> }
  | { readonly kind: 'shrink' }
  | { readonly kind: 'grow' }
  /** Nudges that wait on the page. */
  | { readonly kind: 'nudges'; readonly waiting: readonly WaitingNudge[] }
  /** Three nudges in a row were not answered: fewer, another time, or none? */
  | {
      readonly kind: 'unanswered';
      readonly reminder: Reminder;
      readonly name: string;
      /** The same on one day a week; `null`: that cannot be, or would be no less. */
      readonly weekly: ReminderWish | null;
    }
  /** A strong habit may be nudged once a week, or no more. */
  | {
      readonly kind: 'fade';
      readonly reminder: Reminder;
      readonly name: string;
      readonly to: 'weekly' | 'stop';
      /** What it is then. */
      readonly wish: ReminderWish;
    }
);

/** A nudge that waits on the page, and the habit it is for; several may be for the same. */
export type WaitingNudge = {
  readonly nudgeId: string;
  readonly habitId: HabitId;
  readonly name: string;
};

type Ended<T extends RestSpan> = T & { readonly until: LocalDate };

/** What the line of a day is chosen from. */
export type LineFacts = {
  readonly today: LocalDate;
  readonly dayStartsAt: DayStart;
  readonly habits: readonly Habit[];
  readonly rests: readonly Rest[];
  /** The last day before today of which anything was said; `null`: there is none. */
  readonly lastSaidOn: LocalDate | null;
  /** Whether any habit was asked for on an earlier day. */
  readonly askedOn: (day: LocalDate) => boolean;
  /** Days that were said to be small. */
  readonly smallDays: ReadonlySet<LocalDate>;
  /** Share of what was asked in the last {@link GROW_AFTER} days that was done, 0–1. */
  readonly doneOfLate: () => number;
  readonly answered: ReadonlySet<string>;
  /** Those that were not deleted. */
  readonly reminders: readonly Reminder[];
  /** Those that are remembered, of every state. */
  readonly nudges: readonly Nudge[];
  /**
   * Whether a habit is asked today, does not rest, and has still something to be said of; `isWished`: a
   * nudge for it was put off, so that it need not be asked.
   */
  readonly isOpen: (habitId: HabitId, isWished: boolean) => boolean;
  /** 0–1, asked for only of the habits that `mayFade` names. */
  readonly strengthOf: (habitId: HabitId) => number;
};

/** After so many days without a word, on each of which something was asked, somebody is welcomed back. */
const AWAY_DAYS = 3;
/** So many days back it is looked whether anything was asked. */
export const LOOKED_BACK = 31;
/** For so many days after its end a rest is asked about. */
const REST_ASKED_FOR = 7;
/** So many days more a rest is offered, today the first of them. */
const MORE_DAYS = 3;
/** After so many days of a shrunk plan that went well, growing is offered. */
export const GROW_AFTER = 14;
const WENT_WELL = 0.7;

const FINDERS = [restEnded, welcomeBack, waitingNudges, unanswered, fade, shrink, grow];

/** The line of a day, if it has any: the first of these that fits and was not answered. */
export function lineOf(facts: LineFacts): DayLine | null {
  // Who rests today is asked nothing.
  if (wholeRests(facts).some((rest) => covers(rest, facts.today))) return null;
  for (const find of FINDERS) {
    const line = find(facts);
    if (line && !facts.answered.has(line.key)) return line;
  }
  return null;
}

/** The last rest that came to its end by itself, where nothing was said since. */
function restEnded({ today, dayStartsAt, rests, lastSaidOn }: LineFacts): DayLine | null {
  const since = addDays(today, -REST_ASKED_FOR);
  const ended = rests.filter(hasEnd).filter(({ until }) => until >= since && until < today);
  const open = ended.filter((rest) => !rests.some((each) => takesOver(each, rest, today)));
  const [rest] = open.sort((a, b) => b.until.localeCompare(a.until));
  if (!rest) return null;
  // Who said something after it has carried on already.
  if (rest.habitIds === null && lastSaidOn !== null && lastSaidOn > rest.until) return null;
  // One that was entered or ended by hand after its last day needs no question.
  if (livedDay(rest.changedAt, dayStartsAt) > rest.until) return null;
  const { from, habitIds, reason } = rest;
  const longer = { from, until: addDays(today, MORE_DAYS - 1), habitIds, reason };
  return {
    kind: 'restEnded',
    key: `restEnded:${rest.id}:${rest.until}`,
    rest,
    longer: daysBetween(from, longer.until) > LONGEST_REST ? null : longer,
  };
}

/** Whether one rest holds today for all that another was for. */
function takesOver(rest: Rest, other: Rest, today: LocalDate): boolean {
  if (!covers(rest, today)) return false;
  const { habitIds } = rest;
  return habitIds === null || (other.habitIds?.every((id) => habitIds.includes(id)) ?? false);
}

function welcomeBack(facts: LineFacts): DayLine | null {
  const { today, lastSaidOn } = facts;
  if (lastSaidOn === null) return null;
  const until = addDays(today, -1);
  let since = addDays(lastSaidOn, 1);
  // What was a rest needs no word: the days after the last one count.
  for (const rest of wholeRests(facts).filter(hasEnd))
    if (rest.from <= until && rest.until >= since) since = addDays(rest.until, 1);
  if (since > until || !wasAskedOften(facts, since, until)) return null;
  // A rest is no longer than a year; before that the days stay as they are.
  const isTooLong = daysBetween(since, until) > LONGEST_REST;
  const from = isTooLong ? addDays(until, -LONGEST_REST) : since;
  return {
    kind: 'welcomeBack',
    key: `welcomeBack:${since}`,
    away: { from, until, habitIds: null, reason: 'other' },
  };
}

/** Whether something was asked on enough of these days; who has one habit on Sundays is never away. */
function wasAskedOften({ askedOn }: LineFacts, since: LocalDate, until: LocalDate): boolean {
  const longest = daysBetween(since, until) + 1;
  if (longest < AWAY_DAYS) return false;
  let asked = 0;
  for (let back = 0; back < Math.min(longest, LOOKED_BACK) && asked < AWAY_DAYS; back++)
    if (askedOn(addDays(until, -back))) asked += 1;
  return asked === AWAY_DAYS;
}

function shrink({ today, habits, smallDays }: LineFacts): DayLine | null {
  const last = smallDays.has(today) ? today : addDays(today, -1);
  if (!smallDays.has(last)) return null;
  let first = last;
  while (smallDays.has(addDays(first, -1))) first = addDays(first, -1);
  if (daysBetween(first, last) + 1 < SMALL_DAYS) return null;
  if (habits.some((habit) => isShrunk(habit, today))) return null;
  const canShrink = habits.some((habit) => canAsk(habit, 'small', today));
  return canShrink ? { kind: 'shrink', key: `shrink:${first}` } : null;
}

function grow({ today, habits, doneOfLate }: LineFacts): DayLine | null {
  const since = shrunkSince(habits, today);
  if (since === null || daysBetween(since, today) < GROW_AFTER) return null;
  return doneOfLate() < WENT_WELL ? null : { kind: 'grow', key: `grow:${since}` };
}

/** Since when the plan of some habit asks for the small version alone; `null`: none does. */
function shrunkSince(habits: readonly Habit[], today: LocalDate): LocalDate | null {
  const shrunk = habits.filter((habit) => isShrunk(habit, today));
  return shrunk.map((habit) => latestPlanOf(habit).from).sort()[0] ?? null;
}

/** Whether a habit in use is for now asked for its small version alone. */
function isShrunk(habit: Habit, today: LocalDate): boolean {
  return latestPlanOf(habit).asks === 'small' && canAsk(habit, 'full', today);
}

function wholeRests({ rests }: LineFacts): Rest[] {
  return rests.filter(({ habitIds }) => habitIds === null);
}

function hasEnd<T extends RestSpan>(rest: T): rest is Ended<T> {
  return rest.until !== null;
}
