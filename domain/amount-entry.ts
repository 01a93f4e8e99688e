import type { Refusal } from '@/domain/refusal';

export const LARGEST_AMOUNT = 1_000_000;

/** Groups of three with one kind of mark between them, and decimals behind the other mark. */
const GROUPED = /^[-+]?[1-9]\d{0,2}(?:(?:,\d{3})+(?:\.\d+)?|(?:\.\d{3}){2,}(?:,\d+)?)$/;
/** One point before exactly three digits: decimals to some, thousands to others. */
const AMBIGUOUS = /^[-+]?[1-9]\d{0,2}\.\d{3}$/;
const PLAIN = /^[-+]?(?:\d+(?:[.,]\d*)?|[.,]\d+)$/;

/**
 * Reads an amount as a person types it: digits with a decimal point or comma, and spaces,
 * apostrophes, commas or points between groups of three. At most two decimals are kept.
 */
export function parseAmount(text: string): number | Refusal {
  const typed = text.trim().replaceAll(/[\s'’]/g, '');
  if (AMBIGUOUS.test(typed)) return { kind: 'amountAmbiguous', text };
  const plain = GROUPED.test(typed) ? withoutGroups(typed) : typed;
  if (!PLAIN.test(plain)) return { kind: 'amountNotANumber', text };
  // Adding 0 turns -0 into 0.
  const amount = Math.round(Number(plain.replace(',', '.')) * 100) / 100 + 0;
  return checkAmount(amount) ?? amount;
}

/** The mark that comes first stands between groups. */
function withoutGroups(typed: string): string {
  return typed.replaceAll(/[.,]/.exec(typed)?.[0] ?? ',', '');
}

/** Why an amount cannot be kept, or `null` when it can. */
export function checkAmount(amount: number): Refusal | null {
  if (!Number.isFinite(amount)) return { kind: 'amountNotANumber', text: String(amount) };
  if (amount < 0) return { kind: 'amountNegative', amount };
  if (amount > LARGEST_AMOUNT) return { kind: 'amountTooLarge', amount, limit: LARGEST_AMOUNT };
  return null;
}
