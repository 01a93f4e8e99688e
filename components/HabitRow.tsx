import { useId, useRef } from 'preact/hooks';
import { Glyph } from '@/components/Glyph';
import { checkInAsAsked, hasTimes, type RowDeeds } from '@/components/row';
import { loadPanel, loadParts } from '@/components/row-parts';
import { useLoaded } from '@/components/use-loaded';
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
  // What opens below a row is fetched when it is first asked for.
  const panel = useLoaded(open || refusals.length > 0, loadPanel);
  const times = useLoaded(!alias && hasTimes(row), loadParts);
  const name = alias ?? row.name;
  const press = (): void => {
    if (row.status === null) checkInAsAsked(row, deeds);
    else deeds.onClear(row);
  };
  // A button that goes away when it is pressed leaves the focus in its row.
  const stayHere = (): void => check.current?.focus();
  const onDone = (): void => {
    stayHere();
    onToggle();
  };
  const onStop = (): void => {
    stayHere();
    deeds.onTimer(row, 'keep');
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
          <Glyph status={row.status} saving={row.state !== 'saved'} resting={row.resting} />
          {alias ? (
            <span class="unseen">{alias}</span>
          ) : (
            <span class="HabitRow-text">
              <bdi class="HabitRow-name">{row.name}</bdi>
              <Aside row={row} />
            </span>
          )}
          <Unshown row={row} isNamed={alias === undefined} />
        </button>
        {!alias && row.timerAt !== '' && (
          <button
            type="button"
            class="HabitRow-stop"
            aria-label={words.row.stopTimerOf(name)}
            onClick={onStop}
          >
            {words.row.stopTimer}
          </button>
        )}
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
      {times && <times.Parts row={row} {...deeds} />}
      <div id={actionsId}>
        {open && panel && words.panel && (
          <panel.HabitActions row={row} refusals={refusals} onDone={onDone} {...deeds} />
        )}
        {panel && <panel.RowRefusals id={`${actionsId}-refused`} {...{ row, open, refusals }} />}
      </div>
    </li>
  );
}

/** What is seen of a row and not read: told to a screen reader, unless the line beside the name says it. */
function Unshown({ row, isNamed }: { readonly row: ShownRow; readonly isNamed: boolean }) {
  const words = useWords();
  const { status, state, note, resting } = row;
  const parts = [
    ...(isNamed && isSaid(row) ? [] : [words.row.status[status ?? (resting ? 'resting' : 'none')]]),
    ...(state === 'saving' || (state === 'kept' && !isNamed) ? [words.row[state]] : []),
    ...(isNamed && note !== '' ? [words.row.hasNote] : []),
  ];
  return <span class="unseen">{parts.map((part) => `, ${part}`)}</span>;
}

/** Whether the line beside the name tells the status. */
function isSaid({ status, state, resting }: ShownRow): boolean {
  if (state === 'kept') return false;
  return status === null ? resting : status !== 'done';
}

/** The line beside the name: size, rest, amount, timer, or what comes before it. */
function Aside({ row }: { readonly row: ShownRow }) {
  const words = useWords();
  const { goal, status, amount, cue, small, smallest, numbersHidden, parts, partsDone } = row;
  const said = isSaid(row) ? words.row.status[status ?? 'resting'] : '';
  const isCounted = goal.kind === 'amount' && amount !== null && !numbersHidden;
  const done = parts.filter((_, place) => ((partsDone >> place) & 1) === 1).length;
  const isParted = done > 0 && status !== 'done' && !numbersHidden;
  const facts = [
    row.state === 'kept' ? words.row.kept : said,
    isCounted ? words.row.amountOf(amount, goal) : '',
    isParted ? words.row.partsOf(done, parts.length) : '',
    row.timerAt === '' ? '' : words.row.since(row.timerAt),
  ].filter((part) => part !== '');
  if (facts.length > 0) return <bdi class="HabitRow-aside">{facts.join(' · ')}</bdi>;
  if (row.asks === 'small') {
    return <bdi class="HabitRow-aside">{words.row.smallAs(small === '' ? smallest : small)}</bdi>;
  }
  return cue === '' ? null : <bdi class="HabitRow-aside">{words.row.afterCue(cue)}</bdi>;
}
