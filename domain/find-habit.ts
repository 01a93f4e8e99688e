import { isOpen } from '@/domain/as-asked';
import { folded } from '@/domain/text';
import type { HabitRow } from '@/domain/today';

type Row = Pick<HabitRow, 'name' | 'status' | 'parts' | 'partsDone'>;

/**
 * The rows whose name fits what was typed, the likeliest first: one that is called just so, then those of
 * which something can still be said, then those that begin so, have a word that does, or hold it.
 * Letters are the same with and without accents, large and small. All of them where nothing was typed.
 */
export function findRows<R extends Row>(rows: readonly R[], typed: string): readonly R[] {
  const sought = folded(typed).trim();
  return rows
    .map((row) => ({ row, fit: fitOf(folded(row.name), sought) }))
    .filter(({ fit }) => fit !== Fit.none)
    .sort((a, b) => rankOf(a) - rankOf(b))
    .map(({ row }) => row);
}

/**
 * The one row that was meant: the open one of those called just so, or where none is, of those that fit;
 * one of which something was said where it is the only one. `null`: there is none, or there are several.
 */
export function singledOut<R extends Row>(rows: readonly R[], typed: string): R | null {
  const sought = folded(typed).trim();
  if (sought === '') return null;
  const found = findRows(rows, typed);
  const whole = found.filter(({ name }) => folded(name) === sought);
  const meant = whole.length > 0 ? whole : found;
  const open = meant.filter(isOpen);
  const [only, ...more] = open.length > 0 ? open : meant;
  return only && more.length === 0 ? only : null;
}

/** How well a name fits; the least is the best. */
const Fit = { whole: 0, start: 1, word: 2, inside: 3, none: 9 } as const;

type FitValue = (typeof Fit)[keyof typeof Fit];

function fitOf(name: string, sought: string): FitValue {
  if (name === sought) return Fit.whole;
  if (name.startsWith(sought)) return Fit.start;
  if (!name.includes(sought)) return Fit.none;
  return wordsIn(name).some((at) => name.startsWith(sought, at)) ? Fit.word : Fit.inside;
}

function rankOf({ row, fit }: { readonly row: Row; readonly fit: FitValue }): number {
  if (isOpen(row)) return fit;
  return fit === Fit.whole ? fit + Fit.start / 2 : fit + Fit.none;
}

/** Where words begin. */
function wordsIn(text: string): number[] {
  return [...text.matchAll(/[\p{L}\p{N}]+/gu)].map(({ index }) => index);
}
