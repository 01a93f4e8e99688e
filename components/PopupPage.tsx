import type { ComponentChildren } from 'preact';
import { toChildArray } from 'preact';
import { ArticleLink, type ArticleLinkProps } from '@/components/ArticleLink';
import { FinishLine, type FinishLineProps } from '@/components/FinishLine';
import { HabitList, type HabitListProps } from '@/components/HabitList';
import { Icon } from '@/components/Icon';
import type { AroundDay } from '@/components/NewTabPage';
import { Notices, type NoticesProps } from '@/components/Notices';
import { countDone, isCounted } from '@/components/row';
import { SettingsIcon } from '@/components/SettingsIcon';
import { SmallDay } from '@/components/SmallDay';
import { useKeys } from '@/components/use-keys';
import { useWords } from '@/components/words';
import type { ShownRow } from '@/domain/today';
import type { TipView } from '@/domain/view';

export type DayNavProps = {
  /** The day in words: "Today", "Yesterday", or its date. */
  readonly dayName: string;
  readonly onEarlier: (() => void) | null;
  readonly onLater: (() => void) | null;
  readonly onToday: (() => void) | null;
};

export type PopupPageProps = NoticesProps &
  AroundDay &
  DayNavProps &
  FinishLineProps &
  Pick<ArticleLinkProps, 'onOpen'> &
  Omit<HabitListProps, 'rows' | 'hidden' | 'heading'> & {
    readonly tip: TipView | null;
    readonly anyHabit: boolean;
    readonly rows: readonly ShownRow[];
    readonly others: readonly ShownRow[];
    readonly onAddHabit: () => void;
    readonly onLibrary: () => void;
    readonly helpHref: string;
    readonly restHref: string;
    readonly tipHref: (tipId: string) => string;
    readonly gardenHref: string;
    readonly settingsHref: string;
    /** A way to pause nudges; it may open below its line. */
    readonly nudges?: ComponentChildren;
    /** Shown in place of the day: the form for a new habit. */
    readonly children?: ComponentChildren;
  };

/** The whole popup: one day's habits within five seconds and one hand. */
export function PopupPage(props: PopupPageProps) {
  const { children, onEarlier, onLater } = props;
  const isPanel = toChildArray(children).length > 0;
  useKeys(
    isPanel
      ? {}
      : {
          ArrowLeft: () => onEarlier?.(),
          ArrowRight: () => onLater?.(),
          u: props.onUndo,
          n: props.onAddHabit,
          l: props.onLibrary,
          ArrowDown: focusFirstRow,
        },
  );
  return (
    <div class="PopupPage">
      {isPanel ? children : <Day {...props} />}
      {!isPanel && <Foot {...props} />}
    </div>
  );
}

/** The ways on. The last deed's undo appears in its free space, so that nothing moves. */
function Foot(props: PopupPageProps) {
  const { undoable, onUndo, onAddHabit, onLibrary, gardenHref, helpHref, settingsHref } = props;
  const words = useWords();
  const done = undoable && words.undo.done[undoable.kind](undoable.about);
  return (
    <footer class="PopupPage-foot">
      <button
        type="button"
        aria-keyshortcuts="n"
        aria-label={words.popup.addHabit}
        title={words.popup.addHabit}
        onClick={onAddHabit}
      >
        {words.popup.add}
      </button>
      <button type="button" onClick={onLibrary} aria-keyshortcuts="l">
        {words.common.library}
      </button>
      <a href={gardenHref} target="_blank" rel="noopener">
        {words.acts.garden}
      </a>
      <a href={helpHref} target="_blank" rel="noopener">
        {words.common.help}
      </a>
      <span class="PopupPage-done">
        {undoable && (
          <button
            type="button"
            class="PopupPage-undo"
            title={done ?? ''}
            aria-keyshortcuts="u"
            onClick={onUndo}
          >
            {words.acts.undo}
          </button>
        )}
        <span class="unseen" role="status">
          {done}
        </span>
      </span>
      <a
        class="PopupPage-icon"
        href={settingsHref}
        target="_blank"
        title={words.common.settings}
        rel="noopener"
      >
        <SettingsIcon />
        <span class="unseen">{words.common.settings}</span>
      </a>
    </footer>
  );
}

function Day(props: PopupPageProps) {
  const words = useWords();
  const { rows, others, anyHabit, tip, tipHref, onOpen } = props;
  return (
    <main class="PopupPage-day">
      <DayNav {...props} done={countDone(rows)} of={isCounted(rows) ? rows.length : 0} />
      {props.above}
      <HabitList {...props} rows={rows} />
      {rows.length === 0 && (
        <p class="PopupPage-empty">{anyHabit ? words.today.nothingDue : words.today.noHabits}</p>
      )}
      {others.length > 0 && (
        <details class="PopupPage-others">
          <summary>{words.acts.others}</summary>
          <HabitList {...props} rows={others} />
        </details>
      )}
      {anyHabit && (
        <div class="PopupPage-ease">
          <SmallDay {...props} />
          <a href={props.restHref} target="_blank" rel="noopener">
            {words.popup.rest}
          </a>
          {props.nudges}
        </div>
      )}
      {props.below}
      <Notices {...props} undoable={null} />
      <FinishLine {...props} />
      {tip && (
        <aside class="PopupPage-tip" aria-label={words.tip.heading}>
          <p>
            <a href={tipHref(tip.id)} target="_blank" rel="noopener">
              {tip.text}
            </a>
          </p>
          <ArticleLink article={tip.article} onOpen={onOpen} />
        </aside>
      )}
    </main>
  );
}

/** Which day is shown, how far it is along, and the way to the days around it. */
export function DayNav({
  dayName,
  onEarlier,
  onLater,
  onToday,
  done,
  of,
}: DayNavProps & { readonly done: number; readonly of: number }) {
  const words = useWords();
  return (
    <header class="DayNav">
      <h1>{dayName}</h1>
      <button
        type="button"
        disabled={!onEarlier}
        aria-keyshortcuts="ArrowLeft"
        aria-label={words.popup.earlier}
        title={words.popup.earlier}
        onClick={onEarlier ?? undefined}
      >
        <Icon name="earlier" />
      </button>
      <button
        type="button"
        disabled={!onLater}
        aria-keyshortcuts="ArrowRight"
        aria-label={words.popup.later}
        title={words.popup.later}
        onClick={onLater ?? undefined}
      >
        <Icon name="later" />
      </button>
      {onToday && (
        <button type="button" class="DayNav-today" onClick={onToday}>
          {words.today.heading}
        </button>
      )}
      {of > 0 && <bdi class="DayNav-count">{words.today.count(done, of)}</bdi>}
    </header>
  );
}

function focusFirstRow(): void {
  document.querySelector<HTMLElement>('[data-row]')?.focus();
}
