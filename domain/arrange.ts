import { type Habit, type HabitId, TIMES_OF_DAY, type TimeOfDay } from '@/domain/habit';
import type { Settings } from '@/domain/settings';
import type { Section } from '@/domain/today';

type Sorted = Pick<Habit, 'group' | 'timeOfDay'>;
type GroupBy = Settings['groupBy'];

/** A part of a list of habits under its heading. */
export type Group = { readonly section: Section; readonly habits: readonly Habit[] };

/** A wanted order of all habits, and what the one that moved changes by it. */
export type Arrangement = {
  readonly habitIds: readonly HabitId[];
  readonly regroup: {
    readonly habitId: HabitId;
    readonly group?: string;
    readonly timeOfDay?: TimeOfDay;
  } | null;
};

/** Where a habit is to stand: before another of a section, or (`null`) at its end. */
export type Spot = { readonly section: Section; readonly before: HabitId | null };

/** What of a list another habit is held over: a half of a habit, or the place of a section. */
export type Landing =
  | { readonly kind: 'habit'; readonly habitId: HabitId; readonly half: 'upper' | 'lower' }
  | { readonly kind: 'section'; readonly key: string };

/** Under which heading a habit stands. */
export function sectionOf({ group, timeOfDay }: Sorted, groupBy: GroupBy): Section {
  switch (groupBy) {
    case 'none':
      return { kind: 'none' };
    case 'timeOfDay':
      return { kind: 'timeOfDay', timeOfDay };
    case 'group':
      return { kind: 'group', name: group };
  }
}

/** The order of sections: the day's, or the alphabet's with what has no group last. */
export function bySection(a: Sorted, b: Sorted, groupBy: GroupBy): number {
  switch (groupBy) {
    case 'none':
      return 0;
    case 'timeOfDay':
      return TIMES_OF_DAY.indexOf(a.timeOfDay) - TIMES_OF_DAY.indexOf(b.timeOfDay);
    case 'group':
      return Number(a.group === '') - Number(b.group === '') || byName(a.group, b.group);
  }
}

/** A section's name among `Settings.foldedGroups`. */
export function sectionKey(section: Section): string {
  switch (section.kind) {
    case 'none':
      return '';
    case 'timeOfDay':
      return `time:${section.timeOfDay}`;
    case 'group':
      return `group:${section.name}`;
  }
}

/**
 * A list in its order, parted. Every time of the day is there, and so is the place of what has no
 * group, also where they are empty: something may be moved into them.
 */
export function groupsOf(habits: readonly Habit[], groupBy: GroupBy): readonly Group[] {
  const sections = sectionsOf(habits, groupBy);
  const byKey = Map.groupBy(habits, (habit) => sectionKey(sectionOf(habit, groupBy)));
  return sections.map((section) => ({ section, habits: byKey.get(sectionKey(section)) ?? [] }));
}

function sectionsOf(habits: readonly Habit[], groupBy: GroupBy): readonly Section[] {
  switch (groupBy) {
    case 'none':
      return [{ kind: 'none' }];
    case 'timeOfDay':
      return TIMES_OF_DAY.map((timeOfDay) => ({ kind: 'timeOfDay', timeOfDay }));
    case 'group': {
      const names = new Set(habits.map(({ group }) => group).filter((name) => name !== ''));
      const sorted = [...names].sort(byName);
      return [...sorted, ''].map((name) => ({ kind: 'group', name }));
    }
  }
}

/** One step up or down: past its neighbour, or over the edge into the next section; `null` at the ends. */
export function stepSpot(
  groups: readonly Group[],
  habitId: HabitId,
  by: 'up' | 'down',
): Spot | null {
  const at = groups.findIndex(({ habits }) => habits.some(({ id }) => id === habitId));
  const group = groups[at];
  if (!group) return null;
  const { section, habits } = group;
  const place = habits.findIndex(({ id }) => id === habitId);
  const isUp = by === 'up';
  const beyond = isUp ? habits[place - 1] : habits[place + 1];
  if (beyond) return { section, before: isUp ? beyond.id : (habits[place + 2]?.id ?? null) };
  const next = groups[at + (isUp ? -1 : 1)];
  if (!next) return null;
  return { section: next.section, before: isUp ? null : (next.habits[0]?.id ?? null) };
}

/** Where what is let go of lands: before or after a habit, or first in a section; `null`: nowhere. */
export function landingSpot(groups: readonly Group[], landing: Landing): Spot | null {
  switch (landing.kind) {
    case 'section': {
      const group = groups.find(({ section }) => sectionKey(section) === landing.key);
      return group ? { section: group.section, before: group.habits[0]?.id ?? null } : null;
    }
    case 'habit': {
      const { habitId, half } = landing;
      const group = groups.find(({ habits }) => habits.some(({ id }) => id === habitId));
      if (!group) return null;
      const place = group.habits.findIndex(({ id }) => id === habitId);
      const before = half === 'upper' ? habitId : (group.habits[place + 1]?.id ?? null);
      return { section: group.section, before };
    }
  }
}

/**
 * Moves one habit to a spot. All others keep their order among each other, also that which shows
 * only when the list is parted in another way; `null` where nothing would change.
 */
export function arrange(
  habits: readonly Habit[],
  groupBy: GroupBy,
  habitId: HabitId,
  { section, before }: Spot,
): Arrangement | null {
  const moved = habits.find(({ id }) => id === habitId);
  if (!moved || before === habitId) return null;
  const from = sectionOf(moved, groupBy);
  const regroup = sectionKey(from) === sectionKey(section) ? null : regroupOf(habitId, section);
  const others = habits.filter(({ id }) => id !== habitId);
  const place = placeOf(others, groupBy, { section, before }, habits.indexOf(moved));
  const habitIds = others.map(({ id }) => id).toSpliced(place, 0, habitId);
  const same = regroup === null && habits.every(({ id }, index) => habitIds[index] === id);
  return same ? null : { habitIds, regroup };
}

/** Before the named one, else after the last of the section, else where it was. */
function placeOf(
  others: readonly Habit[],
  groupBy: GroupBy,
  { section, before }: Spot,
  was: number,
): number {
  const next = before === null ? -1 : others.findIndex(({ id }) => id === before);
  if (next >= 0) return next;
  const key = sectionKey(section);
  const last = others.findLastIndex((habit) => sectionKey(sectionOf(habit, groupBy)) === key);
  return last < 0 ? was : last + 1;
}

function regroupOf(habitId: HabitId, section: Section): Arrangement['regroup'] {
  switch (section.kind) {
    case 'none':
      return null;
    case 'timeOfDay':
      return { habitId, timeOfDay: section.timeOfDay };
    case 'group':
      return { habitId, group: section.name };
  }
}

/** By code point where the alphabet knows no order, so that it is the same each time. */
function byName(a: string, b: string): number {
  return a.localeCompare(b) || (a < b ? -1 : Number(a > b));
}
