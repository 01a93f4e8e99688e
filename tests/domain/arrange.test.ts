import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  arrange,
  groupsOf,
  type Landing,
  landingSpot,
  sectionKey,
  sectionOf,
  stepSpot,
} from '@/domain/arrange';
import { type Habit, TIMES_OF_DAY } from '@/domain/habit';
import type { Settings } from '@/domain/settings';
import { aHabit } from '@/tests/support/builders';

type GroupBy = Settings['groupBy'];

/** `m` in the morning, `e` in the evening, `a` at any time; `b` and `c` are groups of their own. */
function drawn(...names: readonly string[]): Habit[] {
  const times: Record<string, Habit['timeOfDay']> = { m: 'morning', n: 'noon', e: 'evening' };
  return names.map((id, position) =>
    aHabit({
      id,
      position,
      timeOfDay: times[id[0] ?? ''] ?? 'any',
      group: 'bc'.includes(id[0] ?? '') ? (id[0] ?? '') : '',
    }),
  );
}

function shown(habits: readonly Habit[], groupBy: GroupBy): string {
  return groupsOf(habits, groupBy)
    .map(({ section, habits: of }) => `${sectionKey(section)}(${of.map(({ id }) => id).join(' ')})`)
    .join(' ');
}

describe('a list is parted', () => {
  test.each<[string, GroupBy, readonly string[], string]>([
    ['not at all', 'none', ['e1', 'm1'], '(e1 m1)'],
    [
      'by time of day, in the day’s order, empty ones too',
      'timeOfDay',
      ['e1', 'm1', 'a1', 'm2'],
      'time:morning(m1 m2) time:noon() time:evening(e1) time:any(a1)',
    ],
    [
      'by group, in the alphabet’s order, the rest last',
      'group',
      ['a1', 'c1', 'b1', 'c2'],
      'group:b(b1) group:c(c1 c2) group:(a1)',
    ],
    ['by group, with a place for what has none', 'group', ['b1'], 'group:b(b1) group:()'],
  ])('%s', (_, groupBy, names, as) => {
    expect(shown(drawn(...names), groupBy)).toBe(as);
  });

  test('with a group by the name of a prototype like any other', () => {
    expect(shown([aHabit({ id: 'x', group: '__proto__' })], 'group')).toBe(
      'group:__proto__(x) group:()',
    );
  });
});

describe('one step', () => {
  test.each<
    [string, GroupBy, readonly string[], string, 'up' | 'down', string | null, object | null]
  >([
    ['up', 'none', ['x', 'y', 'z'], 'y', 'up', 'y x z', null],
    ['down', 'none', ['x', 'y', 'z'], 'y', 'down', 'x z y', null],
    ['up at the top', 'none', ['x', 'y'], 'x', 'up', null, null],
    ['down at the foot', 'none', ['x', 'y'], 'y', 'down', null, null],
    [
      'past the neighbour within a section alone',
      'timeOfDay',
      ['m1', 'e1', 'm2'],
      'm2',
      'up',
      'm2 m1 e1',
      null,
    ],
    [
      'down over the edge into an empty section',
      'timeOfDay',
      ['m1', 'e1'],
      'm1',
      'down',
      'm1 e1',
      { timeOfDay: 'noon' },
    ],
    [
      'down over the edge to the head of the next',
      'group',
      ['b1', 'c1', 'c2'],
      'b1',
      'down',
      'b1 c1 c2',
      { group: 'c' },
    ],
    [
      'up over the edge to the foot of the one before',
      'group',
      ['b1', 'b2', 'c1', 'c2'],
      'c1',
      'up',
      'b1 b2 c1 c2',
      { group: 'b' },
    ],
    [
      'up over the edge where the list has another order',
      'group',
      ['c1', 'b1', 'b2', 'c2'],
      'c1',
      'up',
      'b1 b2 c1 c2',
      { group: 'b' },
    ],
    ['out of the groups', 'group', ['b1', 'a1'], 'b1', 'down', 'b1 a1', { group: '' }],
    ['up out of the first section', 'timeOfDay', ['m1'], 'm1', 'up', null, null],
    ['of what is not there', 'none', ['x'], 'gone', 'up', null, null],
  ])('%s', (_, groupBy, names, id, by, order, change) => {
    const habits = drawn(...names);
    const spot = stepSpot(groupsOf(habits, groupBy), id, by);
    const next = spot && arrange(habits, groupBy, id, spot);
    expect(next?.habitIds.join(' ') ?? null).toBe(order);
    expect(next?.regroup ?? null).toEqual(change && { habitId: id, ...change });
  });
});

