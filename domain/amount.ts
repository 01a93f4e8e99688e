import type { Status } from '@/domain/check-in';
import type { Goal } from '@/domain/habit';

/**
 * What an amount counts as. At least: the target is done, anything above nothing is a small
 * version. At most: up to the target is done, above it is noted as a small version.
 *
 * @returns `null` when nothing was done towards an "at least" target.
 */
export function statusOfAmount(goal: Goal & { kind: 'amount' }, amount: number): Status | null {
  switch (goal.direction) {
    case 'atLeast':
      if (amount >= goal.target) return 'done';
      return amount > 0 ? 'small' : null;
    case 'atMost':
      return amount <= goal.target ? 'done' : 'small';
  }
}
