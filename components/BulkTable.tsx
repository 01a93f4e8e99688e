import { useEffect, useState } from 'preact/hooks';
import { BulkActions } from '@/components/BulkActions';
import { BulkGrid, keyOf } from '@/components/BulkGrid';
import { Icon } from '@/components/Icon';
import { useProgressWords } from '@/components/page-words';
import type { ProgressDates } from '@/components/progress-dates';
import { useLatestShown } from '@/components/use-latest-shown';
import type { Status } from '@/domain/check-in';
import { stateOfMark } from '@/domain/day-mark';
import type { HabitId } from '@/domain/habit';
import type { LocalDate } from '@/domain/local-date';
import type { WeekTable } from '@/domain/progress';

/** So many habits at first, and as many more each time. */
const STEP = 40;

export type BulkCell = readonly [HabitId, LocalDate];

export type BulkTableProps = {
  readonly week: WeekTable;
  readonly numbersHidden: boolean;
  readonly dates: ProgressDates;
  /** Shows the seven days that end at one. */
  readonly onWeek: (last: LocalDate) => void;
  /** Says the same of all these days; `null` clears. */
  readonly onSay: (cells: readonly BulkCell[], status: Status | null) => void;
};

/** Habits by days: choose cells, then say once what holds for all of them. */
export function BulkTable({ week, numbersHidden, dates, onWeek, onSay }: BulkTableProps) {
  const words = useProgressWords().bulk;
  const [shown, setShown] = useState(STEP);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const box = useLatestShown(null);
  const rows = week.rows.slice(0, shown);
  const [firstDay, lastDay] = [week.days[0], week.days.at(-1)];
  useEffect(() => setChosen(new Set()), [lastDay]);
  const cells = rows.flatMap(({ habitId, marks }, row) =>
    week.days.flatMap((day, column) =>
      stateOfMark(marks[column] ?? ' ') === 'outside'
        ? []
        : [{ key: keyOf(row, column), cell: [habitId, day] as BulkCell }],
    ),
  );
  /** Chooses all of some cells, or none of them where all were chosen. */
  const toggle = (keys: readonly string[]): void => {
    const open = keys.filter((key) => cells.some((each) => each.key === key));
    const all = open.every((key) => chosen.has(key));
    const next = new Set(chosen);
    for (const key of open) all ? next.delete(key) : next.add(key);
    setChosen(next);
  };
  return (
    <section class="BulkTable" aria-labelledby="bulk-heading">
      <div class="BulkTable-head">
        <h3 id="bulk-heading">{words.heading}</h3>
        <WeekButton name={words.earlier} icon="earlier" to={week.earlier} onWeek={onWeek} />
        <WeekButton name={words.later} icon="later" to={week.later} onWeek={onWeek} />
        {firstDay && lastDay && <span>{dates.range(firstDay, lastDay)}</span>}
      </div>
      <p class="BulkTable-hint" id="bulk-hint">
        {words.hint} <span class="unseen">{words.keys}</span>
      </p>
      <div class="BulkTable-box" ref={box}>
        <BulkGrid rows={rows} days={week.days} dates={dates} chosen={chosen} onToggle={toggle} />
      </div>
      {week.rows.length > shown && (
        <button type="button" class="Button" onClick={() => setShown(shown + STEP)}>
          {words.moreHabits}
        </button>
      )}
      <BulkActions
        count={chosen.size}
        numbersHidden={numbersHidden}
        onNone={() => setChosen(new Set())}
        onSay={(status) => {
          onSay(
            cells.filter(({ key }) => chosen.has(key)).map(({ cell }) => cell),
            status,
          );
          setChosen(new Set());
        }}
      />
    </section>
  );
}

type WeekButtonProps = Pick<BulkTableProps, 'onWeek'> & {
  readonly name: string;
  readonly icon: 'earlier' | 'later';
  readonly to: LocalDate | null;
};

function WeekButton({ name, icon, to, onWeek }: WeekButtonProps) {
  return (
    <button type="button" aria-label={name} disabled={!to} onClick={() => to && onWeek(to)}>
      <Icon name={icon} />
    </button>
  );
}
