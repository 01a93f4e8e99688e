import type { ComponentChildren } from 'preact';
import { HabitList, type HabitListProps } from '@/components/HabitList';
import { Notices, type NoticesProps } from '@/components/Notices';
import { countDone, isCounted } from '@/components/row';
import { SettingsIcon } from '@/components/SettingsIcon';
import { SmallDay } from '@/components/SmallDay';
import { TipCard, type TipCardProps } from '@/components/TipCard';
import { useKeys } from '@/components/use-keys';
import { useWords } from '@/components/words';
import type { ShownRow } from '@/domain/today';
import type { TipView } from '@/domain/view';

export type NewTabPageProps = NoticesProps &
  AroundDay &
  Omit<TipCardProps, 'tip'> &
  Omit<HabitListProps, 'rows' | 'hidden' | 'heading'> & {
    /** The day in words, and the hour and minute. */
    readonly date: string;
    readonly clock: string;
    readonly quiet: boolean;
    /** Whether habits are shown by name. */
    readonly named: boolean;
    readonly tip: TipView | null;
    /** Whether there is any habit at all. */
    readonly anyHabit: boolean;
    readonly rows: readonly ShownRow[];
    /** One line about a page that was opened on an earlier day. */
    readonly finish?: ComponentChildren;
    /** The picture at the foot of the page. */
    readonly plot?: ComponentChildren;
    readonly onQuiet: (quiet: boolean) => void;
    readonly onReveal: () => void;
    /** Addresses of the Garden's sections. */
    readonly settingsHref: string;
    readonly addHabitHref: string;
    readonly libraryHref: string;
    readonly helpHref: string;
  };

/** What stands around a day's habits on every surface that shows them. */
export type AroundDay = {
  /** The quiet line of today. */
  readonly above?: ComponentChildren;
  /** One tap for the mood. */
  readonly below?: ComponentChildren;
  /** Whether the day is a small one, where it can be said to be. */
  readonly smallDay: boolean | null;
  readonly onSmallDay: (small: boolean) => void;
};

/** The whole new tab: the day, the tip, the habits; or, when quiet, the day alone. */
export function NewTabPage(props: NewTabPageProps) {
  const words = useWords();
  const { quiet, onQuiet, onReveal, onUndo } = props;
  useKeys({
    q: () => onQuiet(!quiet),
    ...(quiet ? {} : { n: onReveal, u: onUndo }),
  });
  return (
    <div class="NewTabPage" data-quiet={quiet || undefined}>
      <header class="NewTabPage-head">
        <h1 class="NewTabPage-now">
          {props.date} · <time data-clock="">{props.clock}</time>
        </h1>
        <button
          type="button"
          class="NewTabPage-quiet"
          aria-pressed={quiet}
          aria-keyshortcuts="q"
          title={quiet ? words.newTab.quietOffHint : words.newTab.quietHint}
          onClick={() => onQuiet(!quiet)}
        >
          {quiet ? words.newTab.quietOff : words.newTab.quiet}
        </button>
        {!quiet && (
          <a class="NewTabPage-settings" href={props.settingsHref} title={words.common.settings}>
            <SettingsIcon />
            <span class="unseen">{words.common.settings}</span>
          </a>
        )}
      </header>
      {!quiet && <Day {...props} />}
      {!quiet && props.plot && (
        <section class="NewTabPage-plot" aria-label={words.plot.heading}>
          {props.plot}
        </section>
      )}
      <footer class="NewTabPage-foot">
        {!quiet && <a href={props.libraryHref}>{words.common.library}</a>}
        <a href={props.helpHref}>{words.common.help}</a>
      </footer>
    </div>
  );
}

function Day(props: NewTabPageProps) {
  const words = useWords();
  const { tip, rows, named, anyHabit, undoable } = props;
  const nameless = undoable && { ...undoable, about: words.undo.someHabit };
  return (
    <main class="NewTabPage-day">
      {tip ? (
        <TipCard {...props} tip={tip} />
      ) : (
        <p class="NewTabPage-empty">{words.tip.noneLeft}</p>
      )}
      {props.finish}
      {props.above}
      <section class="NewTabPage-habits" aria-labelledby="habits">
        <div class="NewTabPage-count">
          <h2 id="habits">
            {words.today.heading}
            {isCounted(rows) && ` · ${words.today.count(countDone(rows), rows.length)}`}
          </h2>
          {!named && rows.length > 0 && (
            <button
              type="button"
              class="NewTabPage-reveal"
              aria-keyshortcuts="n"
              title={words.newTab.showNamesHint}
              onClick={props.onReveal}
            >
              {words.newTab.showNames}
            </button>
          )}
          <SmallDay {...props} />
        </div>
        {rows.length > 0 && <HabitList {...props} hidden={!named} heading="h3" />}
        {rows.length === 0 && (
          <p class="NewTabPage-empty">
            {anyHabit ? words.today.nothingDue : words.today.noHabits}{' '}
            {!anyHabit && <a href={props.addHabitHref}>{words.today.chooseHabit}</a>}
          </p>
        )}
      </section>
      {props.below}
      <Notices {...props} undoable={named ? undoable : nameless} />
    </main>
  );
}
