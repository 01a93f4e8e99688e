import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { GroupedList, type GroupedListProps } from '@/components/GroupedList';
import { type HabitDeeds, ListedHabit } from '@/components/ListedHabit';
import { useGardenWords } from '@/components/page-words';
import { useWords } from '@/components/words';
import { type Habit, latestPlanOf } from '@/domain/habit';
import type { Settings } from '@/domain/settings';

type ListSettings = Pick<Settings, 'groupBy' | 'foldedGroups'>;

export type HabitsSectionProps = HabitDeeds &
  Pick<GroupedListProps, 'days' | 'onReorder'> & {
    readonly habits: readonly Habit[];
    readonly settings: ListSettings;
    readonly recentHref: string;
    readonly onAdd: () => void;
    readonly onSettings: (change: Partial<ListSettings>) => void;
    /** Lets every shrunk plan ask for all again. */
    readonly onGrow: () => void;
    /** What stands below the list: rest. */
    readonly children?: ComponentChildren;
  };

/** More habits than so many are searched. */
const MANY = 20;

/** Every habit: in order, to be found, changed, moved, put away or deleted. */
export function HabitsSection({ children, ...props }: HabitsSectionProps) {
  const { habits, settings, onSettings } = props;
  const words = useWords();
  const gardenWords = useGardenWords().habits;
  const [query, setQuery] = useState('');
  const isMany = habits.length > MANY;
  const fits = isMany && query.trim() !== '' ? fitting(query) : null;
  const living = habits.filter((habit) => habit.archivedAt === null);
  const shown = fits ? living.filter(fits) : living;
  const away = habits.filter((habit) => habit.archivedAt !== null && (fits?.(habit) ?? true));
  return (
    <section class="HabitsSection">
      <h2>{gardenWords.heading}</h2>
      {living.length === 0 && <p class="HabitsSection-empty">{words.today.noHabits}</p>}
      <Shrunk {...props} />
      {living.length > 1 && (
        <div class="HabitsSection-tools">
          {isMany && (
            <Search query={query} found={fits && shown.length + away.length} onQuery={setQuery} />
          )}
          <Grouping value={settings.groupBy} onChange={(groupBy) => onSettings({ groupBy })} />
        </div>
      )}
      {shown.length > 0 && (
        <GroupedList
          {...props}
          {...settings}
          habits={shown}
          canMove={fits === null}
          onFold={(foldedGroups) => onSettings({ foldedGroups })}
        />
      )}
      <p>
        <button type="button" class="Button" data-kind="main" onClick={props.onAdd}>
          {gardenWords.add}
        </button>
      </p>
      {away.length > 0 && <Archive {...props} habits={away} open={fits !== null} />}
      {children}
      <p class="HabitsSection-recent">
        <a href={props.recentHref}>{gardenWords.recent}</a>
      </p>
    </section>
  );
}

/** Whether a habit has every one of some words in what is written of it. */
function fitting(query: string): (habit: Habit) => boolean {
  const wanted = query.toLocaleLowerCase().split(/\s+/);
  return ({ name, cue, group }) => {
    const text = `${name} ${cue} ${group}`.toLocaleLowerCase();
    return wanted.every((word) => text.includes(word));
  };
}

type SearchProps = {
  readonly query: string;
  /** How many fit; `null` while nothing is looked for. */
  readonly found: number | null;
  readonly onQuery: (query: string) => void;
};

function Search({ query, found, onQuery }: SearchProps) {
  const words = useGardenWords().habits;
  const id = useId();
  return (
    <div class="HabitsSection-search">
      <label for={id}>{words.search}</label>
      <input
        id={id}
        type="search"
        dir="auto"
        autoComplete="off"
        value={query}
        onInput={(event) => onQuery(event.currentTarget.value)}
      />
      <p role="status">
        {found === 0 ? words.noneFound : found === null ? '' : words.found(found)}
      </p>
    </div>
  );
}

type GroupingProps = {
  readonly value: Settings['groupBy'];
  readonly onChange: (value: Settings['groupBy']) => void;
};

function Grouping({ value, onChange }: GroupingProps) {
  const words = useGardenWords().habits;
  const id = useId();
  return (
    <div class="HabitsSection-grouping">
      <label for={id}>{words.groupBy}</label>
      <select
        id={id}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value as Settings['groupBy'])}
      >
        {(['none', 'timeOfDay', 'group'] as const).map((each) => (
          <option key={each} value={each}>
            {words.groupBys[each]}
          </option>
        ))}
      </select>
    </div>
  );
}

/** The way back from a plan that shrank, whenever it is wanted. */
function Shrunk({ habits, onGrow }: Pick<HabitsSectionProps, 'habits' | 'onGrow'>) {
  const words = useGardenWords().habits;
  const living = habits.filter((habit) => habit.archivedAt === null);
  if (!living.some((habit) => latestPlanOf(habit).asks === 'small')) return null;
  return (
    <p class="HabitsSection-shrunk">
      {words.shrunk}
      <button type="button" onClick={onGrow}>
        {words.growAgain}
      </button>
    </p>
  );
}

/** What was put away, with its days. */
function Archive({ open, habits, ...props }: HabitsSectionProps & { readonly open: boolean }) {
  const words = useGardenWords().habits;
  const latest = habits.toSorted((a, b) => (b.archivedAt ?? 0) - (a.archivedAt ?? 0));
  return (
    <details class="HabitsSection-archived" open={open || undefined}>
      <summary>{words.archived(habits.length)}</summary>
      <ul>
        {latest.map((habit) => (
          <li key={habit.id} class="ListedHabit">
            <ListedHabit {...props} habit={habit} heading="h3" />
          </li>
        ))}
      </ul>
    </details>
  );
}
