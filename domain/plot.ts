import type { Status } from '@/domain/check-in';
import type { HabitId } from '@/domain/habit';
import { type Roots, rootsOf } from '@/domain/plot-roots';
import { type Shoot, shootOf } from '@/domain/plot-shoot';

/**
 * A habit as a plant, in SVG paths within {@link BOX}: the ground is at y = 0, what grows above it
 * below 0. A few hundred characters of plain JSON.
 */
export type Plant = { readonly shoot: Shoot; readonly roots: Roots };

/** `resting`: in a rest, with nothing said. */
export type PlantState = Status | 'resting' | null;

export type PlantSeed = {
  /** The seed of the plant's shape. */
  readonly habitId: HabitId;
  /** 0–1: what stands above ground. */
  readonly strength: number;
  /** How often it was done in all, 0 or more: what grew below. */
  readonly repetitions: number;
  readonly state: PlantState;
};

/** What all plants are drawn within, as an SVG `viewBox`. */
export const BOX = '0 -126 100 192';

/**
 * Draws a plant from data alone: the same input gives the same plant, and more repetitions never
 * take away a root.
 */
export function plantOf({ habitId, strength, repetitions, state }: PlantSeed): Plant {
  const folded = state === 'skipped' || state === 'resting';
  return { shoot: shootOf(habitId, strength, folded), roots: rootsOf(habitId, repetitions) };
}

/** How many lines and curves a plant is drawn with. */
export function segmentsOf({ shoot, roots }: Plant): number {
  const above = [shoot.stem, shoot.twigs, shoot.leaves, shoot.youngestLeaf, shoot.head];
  const below = [roots.seed, roots.main, roots.side, roots.fine, roots.tip?.path ?? ''];
  return [...above, ...below].join('').match(/c/g)?.length ?? 0;
}
