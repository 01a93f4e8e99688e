import { FinishLine } from '@/components/FinishLine';
import { HabitList } from '@/components/HabitList';
import { DayNav, type PopupPageProps } from '@/components/PopupPage';
import { useGardenWords } from '@/components/page-words';
import { countDone, isCounted } from '@/components/row';
import { SmallDay } from '@/components/SmallDay';
import { TipCard, type TipCardProps } from '@/components/TipCard';
import { useWords } from '@/components/words';

export type TodaySectionProps = Omit<
  PopupPageProps,
  | 'onAddHabit'
  | 'onLibrary'
  | 'helpHref'
  | 'restHref'
  | 'tipHref'
  | 'gardenHref'
  | 'settingsHref'
  | 'nudges'
  | 'children'
  | 'undoable'
  | 'onUndo'
  | 'trouble'
  | 'failure'
> &
  Omit<TipCardProps, 'tip'> & {
    readonly addHabitHref: string;
    /** Where the deeds of the last days can be taken back. */
    readonly recentHref: string;
  };

/** One day in the Garden: its habits, what else could be done, and today's tip. */
export function TodaySection(props: TodaySectionProps) {
  const words = useWords();
  const gardenWords = useGardenWords();
  const { rows, others, tip, anyHabit } = props;
  return (
    <section class="TodaySection">
      <div>
        <DayNav {...props} done={countDone(rows)} of={isCounted(rows) ? rows.length : 0} />
        {props.above}
        <HabitList {...props} rows={rows} />
        {rows.length === 0 && (
          <p class="TodaySection-empty">
            {anyHabit ? words.today.nothingDue : words.today.noHabits}{' '}
            {!anyHabit && <a href={props.addHabitHref}>{words.today.chooseHabit}</a>}
          </p>
        )}
        {others.length > 0 && (
          <details>
            <summary class="TodaySection-others">{words.acts.others}</summary>
            <HabitList {...props} rows={others} />
          </details>
        )}
        <SmallDay {...props} />
        {props.below}
        <p class="TodaySection-recent">
          <a href={props.recentHref}>{gardenWords.habits.recent}</a>
        </p>
      </div>
      <div>
        {tip && <TipCard {...props} tip={tip} />}
        <FinishLine {...props} />
      </div>
    </section>
  );
}
