import { useId, useRef } from 'preact/hooks';
import { Parts } from '@/components/Parts';
import { Refusals } from '@/components/Refusals';
import type { RowDeeds } from '@/components/row';
import { useWords } from '@/components/words';
import { parseAmount } from '@/domain/amount-entry';
import { fullAmount } from '@/domain/as-asked';
import type { Size } from '@/domain/check-in';
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
  const amountRefusals = refusals.filter(({ kind }) => kind !== 'textTooLong');
  return (
    <div class="HabitActions">
      <div class="HabitActions-choices">
        <Sizes
          row={row}
          onSize={(size, amount) => choose(() => deeds.onCheckIn(row, size, amount))()}
        />
        <button
          type="button"
          aria-pressed={row.status === 'skipped'}
          onClick={choose(() => deeds.onSkip(row))}
        >
          {words.panel.skip}
        </button>
        <button
          type="button"
          disabled={row.status === null}
          onClick={choose(() => deeds.onClear(row))}
        >
          {words.panel.clear}
        </button>
        <button type="button" onClick={() => deeds.onEdit(row)}>
          {row.once ? words.panel.takeOff : words.panel.edit}
        </button>
      </div>
      {row.goal.kind === 'steps' && <Parts row={row} {...deeds} />}
      {row.goal.kind === 'amount' && row.goal.timed && (
        <TimerButtons row={row} onTimer={(_, wish) => choose(() => deeds.onTimer(row, wish))()} />
      )}
      {row.goal.kind === 'amount' && (
        <AmountField
          row={row}
          unit={row.goal.unit}
          refusals={amountRefusals}
          onAmount={(text) => deeds.onAmount(row, parseAmount(text)) && onDone()}
        />
      )}
      <NoteField
        row={row}
        refusals={refusals.filter(({ kind }) => kind === 'textTooLong')}
        onNote={(text) => deeds.onNote(row, text)}
      />
    </div>
  );
}

export type RowRefusalsProps = Pick<HabitActionsProps, 'row' | 'refusals'> & {
  readonly id: string;
  readonly open: boolean;
};

/** Why a row's deed was refused, where no field stands for it to be said beside. */
export function RowRefusals({ id, row, open, refusals }: RowRefusalsProps) {
  // What the open panel says beside its fields is not said twice.
  const unsaid = open ? refusals.filter((refusal) => !isSaidInPanel(row, refusal)) : refusals;
  return unsaid.length > 0 ? <Refusals id={id} refusals={unsaid} /> : null;
}

/** Whether a refusal stands beside a field of the row's open panel. */
function isSaidInPanel({ goal }: ShownRow, { kind }: Refusal): boolean {
  return goal.kind === 'amount' || kind === 'textTooLong';
}

type SizesProps = {
  readonly row: ShownRow;
  readonly onSize: (size: Size, amount: number | null) => void;
};

/** Full, small and smallest: the smallest only where the habit names one. */
function Sizes({ row, onSize }: SizesProps) {
  const { row: rowWords, panel: words } = useWords();
  const { small, smallest, status } = row;
  const button = (size: Size, label: string) => (
    <button
      type="button"
      aria-pressed={status === size}
      onClick={() => onSize(size, size === 'done' ? fullAmount(row) : null)}
    >
      <bdi>{label}</bdi>
    </button>
  );
  return (
    <>
      {button('done', words.full)}
      {(small !== '' || smallest === '') &&
        button('small', small === '' ? words.small : rowWords.smallAs(small))}
      {smallest !== '' && button('smallest', words.smallestAs(smallest))}
    </>
  );
}

function TimerButtons({ row, onTimer }: Pick<HabitActionsProps, 'row' | 'onTimer'>) {
  const { row: rowWords, panel: words } = useWords();
  return (
    <div class="HabitActions-choices">
      {row.timerAt === '' ? (
        <button type="button" onClick={() => onTimer(row, 'start')}>
          {words.startTimer}
        </button>
      ) : (
        <>
          <button type="button" onClick={() => onTimer(row, 'keep')}>
            {rowWords.stopTimer}
          </button>
          <button type="button" onClick={() => onTimer(row, 'letGo')}>
            {words.letGo}
          </button>
        </>
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
      class="HabitActions-form"
      onSubmit={(event) => {
        event.preventDefault();
        onAmount(input.current?.value ?? '');
      }}
    >
      <label for={id}>
        <bdi>{words.panel.amount(unit)}</bdi>
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
          {words.panel.saveAmount}
        </button>
      </div>
      <Refusals id={`${id}-refused`} refusals={refusals} />
    </form>
  );
}

type NoteFieldProps = Pick<HabitActionsProps, 'row' | 'refusals'> & {
  readonly onNote: (text: string) => void;
};

/** What is written is kept when the field is left, too: a closing popup takes nothing with it. */
function NoteField({ row, refusals, onNote }: NoteFieldProps) {
  const words = useWords().panel;
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const kept = useRef(row.note);
  const keep = (): void => {
    const text = field.current?.value ?? '';
    if (text === kept.current) return;
    kept.current = text;
    onNote(text);
  };
  return (
    <form
      class="HabitActions-form"
      onSubmit={(event) => {
        event.preventDefault();
        keep();
      }}
    >
      <label for={id}>{words.note}</label>
      <textarea
        id={id}
        ref={field}
        rows={2}
        dir="auto"
        defaultValue={row.note}
        aria-invalid={refusals.length > 0}
        aria-describedby={`${id}-refused`}
        onBlur={keep}
      />
      <div>
        <button type="submit" class="Button">
          {words.saveNote}
        </button>
      </div>
      <Refusals id={`${id}-refused`} refusals={refusals} />
    </form>
  );
}