const over = (habitId: string, half: 'upper' | 'lower'): Landing => ({
  kind: 'habit',
  habitId,
  half,
});
const onto = (key: string): Landing => ({ kind: 'section', key });

describe('let go of over', () => {
  test.each<[string, GroupBy, readonly string[], string, Landing, string | null, object | null]>([
    ['the upper half', 'none', ['x', 'y', 'z'], 'z', over('x', 'upper'), 'z x y', null],
    ['the lower half', 'none', ['x', 'y', 'z'], 'z', over('x', 'lower'), 'x z y', null],
    ['the lower half of the last', 'none', ['x', 'y'], 'x', over('y', 'lower'), 'y x', null],
    ['the upper half of the next', 'none', ['x', 'y'], 'x', over('y', 'upper'), null, null],
    ['the lower half of the one before', 'none', ['x', 'y'], 'y', over('x', 'lower'), null, null],
    ['its own upper half', 'none', ['x', 'y', 'z'], 'y', over('y', 'upper'), null, null],
    ['its own lower half', 'none', ['x', 'y', 'z'], 'y', over('y', 'lower'), null, null],
    [
      'the last of another section',
      'timeOfDay',
      ['m1', 'e1', 'm2'],
      'e1',
      over('m2', 'lower'),
      'm1 m2 e1',
      { timeOfDay: 'morning' },
    ],
    ['a heading', 'group', ['b1', 'c1', 'c2'], 'b1', onto('group:c'), 'b1 c1 c2', { group: 'c' }],
    ['its own heading', 'group', ['c1', 'c2'], 'c2', onto('group:c'), 'c2 c1', null],
    ['its own heading, being first', 'group', ['c1', 'c2'], 'c1', onto('group:c'), null, null],
    ['an empty section', 'group', ['b1'], 'b1', onto('group:'), 'b1', { group: '' }],
    ['what is no longer there', 'none', ['x', 'y'], 'x', over('gone', 'upper'), null, null],
    ['a section that is no longer there', 'group', ['b1'], 'b1', onto('group:gone'), null, null],
  ])('%s', (_, groupBy, names, id, landing, order, change) => {
    const habits = drawn(...names);
    const spot = landingSpot(groupsOf(habits, groupBy), landing);
    const next = spot && arrange(habits, groupBy, id, spot);
    expect(next?.habitIds.join(' ') ?? null).toBe(order);
    expect(next?.regroup ?? null).toEqual(change && { habitId: id, ...change });
  });
});

const habitsDrawn = fc
  .array(fc.tuple(fc.constantFrom(...TIMES_OF_DAY), fc.constantFrom('', 'Work', 'Home', 'Äpfel')), {
    minLength: 1,
    maxLength: 9,
  })
  .map((like) =>
    like.map(([timeOfDay, group], position) =>
      aHabit({ id: `h${position}`, timeOfDay, group, position }),
    ),
  );
