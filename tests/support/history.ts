import { addDays } from '@/domain/calendar';
import type { History, Status } from '@/domain/check-in';
import type { LocalDate } from '@/domain/local-date';
import { at, TODAY } from '@/tests/support/builders';

const MARKS: Readonly<Record<string, Status | null>> = {
  x: 'done',
  o: 'small',
  '-': 'skipped',
  '.': null,
};

/**
 * Draws what was said of a habit, one mark a day, today's last: `x` done, `o` the small version,
 * `-` skipped, `.` nothing said; `|` parts weeks for the eye alone.
 */
export function history(drawing: TemplateStringsArray): History {
  return historyUntil(TODAY)(drawing);
}

/** As {@link history}, with the last mark on another day. */
export function historyUntil(last: LocalDate): (drawing: TemplateStringsArray) => History {
  return ([drawing = '']) => {
    const marks = [...drawing].filter((mark) => mark.trim() !== '' && mark !== '|');
    return new Map(
      marks.flatMap((mark, index) => {
        const status = MARKS[mark];
        if (status === undefined) throw new Error(`No such mark: ${mark}`);
        const day = addDays(last, index + 1 - marks.length);
        return status ? [[day, { status, amount: null, changedAt: at(day) }] as const] : [];
      }),
    );
  };
}
