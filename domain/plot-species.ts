import { bend, type Curve, radians, step, UP } from '@/domain/plot-curve';
import { between, type Draw, drawFrom, eitherSide } from '@/domain/plot-random';
import { CROWN } from '@/domain/plot-roots';

/** What tells one kind of plant from another, in units of the box, degrees and shares. */
export type Species = {
  readonly height: number;
  readonly stem: Curve;
  /** To which side the tip of its stem bends. */
  readonly lean: 1 | -1;
  /** `lens`: pointed, two lines each; `spoon`: rounded, one; `blade`: as of grass. */
  readonly leaf: 'lens' | 'spoon' | 'blade';
  readonly leafLength: number;
  /** Half its width by its length. */
  readonly leafWidth: number;
  /** Where along it a pointed leaf is fullest: 0.3 near the base, 0.5 in the middle. */
  readonly belly: number;
  /** How far a grown leaf stands off from what bears it. */
  readonly spread: number;
  /** How far a leaf bends outwards along its length; below 0 inwards. */
  readonly droop: number;
  readonly twigs: number;
  readonly head: 'bud' | 'cup' | 'bells' | 'ear';
  readonly nodes: readonly Node[];
};

/** A place on the stem from which a leaf grows. */
export type Node = {
  /** Share of the full stem. */
  readonly at: number;
  readonly side: 1 | -1;
  /** Of the species' length: leaves turned to the eye or from it look shorter. */
  readonly size: number;
  readonly turn: number;
};

/** Lines that all above ground may take, and those that are kept for the head. */
const LINES = 19;
const HEAD_LINES = 4;
/** The kind of plant that a habit is, in whatever state. */
export function speciesOf(habitId: string): Species {
  const draw = drawFrom(`${habitId}|shoot`);
  const leaf = LEAVES[Math.floor(draw() * LEAVES.length)] ?? 'lens';
  const height = between(draw, 84, 116);
  const twigs = Math.floor(draw() * { lens: 2, spoon: 2.6, blade: 1 }[leaf]);
  const count = (LINES - 2 - HEAD_LINES - 3 * twigs) / (leaf === 'spoon' ? 1 : 2);
  const { length, width, spread, droop } = RANGES[leaf];
  const paired = leaf === 'spoon' && draw() < 0.4;
  const head = HEADS[Math.floor(draw() * HEADS.length)] ?? 'bud';
  // Bells need a stem to hang from.
  const stem = stemOf(draw, height, head === 'bells' || draw() < 0.3);
  return {
    height,
    stem,
    lean: stem[3].x > stem[2].x ? 1 : -1,
    leaf,
    leafLength: between(draw, ...length),
    leafWidth: between(draw, ...width),
    belly: between(draw, 0.3, 0.52),
    spread: radians(between(draw, ...spread)),
    droop: radians(between(draw, ...droop)),
    twigs,
    head,
    nodes: nodesOf(draw, Math.floor(count), NODES[leaf === 'blade' ? leaf : head], paired),
  };
}

const LEAVES = ['lens', 'lens', 'lens', 'lens', 'spoon', 'spoon', 'spoon', 'blade'] as const;
const HEADS = ['bud', 'cup', 'bells', 'ear'] as const;

type Range = readonly [low: number, high: number];

/** Lengths in units, widths by length, angles in degrees. */
const RANGES: Record<Species['leaf'], Record<'length' | 'width' | 'spread' | 'droop', Range>> = {
  lens: { length: [26, 40], width: [0.08, 0.2], spread: [34, 64], droop: [-14, 34] },
  spoon: { length: [14, 23], width: [0.09, 0.21], spread: [38, 66], droop: [-30, 26] },
  blade: { length: [54, 82], width: [0.028, 0.05], spread: [14, 26], droop: [18, 46] },
};

/** From where to where a stem bears leaves, in shares: what flowers along the stem needs its upper part. */
const NODES: Record<Species['head'] | 'blade', Range> = {
  blade: [0.03, 0.3],
  bud: [0.14, 0.87],
  cup: [0.14, 0.87],
  bells: [0.12, 0.7],
  ear: [0.12, 0.76],
};

function stemOf(draw: Draw, height: number, nodding: boolean): Curve {
  const side = eitherSide(draw);
  const lean = side * radians(between(draw, 0, 7));
  const top = step(CROWN, UP + lean, height);
  const sway = side * radians(between(draw, 7, 18));
  const nod = nodding ? between(draw, 2.2, 3.4) : between(draw, -1, 1.4);
  return bend(CROWN, UP + lean - sway, top, UP + lean + sway * nod);
}

function nodesOf(draw: Draw, count: number, [lowest, highest]: Range, paired: boolean): Node[] {
  const first = eitherSide(draw);
  const steps = paired ? Math.ceil(count / 2) : count;
  return Array.from({ length: count }, (_, index) => {
    const place = paired ? Math.floor(index / 2) : index;
    const along = (place + between(draw, -0.2, 0.2)) / Math.max(1, steps - 1);
    return {
      at: lowest + (highest - lowest) * Math.min(1, Math.max(0, along)) ** 0.92,
      side: index % 2 === 0 ? first : (-first as 1 | -1),
      size: between(draw, 0.62, 1.08) * (0.86 + 0.4 * along - 0.82 * along * along),
      turn: radians(between(draw, -14, 14)),
    };
  });
}