const moves = fc
  .tuple(
    habitsDrawn,
    fc.constantFrom<GroupBy>('none', 'timeOfDay', 'group'),
    fc.nat(),
    fc.nat(),
    fc.nat(),
  )
  .map(([habits, groupBy, which, where, before]) => {
    const groups = groupsOf(habits, groupBy);
    const group = groups[where % groups.length];
    if (!group) throw new Error('A list has a section');
    const places = [...group.habits.map(({ id }) => id), null];
    const id = habits[which % habits.length]?.id ?? '';
    const spot = { section: group.section, before: places[before % places.length] ?? null };
    return { habits, groupBy, id, spot };
  });

test('a move names every habit once, changes the moved one alone, and puts it where it was wanted', () => {
  void fc.assert(
    fc.property(moves, ({ habits, groupBy, id, spot }) => {
      const next = arrange(habits, groupBy, id, spot);
      const after = applied(habits, next);
      expect(after.map((habit) => habit.id).sort()).toEqual(habits.map((habit) => habit.id).sort());
      const without = (all: readonly Habit[]) => all.filter((habit) => habit.id !== id);
      expect(without(after)).toEqual(without(habits));
      expect(next?.regroup?.habitId ?? id).toBe(id);
      if (spot.before === id) return;
      const group = groupsOf(after, groupBy).find(
        (each) => sectionKey(each.section) === sectionKey(spot.section),
      );
      const ids = group?.habits.map((habit) => habit.id) ?? [];
      expect(ids.indexOf(id)).toBe(
        (spot.before === null ? ids.length : ids.indexOf(spot.before)) - 1,
      );
    }),
  );
});

test('what is let go of over a habit is its neighbour then, on the side of that half', () => {
  void fc.assert(
    fc.property(moves, fc.nat(), fc.boolean(), ({ habits, groupBy, id }, which, isUpper) => {
      const target = habits[which % habits.length]?.id ?? '';
      fc.pre(target !== id);
      const landing = over(target, isUpper ? 'upper' : 'lower');
      const spot = landingSpot(groupsOf(habits, groupBy), landing);
      const after = applied(habits, spot && arrange(habits, groupBy, id, spot));
      const group = groupsOf(after, groupBy).find((each) =>
        each.habits.some((habit) => habit.id === id),
      );
      const ids = group?.habits.map((habit) => habit.id) ?? [];
      expect(ids[ids.indexOf(id) + (isUpper ? 1 : -1)]).toBe(target);
    }),
  );
});

test('steps down lead through every section to the foot, and back up again', () => {
  void fc.assert(
    fc.property(moves, ({ habits, groupBy, id }) => {
      let now: readonly Habit[] = habits;
      const walk = (by: 'up' | 'down'): number => {
        for (let steps = 0; ; steps++) {
          const spot = stepSpot(groupsOf(now, groupBy), id, by);
          if (!spot) return steps;
          now = applied(now, arrange(now, groupBy, id, spot));
        }
      };
      walk('down');
      const groups = groupsOf(now, groupBy);
      expect(groups.at(-1)?.habits.at(-1)?.id).toBe(id);
      // Every other habit is passed once, and every edge once.
      expect(walk('up')).toBe(habits.length - 1 + groups.length - 1);
      expect(groupsOf(now, groupBy)[0]?.habits[0]?.id).toBe(id);
    }),
  );
});

function applied(habits: readonly Habit[], next: ReturnType<typeof arrange>): Habit[] {
  if (!next) return [...habits];
  const { habitIds, regroup } = next;
  return habitIds.map((id) => {
    const habit = habits.find((each) => each.id === id);
    if (!habit) throw new Error(`No ${id}`);
    if (regroup?.habitId !== id) return habit;
    const { group = habit.group, timeOfDay = habit.timeOfDay } = regroup;
    return { ...habit, group, timeOfDay };
  });
}

test('a section stays itself by its key', () => {
  const habit = aHabit({ group: 'morning', timeOfDay: 'morning' });
  const keys = (['none', 'timeOfDay', 'group'] as const).map((by) =>
    sectionKey(sectionOf(habit, by)),
  );
  expect(new Set(keys).size).toBe(3);
});
