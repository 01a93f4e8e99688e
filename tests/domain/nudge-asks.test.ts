import { describe, expect, test } from 'vitest';
import { addDays } from '@/domain/calendar';
import type { DayLine, LineFacts } from '@/domain/day-line';
import { wishIn } from '@/domain/fewer-nudges';
import type { LocalDate } from '@/domain/local-date';
import type { Nudge, NudgeEvent } from '@/domain/nudge';
import { fade, mayFade, unanswered, waitingNudges } from '@/domain/nudge-asks';
import type { Reminder } from '@/domain/reminder';
import type { Schedule } from '@/domain/schedule';
import { aHabit, at, day, TODAY } from '@/tests/support/builders';
import { aNudge, aReminder } from '@/tests/support/nudge-facts';

const SET_AT = at(day('2026-01-01'));

function facts(like: Partial<LineFacts> = {}): LineFacts {
  return {
    today: TODAY,
    dayStartsAt: 0,
    habits: [aHabit(), aHabit({ id: 'read', name: 'Read' })],
    rests: [],
    lastSaidOn: null,
    askedOn: () => true,
    smallDays: new Set(),
    doneOfLate: () => 1,
    answered: new Set(),
    reminders: [aReminder()],
    nudges: [],
    isOpen: () => true,
    strengthOf: () => 0,
    ...like,
  };
}

function ago(days: number): LocalDate {
  return addDays(TODAY, -days);
}

const shownAt = (on: number): NudgeEvent => ({ kind: 'notified', together: 1, at: on });
const onPageAt = (on: number): NudgeEvent => ({ kind: 'onPage', because: 'closed', at: on });
const answeredAt = (on: number, answer: 'done' | 'opened' | 'dismissed'): NudgeEvent => ({
  kind: 'answered',
  answer,
  at: on,
});

describe('nudges on the page', () => {
  const waiting = (nudges: readonly Nudge[], like: Partial<LineFacts> = {}) => {
    const line = waitingNudges(facts({ nudges, ...like }));
    return line?.kind === 'nudges' ? line : null;
  };
  const ids = (line: (DayLine & { kind: 'nudges' }) | null) =>
    line?.waiting.map(({ nudgeId }) => nudgeId) ?? null;

  test.each<[string, Nudge, Partial<LineFacts>, boolean]>([
    ['wait where they were put there', aNudge({}, onPageAt(at(TODAY, 8))), {}, true],
    [
      'wait where they were opened',
      aNudge({}, shownAt(at(TODAY, 8)), answeredAt(at(TODAY, 9), 'opened')),
      {},
      true,
    ],
    ['do not wait in a notification', aNudge({}, shownAt(at(TODAY, 8))), {}, false],
    [
      'do not wait where they were put aside',
      aNudge({}, onPageAt(at(TODAY, 8)), answeredAt(at(TODAY, 9), 'dismissed')),
      {},
      false,
    ],
    ['do not wait until the next day', aNudge({ day: ago(1) }, onPageAt(at(ago(1), 8))), {}, false],
    [
      'wait on the day on which they were found',
      aNudge({ day: ago(1) }, onPageAt(at(TODAY, 0, 30))),
      {},
      true,
    ],
    [
      'wait on the day to which they were put off',
      aNudge(
        { day: ago(3) },
        { kind: 'later', choice: 'tomorrow', until: at(TODAY, 8), at: at(ago(1), 8) },
        onPageAt(at(TODAY, 9)),
      ),
      {},
      true,
    ],
    [
      'do not wait where all is said',
      aNudge({}, onPageAt(at(TODAY, 8))),
      { isOpen: () => false },
      false,
    ],
    [
      'do not wait for habits that are no more',
      aNudge({}, onPageAt(at(TODAY, 8))),
      { habits: [] },
      false,
    ],
    [
      'do not wait for habits that were taken away',
      aNudge({}, onPageAt(at(TODAY, 8))),
      { habits: [aHabit({ deletedAt: 1 })] },
      false,
    ],
    [
      'do not wait for habits put away',
      aNudge({}, onPageAt(at(TODAY, 8))),
      { habits: [aHabit({ archivedAt: 1 })] },
      false,
    ],
  ])('%s', (_, nudge, like, waits) => {
    expect(waiting([nudge], like) !== null).toBe(waits);
  });

  test('are one line, the latest last, which names them all', () => {
    const late = aNudge({ reminderId: 'a', habitId: 'read' }, onPageAt(at(TODAY, 9)));
    const early = aNudge({ reminderId: 'b' }, onPageAt(at(TODAY, 8)));
    const line = waiting([late, early]);
    expect(line).toEqual({
      kind: 'nudges',
      key: `nudges:a ${TODAY}:2`,
      waiting: [
        { nudgeId: `b ${TODAY}`, habitId: 'walk', name: 'Walk' },
        { nudgeId: `a ${TODAY}`, habitId: 'read', name: 'Read' },
      ],
    });
    const more = aNudge({ reminderId: 'c' }, onPageAt(at(TODAY, 10)));
    expect(waiting([late, early, more])?.key).not.toBe(line?.key);
    expect(ids(waiting([early, late]))).toEqual(ids(line));
  });
});

