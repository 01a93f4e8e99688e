import { Figure } from '@/components/Figure';
import { useProgressWords } from '@/components/page-words';
import type { ProgressDates } from '@/components/progress-dates';
import { StrengthBar } from '@/components/StrengthBar';
import { StrengthChart } from '@/components/StrengthChart';
import { StrengthList } from '@/components/StrengthList';
import type { HabitId } from '@/domain/habit';
import type { LocalDate } from '@/domain/local-date';
import type { AllProgress, OneProgress, ProgressView } from '@/domain/progress';

type Shared = {
  readonly view: ProgressView;
  readonly days: readonly LocalDate[];
  readonly dates: ProgressDates;
};

/** How far one habit does itself: in a word, as a bar, over time, and what may come. */
export function StrengthOne({ one, view, days, dates }: Shared & { readonly one: OneProgress }) {
  const { strength: words, progress } = useProgressWords();
  const hidden = one.numbersHidden;
  const { frame } = view;
  return (
    <Figure
      heading={words.heading}
      sentence={words.sentence(words.words[one.word], Math.round(one.strength * 100), hidden)}
      table={{
        columns: [progress.day, hidden ? words.word : words.percent],
        rows: () =>
          one.curve.map(([place, percent], index) => [
            dates.long(days[place] ?? frame.until),
            hidden ? words.words[one.words[index] ?? 'new'] : String(Math.round(percent)),
          ]),
      }}
    >
      <StrengthBar strength={one.strength} />
      {one.curve.length > 1 && (
        <StrengthChart
          curve={one.curve}
          days={days.length}
          top={words.top}
          bottom={words.bottom}
          from={dates.short(frame.from)}
          until={dates.short(frame.until)}
        />
      )}
      {one.forecast && (
        <p>{hidden ? words.forecastHidden(one.forecast) : words.forecast(one.forecast)}</p>
      )}
      {one.streak && !hidden && one.streak.longest > 0 && <p>{words.streak(one.streak)}</p>}
    </Figure>
  );
}

type StrengthAllProps = Shared & {
  readonly all: AllProgress;
  readonly hrefOf: (habitId: HabitId) => string;
};

/** How far each habit does itself. */
export function StrengthAll({ all, days, hrefOf }: StrengthAllProps) {
  const words = useProgressWords().strength;
  return (
    <Figure
      heading={words.headingAll}
      sentence={words.allSentence}
      table={{
        columns: [words.habit, words.word],
        rows: () =>
          all.habits.map(({ name, word, strength, numbersHidden }) => [
            name,
            words.short(words.words[word], Math.round(strength * 100), numbersHidden),
          ]),
      }}
    >
      <StrengthList habits={all.habits} days={days.length} hrefOf={hrefOf} />
    </Figure>
  );
}
