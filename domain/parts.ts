import type { Status } from '@/domain/check-in';
import type { Plan } from '@/domain/habit';
import type { Slot } from '@/domain/schedule';

/** What a day's habit is made of: its steps, or its times of the day. */
export type Part =
  | { readonly kind: 'step'; readonly text: string }
  | { readonly kind: 'slot'; readonly slot: Slot }
  | { readonly kind: 'time'; readonly place: number };

/** The parts of a plan, in order; none where it is done or not. */
export function partsOf({ schedule, goal }: Pick<Plan, 'schedule' | 'goal'>): readonly Part[] {
  if (goal.kind === 'steps') return goal.steps.map((text) => ({ kind: 'step', text }));
  if (schedule.kind === 'slots') return schedule.slots.map((slot) => ({ kind: 'slot', slot }));
  if (schedule.kind !== 'timesADay') return [];
  return Array.from({ length: schedule.times }, (_, index) => ({ kind: 'time', place: index + 1 }));
}

/** Every part done. */
export function allParts(count: number): number {
  return 2 ** count - 1;
}

/** How many of so many parts were done. */
export function countParts(done: number, count: number): number {
  let parts = 0;
  // Each turn takes away the lowest bit.
  for (let left = done & allParts(count); left !== 0; left &= left - 1) parts += 1;
  return parts;
}

/** What the parts that were done count as: all of them full, some the small version. */
export function statusOfParts(done: number, count: number): Status | null {
  const within = done & allParts(count);
  if (within === 0) return null;
  return within === allParts(count) ? 'done' : 'small';
}

/** One part said to be done, or not. */
export function withPart(done: number, part: number, isDone: boolean): number {
  return isDone ? done | (1 << part) : done & ~(1 << part);
}
