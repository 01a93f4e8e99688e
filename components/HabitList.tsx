import { useRef, useState } from 'preact/hooks';
import { HabitRow } from '@/components/HabitRow';
import { fullAmount, type RowDeeds } from '@/components/row';
import { useWords } from '@/components/words';
import type { HabitId } from '@/domain/habit';
import type { Refusal } from '@/domain/refusal';
import type { ShownRow } from '@/domain/today';

export type HabitListProps = RowDeeds & {
  readonly rows: readonly ShownRow[];
  /** Circles only: neither names nor details. */
  readonly hidden?: boolean;
  readonly refused: { readonly habitId: HabitId; readonly refusals: readonly Refusal[] } | null;
};

/** A day's habits. Arrows move between them; letters say full, small, skip or clear. */
export function HabitList({ rows, hidden = false, refused, ...deeds }: HabitListProps) {
  const words = useWords();
  const list = useRef<HTMLUListElement>(null);
  const [open, setOpen] = useState<HabitId | null>(null);

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || !list.current) return;
    if (event.target instanceof HTMLInputElement) return;
    const circles = [...list.current.querySelectorAll<HTMLElement>('[data-row]')];
    const at = circles.findIndex((circle) => circle.closest('li')?.contains(event.target as Node));
    const row = rows[at];
    if (!row) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) circles[(at + step + circles.length) % circles.length]?.focus();
    else if (
      !actOnKey(event.key, row, deeds, () => setOpen(row.habitId === open ? null : row.habitId))
    )
      return;
    event.preventDefault();
  };

  return (
    <ul class="HabitList" data-hidden={hidden || undefined} ref={list} onKeyDown={onKeyDown}>
      {rows.map((row, index) => (
        <HabitRow
          key={row.habitId}
          row={row}
          alias={hidden ? words.newTab.hidden(index + 1) : undefined}
          open={!hidden && open === row.habitId}
          onToggle={() => setOpen(open === row.habitId ? null : row.habitId)}
          refusals={refused?.habitId === row.habitId ? refused.refusals : []}
          {...deeds}
        />
      ))}
    </ul>
  );
}

function actOnKey(key: string, row: ShownRow, deeds: RowDeeds, toggle: () => void): boolean {
  switch (key.toLowerCase()) {
    case 'f':
      deeds.onCheckIn(row, 'done', fullAmount(row));
      return true;
    case 's':
      deeds.onCheckIn(row, 'small', null);
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
