import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { Icon } from '@/components/Icon';
import { type HabitDays, type HabitDeeds, ListedHabit } from '@/components/ListedHabit';
import { useGardenWords } from '@/components/page-words';
import { useDrag } from '@/components/use-drag';
import { useWords } from '@/components/words';
import {
  type Arrangement,
  arrange,
  type Group,
  groupsOf,
  landingSpot,
  type Spot,
  sectionKey,
  stepSpot,
} from '@/domain/arrange';
import type { Habit, HabitId } from '@/domain/habit';
import type { Settings } from '@/domain/settings';
import type { Section } from '@/domain/today';

export type GroupedListProps = HabitDeeds & {
  readonly habits: readonly Habit[];
  readonly groupBy: Settings['groupBy'];
  readonly foldedGroups: readonly string[];
  readonly days: HabitDays;
  /** Not where only some of the habits are shown. */
  readonly canMove: boolean;
  readonly onReorder: (next: Arrangement) => void;
  /** The folded groups after a part was folded or unfolded. */
  readonly onFold: (foldedGroups: readonly string[]) => void;
};

/** Habits in their order, parted and foldable; to be moved by hand or by buttons. */
export function GroupedList(props: GroupedListProps) {
  const { habits, groupBy, foldedGroups, onReorder, onFold } = props;
  const groups = groupsOf(habits, groupBy).filter(
    (group) => props.canMove || group.habits.length > 0,
  );
  const fold = (section: Section, folded: boolean): void => {
    const keys = groups.map((group) => sectionKey(group.section));
    const others = foldedGroups.filter((key) => key !== sectionKey(section));
    // Names of own groups that are no more are not kept; times of the day always are.
    const known = others.filter((key) => groupBy !== 'group' || isKnown(key, keys));
    onFold(folded ? [...known, sectionKey(section)] : known);
  };
  const { list, said, noteMove } = useMoves(groups);
  const move = (habitId: HabitId, spot: Spot, by: 'up' | 'down' | null): void => {
    const next = arrange(habits, groupBy, habitId, spot);
    if (!next) return;
    // What moves stays in sight.
    if (foldedGroups.includes(sectionKey(spot.section))) fold(spot.section, false);
    noteMove(habitId, by);
    onReorder(next);
  };
  const line = useRef<HTMLDivElement>(null);
  const onPress = useDrag({
    list,
    line,
    spotAt: (habitId, landing) => {
      const spot = landingSpot(groups, landing);
      return spot && arrange(habits, groupBy, habitId, spot) && spot;
    },
    onMove: (habitId, spot) => move(habitId, spot, null),
  });
  const step = (habitId: HabitId, by: 'up' | 'down'): void => {
    const spot = stepSpot(groups, habitId, by);
    if (spot) move(habitId, spot, by);
  };
  return (
    <div class="GroupedList" ref={list} onPointerDown={onPress}>
      {groups.map((group, index) => (
        <Part
          key={sectionKey(group.section)}
          {...props}
          group={group}
          isFirst={index === 0}
          isLast={index === groups.length - 1}
          isFolded={props.canMove && foldedGroups.includes(sectionKey(group.section))}
          onFolded={(folded) => fold(group.section, folded)}
          onStep={step}
        />
      ))}
      <div class="GroupedList-line" ref={line} hidden />
      <p class="unseen" role="status">
        {said}
      </p>
    </div>
  );
}

function isKnown(key: string, keys: readonly string[]): boolean {
  return !key.startsWith('group:') || keys.includes(key);
}

/** Keeps the focus on what was moved, and says where it is now. */
function useMoves(groups: readonly Group[]) {
  const gardenWords = useGardenWords();
  const nameOf = useSectionName();
  const list = useRef<HTMLDivElement>(null);
  const moved = useRef<{ readonly id: HabitId; readonly by: 'up' | 'down' | null } | null>(null);
  const [said, setSaid] = useState('');
  const order = JSON.stringify(groups.map(({ habits }) => habits.map(({ id }) => id)));
  useEffect(() => {
    const { id, by } = moved.current ?? {};
    moved.current = null;
    const group = groups.find(({ habits }) => habits.some((habit) => habit.id === id));
    const place = group?.habits.findIndex((habit) => habit.id === id) ?? -1;
    const habit = group?.habits[place];
    if (!group || !habit) return;
    setSaid(
      gardenWords.habits.moved(habit.name, nameOf(group.section), place + 1, group.habits.length),
    );
    if (by) focusOn(list.current, habit.id, by);
  }, [order]);
  const noteMove = (id: HabitId, by: 'up' | 'down' | null): void => {
    moved.current = { id, by };
  };
  return { list, said, noteMove };
}

