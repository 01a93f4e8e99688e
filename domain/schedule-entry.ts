import { parseAmount } from '@/domain/amount-entry';
import { parseLocalDate } from '@/domain/day-steps';
import type { LocalDate } from '@/domain/local-date';
import type { Refusal } from '@/domain/refusal';
import type { MonthDay, Schedule, Slot, Weekday } from '@/domain/schedule';

/** The kinds of schedule that a form offers; `other`: one it does not, kept as it was. */
export type ScheduleChoice =
  | 'daily'
  | 'weekdays'
  | 'times'
  | 'everyDays'
  | 'monthDays'
  | 'several'
  | 'other';

/** A schedule as it stands in a form: as typed, and also what is not chosen just now. */
export type ScheduleEntry = {
  readonly choice: ScheduleChoice;
  readonly weekdays: readonly Weekday[];
  readonly times: string;
  readonly per: 'week' | 'month';
  readonly span: 'calendar' | 'rolling';
  readonly every: string;
  readonly countedFrom: string;
  readonly monthDays: readonly MonthDay[];
  readonly severalBy: 'slots' | 'count';
  readonly slots: readonly Slot[];
  readonly timesADay: string;
  readonly other: Schedule | null;
};

/** A schedule, to be changed; the rest as it is likeliest wanted. */
export function entryOfSchedule(schedule: Schedule, today: LocalDate): ScheduleEntry {
  return { ...likely(today), ...given(schedule) };
}

/** The schedule that an entry means, numbers that cannot be read as NaN; or what is no day in it. */
export function scheduleOfEntry(entry: ScheduleEntry): Schedule | Refusal {
  switch (entry.choice) {
    case 'daily':
      return { kind: 'daily' };
    case 'weekdays':
      return { kind: 'weekdays', days: entry.weekdays };
    case 'times':
      return { kind: 'times', times: numberIn(entry.times), per: entry.per, span: entry.span };
    case 'everyDays': {
      const from = parseLocalDate(entry.countedFrom);
      if (!from) return { kind: 'dayUnclear', field: 'countedFrom' };
      return { kind: 'everyDays', every: numberIn(entry.every), from };
    }
    case 'monthDays':
      return { kind: 'monthDays', days: entry.monthDays };
    case 'several':
      return entry.severalBy === 'slots'
        ? { kind: 'slots', slots: entry.slots }
        : { kind: 'timesADay', times: numberIn(entry.timesADay) };
    case 'other':
      return entry.other ?? { kind: 'daily' };
  }
}

/** NaN where it is none: the rules say so in words when the form is sent. */
export function numberIn(text: string): number {
  const amount = parseAmount(text);
  return typeof amount === 'number' ? amount : Number.NaN;
}

function likely(today: LocalDate): ScheduleEntry {
  return {
    choice: 'daily',
    weekdays: [1, 3, 5],
    times: '3',
    per: 'week',
    span: 'calendar',
    every: '2',
    countedFrom: today,
    monthDays: [{ kind: 'date', date: 1 }],
    severalBy: 'slots',
    slots: ['morning', 'evening'],
    timesADay: '3',
    other: null,
  };
}

function given(schedule: Schedule): Partial<ScheduleEntry> {
  switch (schedule.kind) {
    case 'daily':
      return {};
    case 'weekdays':
      return { choice: 'weekdays', weekdays: schedule.days };
    case 'times': {
      const { times, per, span } = schedule;
      return { choice: 'times', times: String(times), per, span };
    }
    case 'everyDays':
      return {
        choice: 'everyDays',
        every: String(schedule.every),
        countedFrom: schedule.from,
      };
    case 'monthDays':
      return { choice: 'monthDays', monthDays: schedule.days };
    case 'slots':
      return { choice: 'several', severalBy: 'slots', slots: schedule.slots };
    case 'timesADay':
      return { choice: 'several', severalBy: 'count', timesADay: String(schedule.times) };
    case 'window':
    case 'once':
      return { choice: 'other', other: schedule };
  }
}
