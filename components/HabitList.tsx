import { useRef, useState } from 'preact/hooks';
import type { Words } from '@/catalog/strings';
import { HabitRow } from '@/components/HabitRow';
import type { RowDeeds } from '@/components/row';
import { useWords } from '@/components/words';
import { fullAmount } from '@/domain/as-asked';
import type { HabitId } from '@/domain/habit';
import type { Refusal } from '@/domain/refusal';
import type { ShownRow } from '@/domain/today';

export type HabitListProps = RowDeeds & {
  readonly rows: readonly ShownRow[];
  /** Circles only: neither names nor details. */
  readonly hidden?: boolean;
  /** What stands over parts of the list: one level below the heading of the day. */
  readonly heading?: 'h2' | 'h3';
  readonly refused: { readonly habitId: HabitId; readonly refusals: readonly Refusal[] } | null;
};

/** A day's habits. Arrows move between them; letters say full, small, skip or clear. */
export function HabitList(props: HabitListProps) {
  const { rows, hidden = false, heading: Heading = 'h2', refused, ...deeds } = props;
  const words = useWords();
  const list = useRef<HTMLUListElement>(null);
  const [open, setOpen] = useState<HabitId | null>(null);

  const toggle = ({ habitId }: ShownRow): void => {
    deeds.onPanel?.();
    setOpen(open === habitId ? null : habitId);
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || !list.current) return;
    if (event.target instanceof Element && event.target.closest('input, textarea')) return;
    const circles = [...list.current.querySelectorAll<HTMLElement>('[data-row]')];
    const at = circles.findIndex((circle) => circle.closest('li')?.contains(event.target as Node));
    const row = rows[at];
    if (!row) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) circles[(at + step + circles.length) % circles.length]?.focus();
    else if (!actOnKey(event.key, row, deeds, () => toggle(row))) return;
    event.preventDefault();
  };

  return (
    <ul class="HabitList" data-hidden={hidden || undefined} ref={list} onKeyDown={onKeyDown}>
      {/* One flat list: a row that comes or goes leaves the others, and what is typed there, in place. */}
      {rows.flatMap((row, index) => [
        !hidden && isNewSection(row, rows[index - 1]) && (
          <li key={`section-${index}`} class="HabitList-section">
            <Heading>
              <bdi>{sectionName(row, words)}</bdi>
            </Heading>
          </li>
        ),
        <HabitRow
          key={row.habitId}
          row={row}
          alias={hidden ? words.newTab.hidden(index + 1) : undefined}
          open={!hidden && open === row.habitId}
          onToggle={() => toggle(row)}
          refusals={refused?.habitId === row.habitId ? refused.refusals : []}
          {...deeds}
        />,
      ])}
    </ul>
  );
}

function isNewSection({ section }: ShownRow, before: ShownRow | undefined): boolean {
  if (section.kind === 'none') return false;
  return JSON.stringify(section) !== JSON.stringify(before?.section);
}

function sectionName({ section }: ShownRow, words: Words): string {
  switch (section.kind) {
    case 'none':
      return '';
    case 'timeOfDay':
      return words.row.timeOfDay(section.timeOfDay);
    case 'group':
      return section.name === '' ? words.row.noGroup : section.name;
  }
}

function actOnKey(key: string, row: ShownRow, deeds: RowDeeds, toggle: () => void): boolean {
  switch (key.toLowerCase()) {
    case 'f':
      deeds.onCheckIn(row, 'done', fullAmount(row));
      return true;
    case 't':
      if (row.goal.kind === 'amount' && row.goal.timed)
        deeds.onTimer(row, row.timerAt === '' ? 'start' : 'keep');
      return true;
    case 's':
      deeds.onCheckIn(row, row.small === '' && row.smallest !== '' ? 'smallest' : 'small', null);
      return true;
    case 'd':
      deeds.onCheckIn(row, row.smallest === '' ? 'small' : 'smallest', null);
      return true;
    case 'k':
      deeds.onSkip(row);
      return true;
    case 'x':
    case 'delete':
    case 'backspace':
      deeds.onClear(row);
      return true;
    case 'm':
      toggle();
      return true;
    default:
      return false;
  }
}
