import type { Refusal } from '@/domain/refusal';
import type { MonthDay, Schedule, Slot, Weekday } from '@/domain/schedule';

/** The most times that a span can hold without being every day. */
const MOST_TIMES = { week: 6, month: 27 } as const;
const LONGEST_INTERVAL = 365;
const MOST_TIMES_A_DAY = 12;

/** Their order in the day; said here again, as surfaces cannot load `schedule.ts` for it. */
const PLACE: Readonly<Record<Slot, number>> = { morning: 0, noon: 1, evening: 2 };

/** A schedule without doubles, in order. */
export function cleanSchedule(schedule: Schedule): Schedule {
  switch (schedule.kind) {
    case 'daily':
    case 'window':
      return { kind: schedule.kind };
    case 'weekdays':
      return { kind: 'weekdays', days: inOrder(schedule.days) };
    case 'times': {
      const { times, per, span } = schedule;
      return { kind: 'times', times, per, span };
    }
    case 'everyDays':
      return { kind: 'everyDays', every: schedule.every, from: schedule.from };
    case 'monthDays':
      return { kind: 'monthDays', days: cleanMonthDays(schedule.days) };
    case 'slots':
      return {
        kind: 'slots',
        slots: [...new Set(schedule.slots)].sort((a, b) => PLACE[a] - PLACE[b]),
      };
    case 'timesADay':
      return { kind: 'timesADay', times: schedule.times };
    case 'once':
      return { kind: 'once', day: schedule.day };
  }
}

/** Why a schedule cannot be kept: most often because no day would ever be due. */
export function refusalsOfSchedule(schedule: Schedule): Refusal[] {
  switch (schedule.kind) {
    case 'daily':
    case 'window':
    case 'once':
      return [];
    case 'weekdays':
      return schedule.days.length === 0 ? [{ kind: 'noWeekday' }] : [];
    case 'times':
      return outside(schedule.times, 1, MOST_TIMES[schedule.per]);
    case 'everyDays':
      return outside(schedule.every, 2, LONGEST_INTERVAL);
    case 'monthDays':
      return schedule.days.length === 0
        ? [{ kind: 'noMonthDay' }]
        : schedule.days.flatMap((day) => (day.kind === 'date' ? outside(day.date, 1, 31) : []));
    case 'slots':
      return schedule.slots.length < 2 ? [{ kind: 'tooFewSlots' }] : [];
    case 'timesADay':
      return outside(schedule.times, 2, MOST_TIMES_A_DAY);
  }
}

function outside(value: number, least: number, most: number): Refusal[] {
  const within = Number.isInteger(value) && value >= least && value <= most;
  return within ? [] : [{ kind: 'numberOutside', field: 'schedule', value, least, most }];
}

/** Dates first, then weekdays from the first of the month to the last. */
function cleanMonthDays(days: readonly MonthDay[]): readonly MonthDay[] {
  const dates = days.flatMap((day) => (day.kind === 'date' ? [day.date] : []));
  const weekdays = days.flatMap((day) => (day.kind === 'weekday' ? [placeOf(day)] : []));
  return [
    ...inOrder(dates).map((date) => ({ kind: 'date', date }) as const),
    ...inOrder(weekdays).map(weekdayAt),
  ];
}

function placeOf({ which, weekday }: MonthDay & { kind: 'weekday' }): number {
  return (which === -1 ? 5 : which) * 7 + weekday;
}

/** The inverse of {@link placeOf}. */
function weekdayAt(place: number): MonthDay {
  const [which, weekday] = [Math.floor(place / 7), (place % 7) as Weekday];
  return { kind: 'weekday', which: which === 5 ? -1 : (which as 1 | 2 | 3 | 4), weekday };
}

/** Ascending and without doubles; what is no number comes last. */
function inOrder<T extends number>(numbers: readonly T[]): T[] {
  const place = (each: T): number => (Number.isNaN(each) ? Number.MAX_VALUE : each);
  return [...new Set(numbers)].sort((a, b) => place(a) - place(b));
}
