import { ASKED, askedOf, type Context, isDoneCode } from '@/domain/asked';
import { addDays } from '@/domain/calendar';
import type { Habit } from '@/domain/habit';
import { CODE, type History, indexOf } from '@/domain/history';
import type { Side } from '@/domain/insight';
import type { LocalDate } from '@/domain/local-date';
import type { Mood } from '@/domain/mood';

/** A row of days in order, none left out. */
export type DaySpan = readonly LocalDate[];

/** What else decides whether a habit was asked on a day. */
export type AskedBy = Context & {
  /** Days on which only small versions were asked. */
  readonly smallDays: ReadonlySet<LocalDate>;
};

/** So many days, the last of them `last`. */
export function spanUntil(last: LocalDate, days: number): DaySpan {
  return Array.from({ length: days }, (_, index) => addDays(last, index + 1 - days));
}

/**
 * On which side each day stands: *with* where something was done in any size, *without* where the
 * habit was asked and nothing said. Skips, rests and days not asked stand on neither.
 */
export function sidesOf(
  habit: Habit,
  history: History,
  span: DaySpan,
  { smallDays, ...context }: AskedBy,
): Side[] {
  const [first] = span;
  if (!first) return [];
  const { days: asked, resting } = askedOf(habit, history, context);
  const hasSmall = habit.small !== '' || habit.smallest !== '';
  const offset = indexOf(history, first);
  return span.map((day, place) => {
    const code = history.status[place + offset];
    if (code === undefined || code === CODE.skipped || resting[place + offset]) return null;
    if (isDoneCode(code)) return 'with';
    const isAsked = asked[place + offset] === ASKED.yes && (hasSmall || !smallDays.has(day));
    return isAsked ? 'without' : null;
  });
}

/** Mean mood of each day, 1–5; NaN where none was noted. */
export function moodsOn(
  span: DaySpan,
  moods: readonly Pick<Mood, 'day' | 'level'>[],
): Float64Array {
  const byDay = Map.groupBy(moods, ({ day }) => day);
  return Float64Array.from(span, (day) => {
    const levels = byDay.get(day)?.map(({ level }) => level) ?? [];
    return levels.reduce<number>((sum, level) => sum + level, 0) / levels.length;
  });
}
