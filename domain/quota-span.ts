import { weekdayOf } from '@/domain/calendar';
import type { History } from '@/domain/history';
import type { Schedule } from '@/domain/schedule';
import { type Block, blocksOf, monthsOf, type Term, within } from '@/domain/term';

/** So many times in a span, on whichever days. */
export type Quota = Schedule & { readonly kind: 'times' };

export type QuotaTerm = Term & { readonly schedule: Quota };

/**
 * The spans a quota is counted in, whole, also where they reach out of their term: weeks or months
 * of the calendar. Where any seven or thirty days will do, they are counted from the term's first
 * day on: whoever does it in any seven days does it in these, and a span once over stands.
 */
export function spansOf(
  term: QuotaTerm,
  history: History,
  weekStartsOn: 0 | 1 | 6,
): readonly Block[] {
  const { span, per } = term.schedule;
  const block = within(term, history);
  if (block.start >= block.end) return [];
  if (span === 'rolling') return blocksOf(term.from, per === 'week' ? 7 : 30, block);
  if (per === 'month') return monthsOf(history, block);
  return blocksOf(weekStartsOn - weekdayOf(history.first), 7, block);
}
