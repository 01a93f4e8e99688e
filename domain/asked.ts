import { weekdayOf } from '@/domain/calendar';
import { placeIn } from '@/domain/day-number';
import type { Habit } from '@/domain/habit';
import { CODE, type History } from '@/domain/history';
import { type Quota, type QuotaTerm, spansOf } from '@/domain/quota-span';
import type { RestSpan } from '@/domain/rest';
import type { MonthDay, Window } from '@/domain/schedule';
import { type Block, monthsOf, type Term, termsOf, within } from '@/domain/term';

/** What lies around a history and decides, with the plans, what its days asked. */
export type Context = {
  readonly rests: readonly RestSpan[];
  readonly windows: readonly Window[];
  readonly weekStartsOn: 0 | 1 | 6;
};

/** Whether a day asked for something. */
export const ASKED = {
  no: 0,
  yes: 1,
  /** It would have asked, and rested. */
  resting: 2,
} as const;

export type Asked = {
  readonly terms: readonly Term[];
  /** One of {@link ASKED} a day. */
  readonly days: Uint8Array;
  /** 1 on days that lie in a rest, whether they would have asked or not. */
  readonly resting: Uint8Array;
};

/**
 * What each day of a history asked: `isAskedOn` and `isResting` of all of it in one go, with days as
 * whole numbers, since thirty habits over ten years are derived whenever a surface is opened.
 */
export function askedOf(habit: Habit, history: History, context: Context): Asked {
  const terms = termsOf(habit, history);
  const days = new Uint8Array(history.status.length);
  for (const term of terms) ask(days, term, history, context);
  const resting = new Uint8Array(days.length);
  for (const { from, until, habitIds } of context.rests) {
    if (habitIds && !habitIds.includes(habit.id)) continue;
    const end = until === null ? days.length : placeIn(history, until) + 1;
    rest({ days, resting }, { start: placeIn(history, from), end });
  }
  return { terms, days, resting };
}

/** Whether a cell of a history says that something was done, in whatever size. */
export function isDoneCode(code: number | undefined): boolean {
  return code !== CODE.none && code !== CODE.skipped && code !== undefined;
}

function rest({ days, resting }: Omit<Asked, 'terms'>, block: Block): void {
  fill(resting, block);
  for (let index = Math.max(0, block.start); index < Math.min(block.end, days.length); index++) {
    if (days[index] !== ASKED.no) days[index] = ASKED.resting;
  }
}

function ask(days: Uint8Array, term: Term, history: History, context: Context): void {
  const block = within(term, history);
  const { schedule } = term;
  switch (schedule.kind) {
    case 'daily':
    case 'slots':
    case 'timesADay':
      fill(days, block);
      break;
    case 'weekdays':
      for (const weekday of schedule.days)
        askEvery(days, block, weekday - weekdayOf(history.first), 7);
      break;
    case 'times':
      if (schedule.span === 'rolling') askRolling(days, block, schedule, history);
      else askCalendar(days, { ...term, schedule }, history, context.weekStartsOn);
      break;
    case 'everyDays':
      askEvery(days, block, placeIn(history, schedule.from), schedule.every);
      break;
    case 'monthDays':
      askMonthDays(days, block, schedule.days, history);
      break;
    case 'window':
      for (const window of context.windows) askBetween(days, block, history, window);
      break;
    case 'once':
      askBetween(days, block, history, { from: schedule.day, until: schedule.day });
      break;
  }
}

function askBetween(days: Uint8Array, block: Block, history: History, window: Window): void {
  fill(days, {
    start: Math.max(block.start, placeIn(history, window.from)),
    end: Math.min(block.end, placeIn(history, window.until) + 1),
  });
}

function fill(days: Uint8Array, { start, end }: Block): void {
  // `fill` counts what is below 0 from the end.
  days.fill(ASKED.yes, Math.max(0, start), Math.max(0, end));
}

function askEvery(days: Uint8Array, { start, end }: Block, origin: number, every: number): void {
  const passed = Math.max(0, Math.ceil((start - origin) / every));
  for (let index = origin + passed * every; index < end; index += every) days[index] = ASKED.yes;
}

function askMonthDays(
  days: Uint8Array,
  block: Block,
  monthDays: readonly MonthDay[],
  history: History,
): void {
  const offset = weekdayOf(history.first);
  for (const month of monthsOf(history, block)) {
    // A month may begin up to 30 days before the history.
    const weekday = (offset + month.start + 35) % 7;
    for (const each of monthDays) {
      const index = month.start + dateIn(month, weekday, each) - 1;
      if (block.start <= index && index < block.end) days[index] = ASKED.yes;
    }
  }
}

/** The date in a month, 1–31, of a day of every month. */
function dateIn({ start, end }: Block, firstWeekday: number, each: MonthDay): number {
  const last = end - start;
  if (each.kind === 'date') return Math.min(each.date, last);
  const first = 1 + ((each.weekday - firstWeekday + 7) % 7);
  if (each.which !== -1) return first + 7 * (each.which - 1);
  return first + 7 * Math.floor((last - first) / 7);
}

function askCalendar(
  days: Uint8Array,
  term: QuotaTerm,
  history: History,
  weekStartsOn: Context['weekStartsOn'],
): void {
  const { start: begin, end: stop } = within(term, history);
  for (const { start, end } of spansOf(term, history, weekStartsOn)) {
    let done = 0;
    for (let index = Math.max(0, start); index < Math.min(end, stop); index++) {
      if (index >= begin && done < term.schedule.times) days[index] = ASKED.yes;
      if (isDoneCode(history.status[index])) done += 1;
    }
  }
}

function askRolling(
  days: Uint8Array,
  { start, end }: Block,
  { times, per }: Quota,
  { status }: History,
): void {
  const before = per === 'week' ? 6 : 29;
  let done = 0;
  for (let index = Math.max(0, start - before); index < end; index++) {
    if (index > start && isDoneCode(status[index - before - 1])) done -= 1;
    if (index >= start && done < times) days[index] = ASKED.yes;
    if (isDoneCode(status[index])) done += 1;
  }
}
