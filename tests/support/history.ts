import { addDays } from '@/domain/calendar';
import type { Status } from '@/domain/check-in';
import { CODE, dayOf, type History, statusOfCode } from '@/domain/history';
import type { LocalDate } from '@/domain/local-date';
import { TODAY } from '@/tests/support/builders';

const MARKS: Readonly<Record<string, Status | 'none'>> = {
  x: 'done',
  o: 'small',
  s: 'smallest',
  '-': 'skipped',
  '.': 'none',
};

/**
 * Draws what was said of a habit, one mark a day, today's last: `x` done, `o` the small version,
 * `s` the smallest, `-` skipped, `.` nothing said; `|` parts weeks for the eye alone.
 */
export function history(drawing: TemplateStringsArray): History {
  return historyUntil(TODAY)(drawing);
}

/** As {@link history}, with the last mark on another day. */
export function historyUntil(last: LocalDate): (drawing: TemplateStringsArray) => History {
  return ([drawing = '']) => {
    const marks = [...drawing].filter((mark) => mark.trim() !== '' && mark !== '|');
    const first = addDays(last, 1 - marks.length);
    return historyOf(
      first,
      marks.map((mark) => {
        const status = MARKS[mark];
        if (status === undefined) throw new Error(`No such mark: ${mark}`);
        return status === 'none' ? null : status;
      }),
    );
  };
}

/** What was said from a day on, day by day. */
export function historyOf(first: LocalDate, said: readonly (Status | null)[]): History {
  return {
    first,
    status: Uint8Array.from(said, (status) => CODE[status ?? 'none']),
    amount: null,
    parts: null,
    hours: null,
  };
}

/** The days of which something was said, in order, with what. */
export function saidIn(drawn: History): [LocalDate, Status][] {
  return [...drawn.status].flatMap((code, index) => {
    const status = statusOfCode(code);
    return status ? [[dayOf(drawn, index), status] as [LocalDate, Status]] : [];
  });
}