test('a nudge that was put off waits on a page though its habit is not asked', () => {
  const back: NudgeEvent = { kind: 'later', choice: '5', until: at(TODAY, 8), at: at(TODAY, 7) };
  const isOpen: LineFacts['isOpen'] = (_, isWished) => isWished;
  const nudges = (...events: NudgeEvent[]) => [aNudge({}, ...events, onPageAt(at(TODAY, 8)))];
  expect(waitingNudges(facts({ isOpen, nudges: nudges(back) }))).not.toBeNull();
  expect(waitingNudges(facts({ isOpen, nudges: nudges() }))).toBeNull();
});

describe('three nudges that came to nothing', () => {
  const key = `unanswered:r:${SET_AT}`;
  /** One nudge a day, the oldest first, the last one of yesterday or of the day told. */
  const row = (kinds: string, last = 1): Nudge[] =>
    [...kinds].map((kind, place) => {
      const on = ago(last + kinds.length - 1 - place);
      return aNudge({ day: on }, ...eventsOf(kind, at(on, 8)));
    });
  const eventsOf = (kind: string, on: number): NudgeEvent[] => {
    switch (kind) {
      case 'n':
        return [shownAt(on)];
      case 'p':
        return [onPageAt(on)];
      case 'x':
        return [shownAt(on), answeredAt(on + 1, 'done')];
      case 'o':
        return [shownAt(on), answeredAt(on + 1, 'opened')];
      case 'l':
        return [
          shownAt(on),
          { kind: 'later', choice: '5', until: on + 9, at: on + 1 },
          shownAt(on + 9),
        ];
      default:
        return [{ kind: 'dropped', why: 'said', at: on }];
    }
  };

  test.each<[string, Nudge[], Partial<LineFacts>, boolean]>([
    ['two', row('nn'), {}, false],
    ['three', row('nnn'), {}, true],
    ['three on pages, or put off and shown again', row('npl'), {}, true],
    ['three with days between on which none was shown', row('n.n..n.'), {}, true],
    ['three, and one that was done before', row('xnnn'), {}, true],
    ['two since one that was done', row('nnnxnn'), {}, false],
    ['three, and one that was opened', row('nnno'), {}, false],
    ['two, and today’s, which may be answered yet', row('nnn', 0), {}, false],
    ['three, and today’s', row('nnnn', 0), {}, true],
    ['three, and today’s that was done', row('nnnx', 0), {}, false],
    ['three, asked before', row('nnn'), { answered: new Set([key]) }, false],
    [
      'three of a stopped reminder',
      row('nnn'),
      { reminders: [aReminder({ stopped: true })] },
      false,
    ],
    ['three of a removed reminder', row('nnn'), { reminders: [] }, false],
    ['three of a habit put away', row('nnn'), { habits: [aHabit({ archivedAt: 1 })] }, false],
    [
      'two since the reminder was changed',
      row('nnnn'),
      { reminders: [aReminder({ changedAt: at(ago(2), 8) })] },
      false,
    ],
    [
      'three since the reminder was changed',
      row('nnnn'),
      { reminders: [aReminder({ changedAt: at(ago(3), 8) + 0.5 })] },
      true,
    ],
    [
      'three of two reminders',
      row('nnn').map((nudge, place) => ({ ...nudge, reminderId: place > 1 ? 'r' : 'a' })),
      {},
      false,
    ],
  ])('%s', (_, nudges, like, asks) => {
    expect(unanswered(facts({ nudges, ...like })) !== null).toBe(asks);
  });

  test('are asked about once in each setting of the reminder', () => {
    const line = unanswered(facts({ nudges: row('nnn') }));
    expect(line).toEqual({
      kind: 'unanswered',
      key,
      reminder: aReminder(),
      name: 'Walk',
      weekly: { ...wishIn(aReminder()), days: [1] },
    });
  });

  test('of two reminders are asked about one after the other', () => {
    const of = (reminderId: string) => row('nnn').map((nudge) => ({ ...nudge, reminderId }));
    const like = {
      nudges: [...of('a'), ...of('b')],
      reminders: [aReminder({ id: 'a' }), aReminder({ id: 'b' })],
    };
    expect(unanswered(facts(like))?.key).toBe(`unanswered:a:${SET_AT}`);
    const answered = new Set([`unanswered:a:${SET_AT}`]);
    expect(unanswered(facts({ ...like, answered }))?.key).toBe(`unanswered:b:${SET_AT}`);
  });
});

