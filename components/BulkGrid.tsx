// biome-ignore-all lint/a11y/useSemanticElements: the cells of a table cannot be laid out in a grid of their own
// biome-ignore-all lint/a11y/useFocusableInteractive: the tab index comes with the place of a cell
import { useState } from 'preact/hooks';
import { HeatPicture } from '@/components/HeatPicture';
import { useProgressWords } from '@/components/page-words';
import type { ProgressDates } from '@/components/progress-dates';
import { stateOfMark } from '@/domain/day-mark';
import type { WeekTable } from '@/domain/progress';

type BulkGridProps = Pick<WeekTable, 'rows' | 'days'> & {
  readonly dates: ProgressDates;
  readonly chosen: ReadonlySet<string>;
  readonly onToggle: (keys: readonly string[]) => void;
};

/** A grid of which one cell is in the tab order; its heads choose whole lines. */
export function BulkGrid({ rows, days, dates, chosen, onToggle }: BulkGridProps) {
  const words = useProgressWords();
  const [[atRow, atColumn], setAt] = useState<readonly [number, number]>([0, days.length - 1]);
  const stop = (row: number, column: number) => ({
    'data-place': keyOf(row, column),
    tabIndex: row === Math.min(atRow, rows.length - 1) && column === atColumn ? 0 : -1,
  });
  const choose = (row: number, column: number): void => {
    if (row < 0) onToggle(rows.map((_, each) => keyOf(each, column)));
    else if (column < 0) onToggle(days.map((_, each) => keyOf(row, each)));
    else onToggle([keyOf(row, column)]);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const place = placeAt(event);
    if (!place) return;
    const table = event.currentTarget as HTMLElement;
    if (event.key === ' ' || event.key === 'Enter') {
      event.preventDefault();
      choose(...place);
      return;
    }
    const next = stepFrom(place, event, table.matches(':dir(rtl)'), rows.length, days.length);
    if (!next) return;
    event.preventDefault();
    setAt(next);
    table.querySelector<HTMLElement>(`[data-place="${keyOf(...next)}"]`)?.focus();
  };
  return (
    <div
      class="BulkGrid"
      role="grid"
      tabIndex={-1}
      aria-labelledby="bulk-heading"
      aria-describedby="bulk-hint"
      aria-multiselectable="true"
      onKeyDown={onKeyDown}
      onClick={(event) => {
        const place = placeAt(event);
        if (!place) return;
        setAt(place);
        choose(...place);
      }}
    >
      <div role="row" class="BulkGrid-head" tabIndex={-1}>
        <span role="columnheader">
          <span class="unseen">{words.bulk.habit}</span>
        </span>
        {days.map((day, column) => (
          <span
            key={day}
            role="columnheader"
            aria-label={words.bulk.wholeDay(dates.long(day))}
            {...stop(-1, column)}
          >
            {dates.weekday(day)}
            <small>{Number(day.slice(8))}</small>
          </span>
        ))}
      </div>
      {rows.map(({ habitId, name, marks }, row) => (
        <div key={habitId} role="row" class="BulkGrid-row" tabIndex={-1}>
          <span role="rowheader" aria-label={words.bulk.wholeHabit(name)} {...stop(row, -1)}>
            <bdi>{name}</bdi>
          </span>
          {days.map((day, column) => {
            const state = stateOfMark(marks[column] ?? ' ');
            const said = words.heat.states[state];
            return (
              <span
                key={day}
                role="gridcell"
                aria-label={words.bulk.cell(name, dates.long(day), said)}
                aria-selected={chosen.has(keyOf(row, column))}
                aria-disabled={state === 'outside' || undefined}
                {...stop(row, column)}
              >
                {state !== 'outside' && (
                  <HeatPicture marks={[state]} placeOf={() => [0, 0]} rows={1} columns={1} />
                )}
              </span>
            );
          })}
        </div>
      ))}
    </div>
  );
}

/** Row −1 are the days' heads, column −1 the names. */
export function keyOf(row: number, column: number): string {
  return `${row} ${column}`;
}

function placeAt({ target }: Event): readonly [number, number] | null {
  const cell = target instanceof Element ? target.closest<HTMLElement>('[data-place]') : null;
  if (!cell) return null;
  const [row = 0, column = 0] = (cell.dataset['place'] ?? '').split(' ').map(Number);
  return [row, column];
}

function stepFrom(
  [row, column]: readonly [number, number],
  { key, ctrlKey }: KeyboardEvent,
  isRtl: boolean,
  rows: number,
  columns: number,
): readonly [number, number] | null {
  const within = (nextRow: number, nextColumn: number): readonly [number, number] =>
    // The corner has nothing to choose.
    nextRow < 0 && nextColumn < 0
      ? [row, column]
      : [
          Math.min(rows - 1, Math.max(-1, nextRow)),
          Math.min(columns - 1, Math.max(-1, nextColumn)),
        ];
  switch (key) {
    case 'ArrowDown':
      return within(row + 1, column);
    case 'ArrowUp':
      return within(row - 1, column);
    case 'ArrowRight':
      return within(row, column + (isRtl ? -1 : 1));
    case 'ArrowLeft':
      return within(row, column + (isRtl ? 1 : -1));
    case 'Home':
      return within(ctrlKey ? 0 : row, 0);
    case 'End':
      return within(ctrlKey ? rows - 1 : row, columns - 1);
    default:
      return null;
  }
}
