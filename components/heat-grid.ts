/** How the cells of a calendar lie: one after another down columns of seven, or along rows. */
export type HeatShape = {
  readonly flow: 'columns' | 'rows';
  /** Cells in one column or row: 7 days or 12 months. */
  readonly size: number;
  /** Empty places before the first cell. */
  readonly lead: number;
  readonly count: number;
};

/** Row and column of a cell, from 0. */
export function placeOf({ flow, size, lead }: HeatShape, index: number): readonly [number, number] {
  const minor = (index + lead) % size;
  const major = Math.floor((index + lead) / size);
  return flow === 'columns' ? [minor, major] : [major, minor];
}

/** How many rows and columns there are. */
export function extentOf({ flow, size, lead, count }: HeatShape): readonly [number, number] {
  const major = Math.max(1, Math.ceil((count + lead) / size));
  return flow === 'columns' ? [size, major] : [major, size];
}

/** The cells of each row, in order, as indices. */
export function rowsOf(shape: HeatShape): readonly (readonly number[])[] {
  const rows: number[][] = Array.from({ length: extentOf(shape)[0] }, () => []);
  for (let index = 0; index < shape.count; index++) rows[placeOf(shape, index)[0]]?.push(index);
  return rows;
}

/**
 * Where a key leads from a cell, or `null` where the key means nothing here. Home and End go along
 * the row, with Control to the ends of all.
 *
 * @param page the cell a month earlier (`-1`) or later (`1`)
 */
export function movedTo(
  shape: HeatShape,
  index: number,
  { key, ctrlKey }: Pick<KeyboardEvent, 'key' | 'ctrlKey'>,
  isRtl: boolean,
  page: (index: number, by: -1 | 1) => number,
): number | null {
  const { flow, size, count } = shape;
  const [down, along] = flow === 'columns' ? [1, size] : [size, 1];
  const step = (by: number): number => {
    const next = index + by;
    return next < 0 || next >= count ? index : next;
  };
  switch (key) {
    case 'ArrowDown':
      return step(down);
    case 'ArrowUp':
      return step(-down);
    case 'ArrowRight':
      return step(isRtl ? -along : along);
    case 'ArrowLeft':
      return step(isRtl ? along : -along);
    case 'PageUp':
      return page(index, -1);
    case 'PageDown':
      return page(index, 1);
    case 'Home':
      return ctrlKey ? 0 : endOfRow(shape, index, -1);
    case 'End':
      return ctrlKey ? count - 1 : endOfRow(shape, index, 1);
    default:
      return null;
  }
}

function endOfRow(shape: HeatShape, index: number, way: -1 | 1): number {
  const row = rowsOf(shape)[placeOf(shape, index)[0]] ?? [index];
  return row.at(way < 0 ? 0 : -1) ?? index;
}

/** The same date in the month before or after, or its last day there, within the days there are. */
export function monthAway(days: readonly string[], index: number, by: -1 | 1): number {
  const day = days[index] ?? '';
  const month = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + by;
  const prefix = `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
  const last = days.findLastIndex(
    (each) => each.startsWith(prefix) && each.slice(8) <= day.slice(8),
  );
  if (last >= 0) return last;
  const first = days.findIndex((each) => each.startsWith(prefix));
  if (first >= 0) return first;
  return by < 0 ? 0 : days.length - 1;
}
