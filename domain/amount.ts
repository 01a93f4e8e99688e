import type { Status } from '@/domain/check-in';
import type { Goal } from '@/domain/habit';
import type { Refusal } from '@/domain/refusal';

export const LARGEST_AMOUNT = 1_000_000;

/**
 * Reads an amount as a person types it: digits with one decimal point or comma, spaces or
 * apostrophes between groups. At most three decimals are kept.
 */
export function parseAmount(text: string): number | Refusal {
  const plain = text.trim().replaceAll(/[\s'’]/g, '');
  if (!/^[-+]?(\d+([.,]\d*)?|[.,]\d+)$/.test(plain)) return { kind: 'amountNotANumber', text };
  // Adding 0 turns -0 into 0.
  const amount = Math.round(Number(plain.replace(',', '.')) * 1000) / 1000 + 0;
  return checkAmount(amount) ?? amount;
}

/** Why an amount cannot be kept, or `null` when it can. */
export function checkAmount(amount: number): Refusal | null {
  if (!Number.isFinite(amount)) return { kind: 'amountNotANumber', text: String(amount) };
  if (amount < 0) return { kind: 'amountNegative', amount };
  if (amount > LARGEST_AMOUNT) return { kind: 'amountTooLarge', amount, limit: LARGEST_AMOUNT };
  return null;
}

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
