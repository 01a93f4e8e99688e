import type { DayState, ShareMark } from '@/domain/day-mark';

/** What a cell of a calendar shows. */
export type HeatMark = DayState | `share${Exclude<ShareMark, '_'>}`;

/** Draws a glyph of a radius around a point. */
type Pen = (x: number, y: number, r: number) => string;

/** Outlines, drawn as lines. */
const LINES: Partial<Record<HeatMark, Pen>> = {
  small: circle,
  smallest: circle,
  skipped: (x, y, r) => circle(x, y, r) + dash(x, y, 0.45 * r),
  resting: (x, y, r) => dash(x, y, 0.9 * r),
  none: circle,
  share0: circle,
};

/** Areas that are filled; circles that grow with the share. */
const FILLS: Partial<Record<HeatMark, Pen>> = {
  done: (x, y, r) => circle(x, y, 1.15 * r),
  small: (x, y, r) => `M${n(x)} ${n(y - r)}a${n(r)} ${n(r)} 0 0 0 0 ${n(2 * r)}z`,
  smallest: (x, y, r) => `M${n(x)} ${n(y - r)}a${n(r)} ${n(r)} 0 0 0 ${n(-r)} ${n(r)}h${n(r)}z`,
  notAsked: (x, y, r) => circle(x, y, 0.15 * r),
  share1: (x, y, r) => circle(x, y, 0.4 * r),
  share2: (x, y, r) => circle(x, y, 0.65 * r),
  share3: (x, y, r) => circle(x, y, 0.9 * r),
  share4: (x, y, r) => circle(x, y, 1.15 * r),
};

const SHADED: readonly HeatMark[] = [
  'done',
  'small',
  'smallest',
  'share1',
  'share2',
  'share3',
  'share4',
];

/** All cells of one mark, in three paths at most, however many there are. */
export type HeatLayer = {
  readonly mark: HeatMark;
  readonly shade: string;
  readonly fill: string;
  readonly line: string;
};

/** Where the glyph stands in its cell: in the middle, or lower and smaller below a number. */
const MIDDLE = { x: 0.5, y: 0.5, r: 0.33 };
const BELOW = { x: 0.5, y: 0.63, r: 0.22 };

/**
 * The picture of a calendar in layers; each cell is a square of 1 with its corner at its place.
 *
 * @param isNumbered whether a number stands at the head of each cell
 */
export function heatLayers(
  marks: readonly HeatMark[],
  placeOf: (index: number) => readonly [number, number],
  isNumbered: boolean,
): HeatLayer[] {
  const glyph = isNumbered ? BELOW : MIDDLE;
  const byMark = new Map<HeatMark, { shade: string; fill: string; line: string }>();
  for (const [index, mark] of marks.entries()) {
    const layer = byMark.get(mark) ?? { shade: '', fill: '', line: '' };
    byMark.set(mark, layer);
    const [row, column] = placeOf(index);
    const [x, y] = [column + glyph.x, row + glyph.y];
    if (SHADED.includes(mark)) layer.shade += square(column, row);
    layer.fill += FILLS[mark]?.(x, y, glyph.r) ?? '';
    layer.line += LINES[mark]?.(x, y, glyph.r) ?? '';
  }
  return [...byMark].map(([mark, layer]) => ({ mark, ...layer }));
}

function circle(x: number, y: number, r: number): string {
  const [arc, across] = [`a${n(r)} ${n(r)} 0 1 0 `, n(2 * r)];
  return `M${n(x - r)} ${n(y)}${arc}${across} 0${arc}-${across} 0`;
}

function dash(x: number, y: number, half: number): string {
  return `M${n(x - half)} ${n(y)}h${n(2 * half)}`;
}

function square(x: number, y: number): string {
  return `M${n(x + 0.04)} ${n(y + 0.04)}h.92v.92h-.92z`;
}

/** Three decimals: a thousandth of a cell is less than can be seen. */
function n(value: number): number {
  return Math.round(value * 1000) / 1000;
}
