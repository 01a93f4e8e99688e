import { useId, useRef } from 'preact/hooks';
import { Refusals } from '@/components/Refusals';
import { fullAmount, type RowDeeds } from '@/components/row';
import { useWords } from '@/components/words';
import type { Refusal } from '@/domain/refusal';
import type { ShownRow } from '@/domain/today';

export type HabitActionsProps = RowDeeds & {
  readonly row: ShownRow;
  readonly refusals: readonly Refusal[];
  /** Called after a choice that leaves nothing more to say here. */
  readonly onDone: () => void;
};

/** Everything that can be said of one habit on one day. */
export function HabitActions({ row, refusals, onDone, ...deeds }: HabitActionsProps) {
  const words = useWords();
  const choose = (deed: () => void) => () => {
    deed();
    onDone();
  };
  return (
    <div class="HabitActions">
      <div class="HabitActions-choices">
        <button
          type="button"
          aria-pressed={row.status === 'done'}
          onClick={choose(() => deeds.onCheckIn(row, 'done', fullAmount(row)))}
        >
          {words.row.full}
        </button>
        <button
          type="button"
          aria-pressed={row.status === 'small'}
          onClick={choose(() => deeds.onCheckIn(row, 'small', null))}
        >
          {row.small === '' ? words.row.small : <bdi>{words.row.smallAs(row.small)}</bdi>}
        </button>
        <button
          type="button"
          aria-pressed={row.status === 'skipped'}
          onClick={choose(() => deeds.onSkip(row))}
        >
          {words.row.skip}
        </button>
        <button
          type="button"
          disabled={row.status === null}
          onClick={choose(() => deeds.onClear(row))}
        >
          {words.row.clear}
        </button>
        <button type="button" onClick={() => deeds.onEdit(row)}>
          {row.once ? words.row.takeOff : words.row.edit}
        </button>
      </div>
      {row.goal.kind === 'amount' && (
        <AmountField
          row={row}
          unit={row.goal.unit}
          refusals={refusals}
          onAmount={(text) => deeds.onAmount(row, text) && onDone()}
        />
      )}
    </div>
  );
}

type AmountFieldProps = Pick<HabitActionsProps, 'row' | 'refusals'> & {
  readonly unit: string;
  readonly onAmount: (text: string) => void;
};

function AmountField({ row, unit, refusals, onAmount }: AmountFieldProps) {
  const words = useWords();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  return (
    <form
      class="HabitActions-amount"
      onSubmit={(event) => {
        event.preventDefault();
        onAmount(input.current?.value ?? '');
      }}
    >
      <label for={id}>
        <bdi>{words.row.amount(unit)}</bdi>
      </label>
      <div class="HabitActions-field">
        <input
          id={id}
          ref={input}
          type="text"
          inputMode="decimal"
          autoComplete="off"
          defaultValue={row.amount === null ? '' : String(row.amount)}
          aria-invalid={refusals.length > 0}
          aria-describedby={`${id}-refused`}
        />
        <button type="submit" class="Button">
          {words.row.saveAmount}
        </button>
      </div>
      <Refusals id={`${id}-refused`} refusals={refusals} />
    </form>
  );
}
