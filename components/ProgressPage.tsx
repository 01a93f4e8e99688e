import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { type BulkCell, BulkTable } from '@/components/BulkTable';
import type { DayEditorDeeds } from '@/components/DayEditor';
import { NotesList } from '@/components/NotesList';
import { ProgressHead, type ProgressHeadDeeds } from '@/components/ProgressHead';
import { ProgressHeat } from '@/components/ProgressHeat';
import { AmountFigure, PatternFigures, RepetitionFigure } from '@/components/ProgressPatterns';
import { StrengthAll, StrengthOne } from '@/components/ProgressStrength';
import { useProgressWords } from '@/components/page-words';
import type { ProgressDates } from '@/components/progress-dates';
import type { Status } from '@/domain/check-in';
import type { HabitId } from '@/domain/habit';
import type { LocalDate } from '@/domain/local-date';
import type { ProgressView } from '@/domain/progress';
import type { Refusal } from '@/domain/refusal';

export type ProgressPageProps = DayEditorDeeds &
  ProgressHeadDeeds & {
    readonly view: ProgressView;
    /** The days of the view's frame, in order. */
    readonly days: readonly LocalDate[];
    readonly dates: ProgressDates;
    /** Of the last thing that was said of the open day. */
    readonly refusals: readonly Refusal[];
    readonly hrefOf: (habitId: HabitId) => string;
    /** Opens a day (over all, the week that ends with it); `null` closes it. */
    readonly onDay: (day: LocalDate | null) => void;
    readonly onMonth: (day: LocalDate) => void;
    readonly onSay: (cells: readonly BulkCell[], status: Status | null) => void;
    readonly onMoreNotes: () => void;
    /** The picture of all habits, and what the mood went with: over all. */
    readonly above?: ComponentChildren;
    readonly below?: ComponentChildren;
  };

/** One habit's progress over a span, or that of all: as pictures, as sentences and as tables. */
export function ProgressPage(props: ProgressPageProps) {
  const words = useProgressWords().progress;
  const { view } = props;
  const { done, small, smallest } = view.inAll;
  const isEmpty = done + small + smallest === 0;
  return (
    <section class="ProgressPage">
      {view.habits.length > 0 ? <ProgressHead {...props} /> : <h2>{words.heading}</h2>}
      {isEmpty && <p class="ProgressPage-empty">{words.empty}</p>}
      {!isEmpty && props.above}
      {view.habits.length > 0 && <ProgressBody {...props} isEmpty={isEmpty} />}
      {!isEmpty && props.below}
    </section>
  );
}

function ProgressBody(props: ProgressPageProps & { readonly isEmpty: boolean }) {
  const { view, dates, isEmpty, onDay } = props;
  const { shown, settings } = view;
  const bulk = useRef<HTMLDivElement>(null);
  const one = shown.kind === 'one' ? shown : null;
  const hidden = one ? one.numbersHidden : settings.numbersHidden;
  const openDay = (day: LocalDate | null): void => {
    onDay(day);
    // Over all, a day is changed in the table of its week.
    if (!one) bulk.current?.querySelector<HTMLElement>('[data-place][tabindex="0"]')?.focus();
  };
  return (
    <>
      <ProgressHeat {...props} hidden={hidden} onDay={openDay} />
      {shown.kind === 'all' && (
        <div ref={bulk} class="ProgressPage-bulk">
          <BulkTable
            week={shown.week}
            numbersHidden={hidden}
            dates={dates}
            onWeek={onDay}
            onSay={props.onSay}
          />
        </div>
      )}
      {!isEmpty && (
        <>
          {one ? (
            <StrengthOne {...props} one={one} />
          ) : (
            shown.kind === 'all' && <StrengthAll {...props} all={shown} />
          )}
          <PatternFigures view={view} hidden={hidden} />
          {one?.amounts && (
            <AmountFigure amounts={one.amounts} hidden={hidden} frame={view.frame} dates={dates} />
          )}
          <RepetitionFigure view={view} hidden={hidden} />
        </>
      )}
      {view.notes.length > 0 && (
        <NotesList
          notes={view.notes}
          named={!one}
          dates={dates}
          onMore={view.moreNotes ? props.onMoreNotes : null}
        />
      )}
    </>
  );
}
