import type { LocalDate } from '@/domain/local-date';
import { quickCheck } from '@/domain/quick-check';
import type { HabitRow } from '@/domain/today';
import { aStamp } from '@/platform/ids';
import type { KeptDeed } from '@/platform/keeping';

/** The deed of a press on the circle of a row, so that it is undone in the same way. */
export function checkOffDeed(row: HabitRow, day: LocalDate): KeptDeed {
  const deed = { ...aStamp(), habitId: row.habitId, day };
  const check = quickCheck(row);
  switch (check.kind) {
    case 'part':
      return { method: 'checkPart', arg: { ...deed, part: check.part, done: true } };
    case 'whole': {
      const { status, amount } = check;
      return { method: 'checkIn', arg: { ...deed, status, amount } };
    }
  }
}
