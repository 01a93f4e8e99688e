import { useRef } from 'preact/hooks';
import { DayEditor, type DayEditorDeeds } from '@/components/DayEditor';
import { Figure } from '@/components/Figure';
import { HeatLegend } from '@/components/HeatLegend';
import { HeatMap } from '@/components/HeatMap';
import { type HeatShown, heatShown } from '@/components/heat-view';
import { useProgressWords } from '@/components/page-words';
import type { ProgressDates } from '@/components/progress-dates';
import type { LocalDate } from '@/domain/local-date';
import type { ProgressView } from '@/domain/progress';
import type { Refusal } from '@/domain/refusal';

export type ProgressHeatProps = DayEditorDeeds & {
  readonly view: ProgressView;
  /** The days of the frame, in order. */
  readonly days: readonly LocalDate[];
  readonly hidden: boolean;
  readonly dates: ProgressDates;
  readonly refusals: readonly Refusal[];
  /** Opens a day; `null` closes it. */
  readonly onDay: (day: LocalDate | null) => void;
  /** Shows the month that a day lies in. */
  readonly onMonth: (day: LocalDate) => void;
};

/** The calendar of a span, and the day that is open in it. */
export function ProgressHeat({ view, days, hidden, dates, ...rest }: ProgressHeatProps) {
  const words = useProgressWords();
  const { refusals, onDay, onMonth, ...deeds } = rest;
  const { heat, shown } = view;
  const root = useRef<HTMLDivElement>(null);
  const map = heatShown({ view, days, hidden, words, dates });
  const isDays = heat.kind === 'days';
  const detail = shown.kind === 'one' ? shown.day : null;
  const open = detail && isDays ? map.days.indexOf(detail.day) : -1;
  const heading = isDays ? words.heat.days : words.heat.months;
  return (
    <div ref={root}>
      <Figure
        heading={heading}
        sentence={sentenceOf(view, map, hidden, words)}
        hint={isDays ? words.heat.daysHint : words.heat.monthsHint}
        table={{
          columns: [isDays ? words.progress.day : words.progress.month, words.progress.state],
          rows: () =>
            map.days.map((day, index) => [
              isDays ? dates.long(day) : dates.month(day),
              map.states[index] ?? '',
            ]),
        }}
      >
        <HeatMap
          {...map}
          // The place of the keys belongs to one calendar.
          key={`${view.frame.span} ${view.frame.from}`}
          label={heading}
          open={open < 0 ? null : open}
          onOpen={(index) => {
            const day = map.days[index];
            if (!day) return;
            if (isDays) onDay(day);
            else onMonth(day);
          }}
        />
        <HeatLegend marks={map.marks} />
        {detail && isDays && (
          <DayEditor
            {...deeds}
            detail={detail}
            heading={headingOf(map, open, dates.long(detail.day))}
            refusals={refusals}
            onDay={onDay}
            onClose={() => {
              onDay(null);
              root.current?.querySelector<HTMLElement>('[data-cell][tabindex="0"]')?.focus();
            }}
          />
        )}
      </Figure>
    </div>
  );
}

function headingOf(map: HeatShown, open: number, day: string): string {
  return map.names[open] ?? day;
}

function sentenceOf(
  { heat, inSpan, shown }: ProgressView,
  map: HeatShown,
  hidden: boolean,
  { heat: words }: ReturnType<typeof useProgressWords>,
): string {
  const went = map.marks.filter((mark) => mark !== 'share0' && mark.startsWith('share')).length;
  if (heat.kind === 'months') return words.allMonths(went, shown.kind === 'one', hidden);
  return heat.shares ? words.all(went, hidden) : words.one(inSpan, hidden);
}
