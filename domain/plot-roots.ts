import {
  type Curve,
  DOWN,
  type Point,
  pathOf,
  placeOn,
  pointOn,
  radians,
  step,
  tapered,
} from '@/domain/plot-curve';
import { between, type Draw, drawFrom, eitherSide } from '@/domain/plot-random';

/** Below ground. Every path once drawn is drawn for good, at the same place. */
export type Roots = {
  /** The swelling all else grows from, as the body of a nerve cell is. A seed, at first. */
  readonly seed: string;
  /** Outlines of main roots, each tapering. */
  readonly main: string;
  /** Lines of those that branch from them, and of those that branch again. */
  readonly side: string;
  readonly fine: string;
  /** The youngest of all, which is still growing along its path; `null` without repetitions. */
  readonly tip: Tip | null;
};

export type Tip = {
  readonly kind: Kind;
  readonly path: string;
  /** How much of the path it has come, above 0 and up to 1. */
  readonly reach: number;
};

type Kind = 'main' | 'side' | 'fine';

type Root = {
  readonly kind: Kind;
  readonly curve: Curve;
  readonly length: number;
  /** Some points along it, by which others keep away. */
  readonly points: readonly Point[];
};

/** Main roots, and branches beside them. */
const MAIN = 3;
const ALL = 10;

/** Where the swelling sits and stem and roots meet. */
export const CROWN: Point = { x: 50, y: 2 };
const HEART: Point = { x: 50, y: 6.5 };

/**
 * The roots of a habit after so many repetitions. The first repetition begins the first root; each
 * further root takes twice as many as all before it (1, 2, 4, 8 …), up to {@link ALL}, so that the
 * picture is bounded. In between the youngest root lengthens with every repetition.
 */
export function rootsOf(habitId: string, repetitions: number): Roots {
  const draw = drawFrom(`${habitId}|roots`);
  const begun = Math.min(ALL, Math.floor(Math.log2(Math.max(repetitions, 0.5))) + 1);
  const seed = seedPath(draw);
  const roots = firstRoots(draw, begun);
  const grown = roots.slice(0, -1);
  const youngest = roots.at(-1);
  const paths = (kind: Kind) =>
    grown
      .filter((root) => root.kind === kind)
      .map(pathOfRoot)
      .join('');
  return {
    seed,
    main: paths('main'),
    side: paths('side'),
    fine: paths('fine'),
    tip: youngest
      ? { kind: youngest.kind, path: pathOfRoot(youngest), reach: reachOf(repetitions, begun) }
      : null,
  };
}

function reachOf(repetitions: number, begun: number): number {
  // Main roots come whole, as their outlines cannot be drawn in part.
  if (begun <= MAIN) return 1;
  const first = 2 ** (begun - 1);
  const share = Math.min(1, (repetitions - first + 1) / first);
  return Math.round((0.3 + 0.7 * share) * 1000) / 1000;
}

/** So many of a habit's roots: what is drawn for one never depends on how many follow. */
function firstRoots(draw: Draw, count: number): Root[] {
  const roots = mainRoots(draw).slice(0, count);
  for (let place = 0; place < count - MAIN; place++) roots.push(branchOf(draw, roots, place));
  return roots;
}

/** Two that go wide, the first of them short, for it comes on the first day; then one that goes deep. */
function mainRoots(draw: Draw): Root[] {
  const side = eitherSide(draw);
  const ways = [
    { tilt: side * between(draw, 22, 58), length: between(draw, 25, 36) },
    { tilt: -side * between(draw, 34, 66), length: between(draw, 28, 44) },
    { tilt: side * between(draw, -22, 12), length: between(draw, 42, 56) },
  ];
  return ways.map(({ tilt, length }) => {
    // Away from straight down is to the left for positive angles, in a box whose y grows downwards.
    const curve = wavering(draw, HEART, DOWN + radians(tilt), length, 0.3);
    return { kind: 'main', curve, length, points: pointsOn(curve, ALONG) };
  });
}

/** Where branches spring: from which root, counted from the first, and at which share of it. */
const SPRINGS = [
  [2, 0.36],
  [1, 0.46],
  [0, 0.5],
  [2, 0.66],
  [4, 0.48],
  [1, 0.74],
  [3, 0.5],
] as const;

/** Branches of one nerve cell avoid each other: of some, the one that keeps farthest from all others. */
function branchOf(draw: Draw, roots: readonly Root[], place: number): Root {
  const [of, share] = SPRINGS[place] ?? [0, 0.5];
  const parent = roots[of] ?? { kind: 'main', curve: [HEART, HEART, HEART, HEART], length: 40 };
  const kind = parent.kind === 'main' ? 'side' : 'fine';
  let best: Root | null = null;
  let farthest = Number.NEGATIVE_INFINITY;
  for (let turn = 0; turn < TRIES; turn++) {
    const { at, heading } = placeOn(parent.curve, share + between(draw, -0.1, 0.1));
    const angle = heading + eitherSide(draw) * radians(between(draw, 30, 58));
    const length = parent.length * between(draw, 0.5, 0.84);
    const curve = wavering(draw, at, angle, length, 0.25);
    const room = roomAround(pointsOn(curve, OUTER), roots);
    if (room <= farthest) continue;
    farthest = room;
    best = { kind, curve, length, points: pointsOn(curve, ALONG) };
  }
  return best ?? { kind, curve: parent.curve, length: parent.length, points: [] };
}

const TRIES = 5;
const ALONG = [0.3, 0.55, 0.8, 1] as const;
/** Near its beginning every branch is close to the root that bears it. */
const OUTER = [0.6, 1] as const;

function pointsOn(curve: Curve, shares: readonly number[]): Point[] {
  return shares.map((share) => pointOn(curve, share));
}

/** Square of the least distance from some points to roots that are there. */
function roomAround(points: readonly Point[], roots: readonly Root[]): number {
  let least = Number.POSITIVE_INFINITY;
  for (const { x, y } of points) {
    for (const root of roots) {
      for (const other of root.points) {
        least = Math.min(least, (x - other.x) ** 2 + (y - other.y) ** 2);
      }
    }
  }
  return least;
}

/** A root that sways from side to side, turns towards the depth, and stays within the box. */
function wavering(draw: Draw, from: Point, angle: number, length: number, pull: number): Curve {
  const side = eitherSide(draw);
  const sway = radians(between(draw, 16, 36)) * side;
  const deeper = angle + (DOWN - angle) * pull;
  const to = within(step(from, angle + (DOWN - angle) * pull * 0.6, length));
  return [
    from,
    step(from, angle - sway * 0.6, length * between(draw, 0.3, 0.42)),
    step(to, deeper - sway * 1.4 + Math.PI, length * between(draw, 0.3, 0.42)),
    to,
  ];
}

function within({ x, y }: Point): Point {
  return { x: Math.min(98, Math.max(2, x)), y: Math.min(64, Math.max(5, y)) };
}

function pathOfRoot({ kind, curve }: Root): string {
  return pathOf(kind === 'main' ? tapered(curve, 2.6) : [curve]);
}

function seedPath(draw: Draw): string {
  const [left, right] = [between(draw, 8, 12), between(draw, 8, 12)];
  const depth = between(draw, 11, 13);
  return pathOf([
    [
      CROWN,
      { x: CROWN.x - left, y: CROWN.y + depth },
      { x: CROWN.x + right, y: CROWN.y + depth },
      CROWN,
    ],
  ]);
}
