import { AmountChart } from '@/components/AmountChart';
import { Bars } from '@/components/Bars';
import { Figure } from '@/components/Figure';
import { useProgressWords } from '@/components/page-words';
import type { ProgressDates } from '@/components/progress-dates';
import type { Amounts, ProgressView } from '@/domain/progress';
import type { Frame } from '@/domain/progress-frame';

type Shared = { readonly view: ProgressView; readonly hidden: boolean };

/** On which days of the week it goes, and when in the day. */
export function PatternFigures({ view, hidden }: Shared) {
  const { weekdays: words, hours: hourWords, progress } = useProgressWords();
  const { weekdays, hours, settings } = view;
  const order = weekdays.map((_, place) => (place + settings.weekStartsOn) % 7);
  const often = (counts: readonly number[], count: number): string =>
    hidden ? progress.often(count / Math.max(1, ...counts)) : String(count);
  const column = hidden ? progress.howOften : progress.times;
  return (
    <div class="ProgressPage-pair">
      <Figure
        heading={words.heading}
        sentence={words.sentence(weekdays)}
        table={{
          columns: [words.column, column],
          rows: () =>
            order.map((day) => [words.names[day] ?? '', often(weekdays, weekdays[day] ?? 0)]),
        }}
      >
        <Bars
          bars={order.map((day) => ({
            value: weekdays[day] ?? 0,
            label: words.short[day] ?? '',
            text: hidden ? '' : String(weekdays[day] ?? 0),
          }))}
        />
      </Figure>
      <Figure
        heading={hourWords.heading}
        sentence={hourWords.sentence(hours)}
        table={{
          columns: [hourWords.column, column],
          rows: () =>
            hours.flatMap((count, hour) =>
              count > 0 ? [[hourWords.hour(hour), often(hours, count)]] : [],
            ),
        }}
      >
        <Bars
          bars={hours.map((value, hour) => ({
            value,
            label: hour % 6 === 0 ? hourWords.hour(hour) : '',
            text: '',
          }))}
        />
        <p class="ProgressPage-small">{hourWords.hint}</p>
      </Figure>
    </div>
  );
}

/** How often it went, by size. */
export function RepetitionFigure({ view, hidden }: Shared) {
  const { repetitions: words, heat, progress } = useProgressWords();
  const { inAll, inSpan, frame } = view;
  const isAll = frame.span === 'all';
  const most = Math.max(1, ...Object.values(inAll));
  const count = (times: number): string => (hidden ? progress.often(times / most) : String(times));
  return (
    <Figure
      heading={words.heading}
      sentence={words.sentence(inAll, isAll ? null : inSpan, hidden)}
      table={{
        columns: [words.size, words.inAll, ...(isAll ? [] : [words.inSpan])],
        rows: () =>
          (['done', 'small', 'smallest'] as const).map((size) => [
            heat.states[size],
            count(inAll[size]),
            ...(isAll ? [] : [count(inSpan[size])]),
          ]),
      }}
    />
  );
}

type AmountFigureProps = {
  readonly amounts: Amounts;
  readonly hidden: boolean;
  readonly frame: Frame;
  readonly dates: ProgressDates;
};

/** How much it was over time. */
export function AmountFigure({ amounts, hidden, frame, dates }: AmountFigureProps) {
  const words = useProgressWords().amounts;
  const { unit, per, points, target } = amounts;
  return (
    <Figure
      heading={words.heading(unit)}
      sentence={words.sentence(amounts, hidden)}
      table={{
        columns: [words.per[per], per === 'day' ? words.column(unit) : words.mean(unit)],
        rows: () =>
          points.map(([day, amount]) => [
            per === 'month' ? dates.month(day) : dates.long(day),
            hidden ? words.beside(amount, target) : words.value(amount),
          ]),
      }}
    >
      <AmountChart
        amounts={amounts}
        format={hidden ? null : words.value}
        from={dates.short(frame.from)}
        until={dates.short(frame.until)}
      />
    </Figure>
  );
}
