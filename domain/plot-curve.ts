/** In units of the plant's box; `y` grows downwards, the ground is at 0. */
export type Point = { readonly x: number; readonly y: number };

/** A cubic Bézier curve: where it starts, its two handles, where it ends. */
export type Curve = readonly [Point, Point, Point, Point];

/** The direction straight up; angles are in radians, clockwise as they are seen. */
export const UP = -Math.PI / 2;

export const DOWN = Math.PI / 2;

export function radians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}

/** The point at a distance in a direction. */
export function step({ x, y }: Point, angle: number, distance: number): Point {
  return { x: x + Math.cos(angle) * distance, y: y + Math.sin(angle) * distance };
}

/** The point beside another, to the right of somebody who goes in a direction. */
export function aside(point: Point, angle: number, distance: number): Point {
  return step(point, angle + Math.PI / 2, distance);
}

function directionOf(from: Point, to: Point): number {
  return Math.atan2(to.y - from.y, to.x - from.x);
}

/** A curve that leaves in one direction and arrives in another. */
export function bend(from: Point, leaving: number, to: Point, arriving: number): Curve {
  const reach = Math.hypot(to.x - from.x, to.y - from.y) * 0.38;
  return [from, step(from, leaving, reach), step(to, arriving, -reach), to];
}

/** The first part of a curve, up to a share of it (de Casteljau). */
export function upTo([a, b, c, d]: Curve, share: number): Curve {
  const [ab, bc, cd] = [mix(a, b, share), mix(b, c, share), mix(c, d, share)];
  const [abc, bcd] = [mix(ab, bc, share), mix(bc, cd, share)];
  return [a, ab, abc, mix(abc, bcd, share)];
}

/** Where a curve is at a share of it, and in which direction it goes there. */
export function placeOn(curve: Curve, share: number): { at: Point; heading: number } {
  const [, , handle, at] = upTo(curve, share);
  return { at, heading: directionOf(handle, at) };
}

/** The point at a share of a curve. */
export function pointOn([a, b, c, d]: Curve, share: number): Point {
  const rest = 1 - share;
  const [p, q] = [rest * rest * rest, 3 * rest * rest * share];
  const [r, s] = [3 * rest * share * share, share * share * share];
  return { x: p * a.x + q * b.x + r * c.x + s * d.x, y: p * a.y + q * b.y + r * c.y + s * d.y };
}

/** The outline of a stroke that tapers from a width to a point. */
export function tapered([a, b, c, d]: Curve, width: number): readonly [Curve, Curve] {
  const edge = (side: 1 | -1): readonly [Point, Point, Point] => [
    aside(a, directionOf(a, b), side * width * 0.5),
    aside(b, directionOf(a, c), side * width * 0.36),
    aside(c, directionOf(b, d), side * width * 0.14),
  ];
  const [left, right] = [edge(-1), edge(1)];
  return [
    [left[0], left[1], left[2], d],
    [d, right[2], right[1], right[0]],
  ];
}

/** One line through curves that follow upon each other, as an SVG path, to one decimal. */
export function pathOf(curves: readonly Curve[]): string {
  let text = '';
  let [x, y] = [Number.NaN, Number.NaN];
  for (const [from, b, c, to] of curves) {
    // Counted in tenths: whole numbers can be subtracted without a rest.
    const [left, top] = [tenths(from.x), tenths(from.y)];
    if (left !== x || top !== y) text += `M${written(left, '')}${written(top, ' ')}`;
    text += 'c';
    let gap: '' | ' ' = '';
    for (const point of [b, c, to]) {
      [x, y] = [tenths(point.x), tenths(point.y)];
      text += written(x - left, gap) + written(y - top, ' ');
      gap = ' ';
    }
  }
  return text;
}

function mix(a: Point, b: Point, share: number): Point {
  return { x: a.x + (b.x - a.x) * share, y: a.y + (b.y - a.y) * share };
}

function tenths(value: number): number {
  return Math.round(value * 10);
}

/** As short as SVG can read it, with what parts it from a number before: "1.5", "-.5", " 3". */
function written(value: number, gap: '' | ' '): string {
  const size = Math.abs(value);
  const whole = Math.floor(size / 10);
  const rest = size % 10;
  const digits = rest === 0 ? `${whole}` : `${whole || ''}.${rest}`;
  return (value < 0 ? '-' : gap) + digits;
}