describe('a reminder of a strong habit', () => {
  const one: Partial<Reminder> = { days: [1] };

  test.each<[string, Partial<Reminder>, number, number, string | null]>([
    // Days it stood, strength.
    ['may be weekly', {}, 14, 0.8, 'weekly'],
    ['stays where it is newer', {}, 13, 1, null],
    ['stays where the habit is weaker', {}, 400, 0.799, null],
    ['of one day may stop', one, 28, 0.9, 'stop'],
    ['of one day stays where it is newer', one, 27, 1, null],
    ['of one day stays where the habit is weaker', one, 400, 0.899, null],
    ['that is stopped stays so', { stopped: true }, 400, 1, null],
  ])('%s', (_, like, days, strength, to) => {
    const reminder = aReminder({ ...like, changedAt: at(ago(days), 8) + 0.5 });
    const line = fade(facts({ reminders: [reminder], strengthOf: () => strength }));
    const key = `fade:r:${to}:${at(ago(days), 8)}`;
    // Today is a Monday.
    const wish = wishIn({ ...reminder, days: [1], stopped: to === 'stop' });
    expect(line).toEqual(to && { kind: 'fade', key, reminder, name: 'Walk', to, wish });
    const answered = new Set([key]);
    expect(fade(facts({ reminders: [reminder], strengthOf: () => strength, answered }))).toBeNull();
  });

  test('is not offered a day on which it would never come', () => {
    const asked = (schedule: Schedule) => {
      const habits = [aHabit({ plans: [{ ...aHabit().plans[0], schedule }] })];
      return mayFade(facts({ habits }))[0]?.wish.days ?? null;
    };
    expect(asked({ kind: 'weekdays', days: [3] })).toEqual([3]);
    expect(asked({ kind: 'window' })).toBeNull();
  });

  test('is offered that where the first of them is strong', () => {
    const reminders = [aReminder({ id: 'a' }), aReminder({ id: 'b', habitId: 'read' })];
    const strengthOf = (habitId: string) => (habitId === 'read' ? 1 : 0);
    expect(fade(facts({ reminders, strengthOf }))).toMatchObject({ reminder: { id: 'b' } });
  });

  test('is asked for its strength only where it stood for long enough', () => {
    const reminders = [aReminder({ id: 'a' }), aReminder({ id: 'b', changedAt: at(ago(13)) })];
    expect(mayFade(facts({ reminders })).map(({ reminder }) => reminder.id)).toEqual(['a']);
  });

  test('counts the days as they are lived', () => {
    const reminders = [aReminder({ changedAt: at(ago(13), 3) })];
    expect(mayFade(facts({ reminders, dayStartsAt: 4 }))).toHaveLength(1);
    expect(mayFade(facts({ reminders, dayStartsAt: 3 }))).toHaveLength(0);
  });
});