/** The button that was pressed, or the other one where it leads no further. */
function focusOn(list: HTMLElement | null, id: HabitId, by: 'up' | 'down'): void {
  const buttons = [...(list?.querySelectorAll<HTMLButtonElement>('[data-moves]') ?? [])];
  const [up, down] = buttons.filter(({ dataset }) => dataset['moves'] === id);
  const [same, other] = by === 'up' ? [up, down] : [down, up];
  (same?.disabled ? other : same)?.focus();
}

/** The heading of a part of the list; empty where it has none. */
function useSectionName(): (section: Section) => string {
  const { row } = useWords();
  return (section) => {
    switch (section.kind) {
      case 'none':
        return '';
      case 'timeOfDay':
        return row.timeOfDay(section.timeOfDay);
      case 'group':
        return section.name === '' ? row.noGroup : section.name;
    }
  };
}

type PartProps = GroupedListProps & {
  readonly group: Group;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly isFolded: boolean;
  readonly onFolded: (folded: boolean) => void;
  readonly onStep: (habitId: HabitId, by: 'up' | 'down') => void;
};

function Part(props: PartProps) {
  const { group, isFolded, canMove, onFolded } = props;
  const { section, habits } = group;
  const words = useGardenWords().habits;
  const name = useSectionName()(section);
  const id = useId();
  if (section.kind === 'none') return <Entries {...props} />;
  const key = sectionKey(section);
  return (
    <section class="GroupedList-part" data-part aria-labelledby={id}>
      <h3 data-section={key}>
        <button
          id={id}
          type="button"
          class="GroupedList-fold"
          aria-expanded={!isFolded}
          disabled={!canMove}
          onClick={() => onFolded(!isFolded)}
        >
          <Icon name="fold" />
          <bdi>{name}</bdi>
          <span class="GroupedList-count">{habits.length}</span>
        </button>
      </h3>
      {!isFolded && habits.length > 0 && <Entries {...props} />}
      {!isFolded && habits.length === 0 && (
        <p class="GroupedList-empty" data-section={key}>
          {words.emptySection}
        </p>
      )}
    </section>
  );
}

function Entries(props: PartProps) {
  const { group, days, isFirst, isLast, canMove } = props;
  const { section, habits } = group;
  return (
    <ul>
      {habits.map((habit, index) => (
        <li key={habit.id} class="ListedHabit" data-habit={habit.id}>
          {canMove && <Grip />}
          <ListedHabit
            {...props}
            habit={habit}
            days={days}
            heading={section.kind === 'none' ? 'h3' : 'h4'}
          >
            {canMove && (
              <Mover
                habit={habit}
                isFirst={isFirst && index === 0}
                isLast={isLast && index === habits.length - 1}
                onStep={props.onStep}
              />
            )}
          </ListedHabit>
        </li>
      ))}
    </ul>
  );
}

/** The handle of a row. */
function Grip() {
  const words = useGardenWords().habits;
  return (
    // The buttons beside it do the same for who drags nothing.
    <span class="GroupedList-grip" data-grip aria-hidden="true" title={words.drag}>
      <Icon name="grip" />
    </span>
  );
}

type MoverProps = Pick<PartProps, 'isFirst' | 'isLast' | 'onStep'> & {
  readonly habit: Habit;
};

/** Two buttons for its place. */
function Mover({ habit: { id, name }, isFirst, isLast, onStep }: MoverProps) {
  const words = useGardenWords().habits;
  const steps = [
    { by: 'up', label: words.moveUp(name), disabled: isFirst },
    { by: 'down', label: words.moveDown(name), disabled: isLast },
  ] as const;
  return (
    <>
      {steps.map(({ by, label, disabled }) => (
        <button
          key={by}
          type="button"
          class="GroupedList-move"
          disabled={disabled}
          aria-label={label}
          data-moves={id}
          onClick={() => onStep(id, by)}
        >
          <Icon name={by} />
        </button>
      ))}
    </>
  );
}
