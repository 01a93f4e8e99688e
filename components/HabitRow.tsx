import { useId, useRef } from 'preact/hooks';
import { Glyph } from '@/components/Glyph';
import { HabitActions } from '@/components/HabitActions';
import { Refusals } from '@/components/Refusals';
import { fullAmount, type RowDeeds } from '@/components/row';
import { useWords } from '@/components/words';
import type { Refusal } from '@/domain/refusal';
import type { ShownRow } from '@/domain/today';

export type HabitRowProps = RowDeeds & {
  readonly row: ShownRow;
  /** Shown in place of the name where names are hidden. */
  readonly alias?: string | undefined;
  readonly open: boolean;
  readonly onToggle: () => void;
  readonly refusals: readonly Refusal[];
};

export function HabitRow({ row, alias, open, onToggle, refusals, ...deeds }: HabitRowProps) {
  const words = useWords();
  const actionsId = useId();
  const check = useRef<HTMLButtonElement>(null);
  const name = alias ?? row.name;
  // What the line beside the name says already is not said twice.
  const said = alias === undefined && isSaid(row);
  const unshown = [
    ...(said ? [] : [words.row.status[row.status ?? 'none']]),
    ...(row.state === 'saving' || (row.state === 'kept' && alias) ? [words.row[row.state]] : []),
  ].map((part) => `, ${part}`);
  const press = (): void => {
    if (row.status === null) deeds.onCheckIn(row, 'done', fullAmount(row));
    else deeds.onClear(row);
  };
  const onDone = (): void => {
    // The button that was pressed goes away with its panel: the focus stays in the row.
    check.current?.focus();
    onToggle();
  };
  return (
    <li
      class="HabitRow"
      data-habit={alias ? undefined : row.habitId}
      data-status={row.status ?? 'none'}
    >
      <div class="HabitRow-line">
        <button
          type="button"
          ref={check}
          class="HabitRow-check"
          data-row={row.habitId}
          onClick={press}
        >
          <Glyph status={row.status} saving={row.state !== 'saved'} />
          {alias ? (
            <span class="unseen">{alias}</span>
          ) : (
            <span class="HabitRow-text">
              <bdi class="HabitRow-name">{row.name}</bdi>
              <Aside row={row} />
            </span>
          )}
          <span class="unseen">{unshown}</span>
        </button>
        {!alias && (
          <button
            type="button"
            class="HabitRow-more"
            aria-expanded={open}
            aria-controls={actionsId}
            aria-label={words.row.more(name)}
            onClick={onToggle}
          >
            <svg viewBox="0 0 24 24" aria-hidden="true">
              <circle cx="5" cy="12" r="1.75" />
              <circle cx="12" cy="12" r="1.75" />
              <circle cx="19" cy="12" r="1.75" />
            </svg>
          </button>
        )}
      </div>
      <div id={actionsId}>
        {open && <HabitActions row={row} refusals={refusals} onDone={onDone} {...deeds} />}
        {!(open && row.goal.kind === 'amount') && refusals.length > 0 && (
          <Refusals id={`${actionsId}-refused`} refusals={refusals} />
        )}
      </div>
    </li>
  );
}

/** Whether the line beside the name tells the status. */
function isSaid({ status, state }: ShownRow): boolean {
  return state !== 'kept' && (status === 'skipped' || status === 'small');
}

/** The line beside the name: amount, rest, or the cue. */
function Aside({ row }: { row: ShownRow }) {
  const words = useWords();
  const { goal, status, amount, cue } = row;
  const said =
    row.state === 'kept'
      ? words.row.kept
      : status !== null && isSaid(row)
        ? words.row.status[status]
        : '';
  const counted = goal.kind === 'amount' && amount !== null ? words.row.amountOf(amount, goal) : '';
  const parts = [said, counted].filter((part) => part !== '');
  if (parts.length > 0) return <bdi class="HabitRow-aside">{parts.join(' · ')}</bdi>;
  return cue === '' ? null : <bdi class="HabitRow-aside">{words.row.afterCue(cue)}</bdi>;
}
