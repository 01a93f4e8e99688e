import { aside, type Curve, type Point, step } from '@/domain/plot-curve';

/** A pointed leaf whose midrib bends: narrow where it begins, fullest at its belly, drawn out to a tip. */
export function lens(
  at: Point,
  angle: number,
  length: number,
  width: number,
  bent: number,
  belly: number,
): Curve[] {
  const tip = step(at, angle + bent, length);
  const half = length * width;
  const near = step(at, angle, length * belly);
  const far = step(tip, angle + bent * 2, -length * (0.74 - belly));
  return [
    [at, aside(near, angle, -half * 1.7), aside(far, angle + bent * 2, -half), tip],
    [tip, aside(far, angle + bent * 2, half * 0.9), aside(near, angle, half * 1.5), at],
  ];
}

/** A rounded leaf in a single line that returns to where it began. */
export function spoon(
  at: Point,
  angle: number,
  length: number,
  width: number,
  bent: number,
): Curve[] {
  const opening = Math.atan(width * 2.2);
  const reach = length / 0.75 / Math.cos(opening);
  return [
    [at, step(at, angle + bent - opening, reach), step(at, angle + bent + opening, reach), at],
  ];
}
