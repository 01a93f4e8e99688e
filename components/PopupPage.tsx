import type { ComponentChildren } from 'preact';
import { HabitList, type HabitListProps } from '@/components/HabitList';
import { Icon } from '@/components/Icon';
import { Notices, type NoticesProps } from '@/components/Notices';
import { countDone } from '@/components/row';
import { ArticleLink } from '@/components/TipCard';
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
  DayNavProps &
  Omit<HabitListProps, 'rows' | 'hidden'> & {
    readonly tip: TipView | null;
    readonly anyHabit: boolean;
    readonly rows: readonly ShownRow[];
    readonly others: readonly ShownRow[];
    readonly onAddHabit: () => void;
    readonly gardenHref: string;
    readonly settingsHref: string;
    /** Shown in place of the day: the form for a new habit. */
    readonly children?: ComponentChildren;
  };

/** The whole popup: one day's habits within five seconds and one hand. */
export function PopupPage(props: PopupPageProps) {
  const { children, onEarlier, onLater } = props;
  useKeys(
    children
      ? {}
      : {
          ArrowLeft: () => onEarlier?.(),
          ArrowRight: () => onLater?.(),
          u: props.onUndo,
          n: props.onAddHabit,
          ArrowDown: focusFirstRow,
        },
  );
  return (
    <div class="PopupPage">
      {children || <Day {...props} />}
      {!children && <Foot {...props} />}
    </div>
  );
}

/** The ways on. The last deed's undo appears in its free space, so that nothing moves. */
function Foot({ undoable, onUndo, onAddHabit, gardenHref, settingsHref }: PopupPageProps) {
  const words = useWords();
  const done = undoable && words.undo.done[undoable.kind](undoable.about);
  return (
    <footer class="PopupPage-foot">
      <button type="button" onClick={onAddHabit} aria-keyshortcuts="n">
        {words.popup.addHabit}
      </button>
      <a href={gardenHref} target="_blank" rel="noopener">
        {words.common.garden}
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
            {words.common.undo}
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
        <Icon name="settings" />
        <span class="unseen">{words.common.settings}</span>
      </a>
    </footer>
  );
}

function Day(props: PopupPageProps) {
  const words = useWords();
  const { rows, others, anyHabit, tip } = props;
  return (
    <main class="PopupPage-day">
      <DayNav {...props} done={countDone(rows)} of={rows.length} />
      <HabitList {...props} rows={rows} />
      {rows.length === 0 && (
        <p class="PopupPage-empty">{anyHabit ? words.today.nothingDue : words.today.noHabits}</p>
      )}
      {others.length > 0 && (
        <details class="PopupPage-others">
          <summary>{words.today.others}</summary>
          <HabitList {...props} rows={others} />
        </details>
      )}
      <Notices {...props} undoable={null} />
      {tip && (
        <aside class="PopupPage-tip" aria-label={words.tip.heading}>
          <p>{tip.text}</p>
          <ArticleLink article={tip.article} />
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
