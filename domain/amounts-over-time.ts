import { addDays } from '@/domain/calendar';
import { type DayColumns, monthAt } from '@/domain/day-columns';
import type { Goal } from '@/domain/habit';
import type { LocalDate } from '@/domain/local-date';
import type { Amounts } from '@/domain/progress';
import type { Frame } from '@/domain/progress-frame';
import type { Lane, Stretch } from '@/domain/progress-sums';

const PER = { week: 'day', month: 'day', year: 'week', all: 'month' } as const;

/** The amounts of a stretch; `null` where no day has one. */
export function amountsOver(
  { history, offset }: Lane,
  { start, end }: Stretch,
  frame: Pick<Frame, 'span' | 'lead'>,
  columns: DayColumns,
  { unit, target, direction }: Goal & { kind: 'amount' },
): Amounts | null {
  const { amount } = history;
  if (!amount) return null;
  const per = PER[frame.span];
  const buckets = bucketsOf(per, { start, end }, frame.lead, columns);
  let [least, most, total, count] = [Number.POSITIVE_INFINITY, 0, 0, 0];
  for (let index = Math.max(start, offset); index < end; index++) {
    const value = amount[index - offset] ?? Number.NaN;
    const bucket = buckets.list[buckets.of(index)];
    if (Number.isNaN(value) || !bucket) continue;
    bucket.sum += value;
    bucket.count += 1;
    least = Math.min(least, value);
    most = Math.max(most, value);
    total += value;
    count += 1;
  }
  if (count === 0) return null;
  return {
    ...{ unit, target, direction, per, least, most },
    points: buckets.list.map((each) => [
      each.from,
      each.count === 0 ? null : rounded(each.sum / each.count),
    ]),
    mean: rounded(total / count),
    total: rounded(total),
  };
}

type Buckets = {
  readonly list: { readonly from: LocalDate; sum: number; count: number }[];
  readonly of: (index: number) => number;
};

function bucketsOf(
  per: Amounts['per'],
  { start, end }: Stretch,
  lead: number,
  columns: DayColumns,
): Buckets {
  const firstMonth = columns.month[start] ?? 0;
  const of = (index: number): number => {
    switch (per) {
      case 'day':
        return index - start;
      case 'week':
        return Math.floor((index - start + lead) / 7);
      case 'month':
        return (columns.month[index] ?? 0) - firstMonth;
    }
  };
  const fromOf = (place: number): LocalDate => {
    switch (per) {
      case 'day':
        return addDays(columns.first, start + place);
      case 'week':
        return addDays(columns.first, Math.max(start, start - lead + 7 * place));
      case 'month':
        return monthAt(columns.first, firstMonth + place);
    }
  };
  const length = end > start ? of(end - 1) + 1 : 0;
  return {
    of,
    list: Array.from({ length }, (_, place) => ({ from: fromOf(place), sum: 0, count: 0 })),
  };
}

function rounded(amount: number): number {
  return Math.round(amount * 100) / 100;
}
