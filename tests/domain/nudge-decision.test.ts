import { afterAll, describe, expect, test } from 'vitest';
import { addDays } from '@/domain/calendar';
import type { HabitId } from '@/domain/habit';
import type { Instant } from '@/domain/local-date';
import type { Nudge, NudgeEvent } from '@/domain/nudge';
import { decide } from '@/domain/nudge-decision';
import type { NudgeFacts } from '@/domain/nudge-facts';
import { DEFAULT_QUIET_HOURS } from '@/domain/quiet-hours';
import { at, day, TODAY } from '@/tests/support/builders';
import {
  aDone,
  aNudge,
  anOpen,
  aReminder,
  aReminderAt,
  habits,
  NO_QUIET,
  nudgeFacts,
  TOMORROW,
} from '@/tests/support/nudge-facts';

const OWN_ZONE = process.env['TZ'];

// Before the tables are made.
process.env['TZ'] = 'Europe/Berlin';
afterAll(() => {
  if (OWN_ZONE === undefined) delete process.env['TZ'];
  else process.env['TZ'] = OWN_ZONE;
});

const MINUTE = 60_000;
const EIGHT = at(TODAY, 8);

function timeOf(instant: Instant): string {
  const date = new Date(instant);
  const two = (part: number) => String(part).padStart(2, '0');
  const time = `${two(date.getHours())}:${two(date.getMinutes())}`;
  const days = Math.round((at(day(isoOf(date)), 12) - at(TODAY, 12)) / 86_400_000);
  return days === 0 ? time : `${time} ${days > 0 ? '+' : '−'}${Math.abs(days)}`;
}

function isoOf(date: Date): string {
  return new Date(date.getTime() - date.getTimezoneOffset() * MINUTE).toISOString().slice(0, 10);
}

function eventText(event: NudgeEvent | undefined): string {
  if (!event) return 'nothing';
  switch (event.kind) {
    case 'held':
      return `held ${event.by} ${timeOf(event.until)}`;
    case 'decided':
    case 'notified':
      return `${event.kind} ${event.together}`;
    case 'onPage':
      return `onPage ${event.because}`;
    case 'later':
      return `later ${event.choice} ${timeOf(event.until)}`;
    case 'answered':
      return `answered ${event.answer}`;
    case 'dropped':
      return `dropped ${event.why}`;
  }
}

/** What is decided of each nudge, by its reminder, where that is one of today. */
function decided(like: Partial<NudgeFacts>): Record<string, string> {
  const { rows } = decide(nudgeFacts(like));
  return Object.fromEntries(
    rows.map(({ day: on, reminderId, events }) => [
      on === TODAY ? reminderId : `${reminderId} ${on}`,
      eventText(events.at(-1)),
    ]),
  );
}

/** What becomes of the one nudge of today; `null`: nothing is decided. */
function become(like: Partial<NudgeFacts>): string | null {
  return decided(like)['r'] ?? null;
}

function settings(like: Partial<NudgeFacts['settings']>): Pick<NudgeFacts, 'settings'> {
  return { settings: { ...nudgeFacts().settings, ...like } };
}

/** The browser was started, or woke, at eleven, and looks at once. */
function from(openedBy: 'start' | 'waking', hour: number, minute = 0): Partial<NudgeFacts> {
  const now = at(TODAY, hour, minute);
  return { now, openSince: now - 1000, openedBy };
}

const night = Array.from({ length: 7 }, () => ({ from: 5 * 60, until: 10 * 60 }));
const long = Array.from({ length: 7 }, () => ({ from: 5 * 60, until: 11 * 60 + 1 }));
const evening = Array.from({ length: 7 }, () => ({ from: 5 * 60, until: 11 * 60 }));

const held = (until: Instant, by: 'quietHours' | 'paused' | 'gap' = 'paused'): NudgeEvent => ({
  kind: 'held',
  by,
  until,
  at: EIGHT,
});
const later = (until: Instant, on = EIGHT): NudgeEvent => ({
  kind: 'later',
  choice: '15',
  until,
  at: on,
});
const decidedAt = (on: Instant, together = 1): NudgeEvent => ({
  kind: 'decided',
  together,
  at: on,
});
const notifiedAt = (on: Instant, together = 1): NudgeEvent => ({
  kind: 'notified',
  together,
  at: on,
});
const onPage: NudgeEvent = { kind: 'onPage', because: 'wish', at: EIGHT };
const opened: NudgeEvent = { kind: 'answered', answer: 'opened', at: EIGHT + 1000 };

describe('one nudge that is due', () => {
  test.each<[string, Partial<NudgeFacts>, string | null]>([
    ['comes', {}, 'decided 1'],
    ['comes to the millisecond', { now: EIGHT }, 'decided 1'],
    ['does not come a millisecond early', { now: EIGHT - 1 }, null],
    ['comes a few minutes late', { now: EIGHT + 5 * MINUTE }, 'decided 1'],
    // What speaks against it, in this order.
    ['of a habit that is no more', { habitOn: () => null }, null],
    ['with nudges switched off', settings({ nudgeBy: 'off' }), 'dropped off'],
    ['of a habit that is done', { habitOn: () => aDone(EIGHT - 1) }, 'dropped said'],
    [
      'of a habit that is done, wanted all the same',
      { habitOn: () => aDone(EIGHT - 1), reminders: [aReminder({ onlyIfOpen: false })] },
      'decided 1',
    ],
    [
      'of a habit that was let go, wanted or not',
      {
        habitOn: () => anOpen({ open: false, skipped: true }),
        reminders: [aReminder({ onlyIfOpen: false })],
      },
      'dropped said',
    ],
    [
      'of a habit done for the first of several times a day',
      { habitOn: () => anOpen({ doneAt: EIGHT - 1 }) },
      'decided 1',
    ],
    ['in a rest', { habitOn: () => anOpen({ resting: true }) }, 'dropped rest'],
    ['on a day of a session', { sessionDays: new Set([TODAY]) }, 'dropped sessionDay'],
    ['on the day after one', { sessionDays: new Set([addDays(TODAY, -1)]) }, 'decided 1'],
    ['on a small day', { smallDays: new Set([TODAY]) }, 'decided 1'],
    [
      'on a small day, with nothing small',
      { smallDays: new Set([TODAY]), habitOn: () => anOpen({ canBeSmall: false }) },
      'dropped smallDay',
    ],
    [
      'on another day than a small one',
      { smallDays: new Set([TOMORROW]), habitOn: () => anOpen({ canBeSmall: false }) },
      'decided 1',
    ],
    ['in a pause', settings({ nudgesPausedUntil: at(TODAY, 9) }), 'held paused 09:00'],
    ['after a pause', { ...settings({ nudgesPausedUntil: EIGHT }), now: EIGHT }, 'decided 1'],
    [
      'in a pause of three hours',
      settings({ nudgesPausedUntil: at(TODAY, 11) }),
      'held paused 11:00',
    ],
    ['in a longer pause', settings({ nudgesPausedUntil: at(TODAY, 11) + 1 }), 'dropped paused'],
    ['in quiet hours', settings({ quietHours: night }), 'held quietHours 10:00'],
    ['in longer quiet hours', settings({ quietHours: long }), 'dropped quietHours'],
    [
      'in quiet hours up to three hours',
      settings({ quietHours: evening }),
      'held quietHours 11:00',
    ],
    ['where it stands on pages by wish', settings({ nudgeBy: 'page' }), 'onPage wish'],
    ['where notifications are refused', { allowed: 'refused' }, 'onPage refused'],
    ['where there are none', { allowed: 'unavailable' }, 'onPage unavailable'],
    ['with nothing allowed', settings({ nudgeAllowance: 0 }), 'onPage wish'],
    // Late.
    ['six minutes late, in an open browser', { now: EIGHT + 5 * MINUTE + 1 }, 'onPage asleep'],
    ['after the machine woke', from('waking', 9), 'onPage asleep'],
    ['after the browser was started', from('start', 9), 'onPage closed'],
    ['three hours late', from('start', 11), 'onPage closed'],
    ['later than that', from('start', 11, 1), 'dropped closed'],
    ['later than that, from sleep', from('waking', 11, 1), 'dropped asleep'],
    [
      'later than that, and said',
      { ...from('start', 12), habitOn: () => aDone(EIGHT + 1) },
      'dropped said',
    ],
    [
      'late and in quiet hours that end in time',
      { ...from('start', 9), ...settings({ quietHours: night }) },
      'held quietHours 10:00',
    ],
    [
      'late and wished on pages',
      { ...from('start', 9), ...settings({ nudgeBy: 'page' }) },
      'onPage closed',
    ],
  ])('%s', (_, like, becomes) => {
    expect(become(like)).toBe(becomes);
  });

  test('is written as a row of its own, and shown', () => {
    const { now } = nudgeFacts();
    const row: Nudge = {
      id: `r ${TODAY}`,
      reminderId: 'r',
      habitId: 'walk',
      day: TODAY,
      plannedAt: EIGHT,
      dueAt: EIGHT,
      events: [{ kind: 'decided', together: 1, at: now }],
      deletedAt: null,
      changedAt: now,
    };
    expect(decide(nudgeFacts())).toEqual({ rows: [row], show: [row], nextAt: at(TOMORROW, 8) });
  });
});

describe('a nudge that was begun', () => {
  const one = (...events: readonly NudgeEvent[]) => ({ nudges: [aNudge({}, ...events)] });

  test.each<[string, Partial<NudgeFacts>, string | null]>([
    ['and dropped never comes', one({ kind: 'dropped', why: 'said', at: EIGHT }), null],
    ['and shown never comes again', one(notifiedAt(EIGHT)), null],
    ['and answered never comes again', one(notifiedAt(EIGHT), opened), null],
    ['and taken away never comes', { nudges: [aNudge({ deletedAt: 1 }, held(EIGHT))] }, null],
    // Held.
    [
      'and held waits as long as that holds',
      {
        ...one(held(at(TODAY, 9))),
        now: at(TODAY, 8, 59),
        ...settings({ nudgesPausedUntil: at(TODAY, 9) }),
      },
      null,
    ],
    [
      'and held comes when that ends',
      { ...one(held(at(TODAY, 9))), now: at(TODAY, 9) },
      'decided 1',
    ],
    [
      'and held comes when it is let go',
      { ...one(held(at(TODAY, 9))), now: at(TODAY, 8, 30) },
      'decided 1',
    ],
    [
      'and held by quiet hours comes when they are changed',
      { ...one(held(at(TODAY, 10), 'quietHours')), now: at(TODAY, 8, 30) },
      'decided 1',
    ],
    [
      'and held is held for longer',
      { ...one(held(at(TODAY, 9))), ...settings({ nudgesPausedUntil: at(TODAY, 10) }) },
      'held paused 10:00',
    ],
    [
      'and held for too long then',
      { ...one(held(at(TODAY, 9))), ...settings({ nudgesPausedUntil: at(TOMORROW, 10) }) },
      'dropped paused',
    ],
    [
      'and held for one reason is held for the next',
      { ...one(held(at(TODAY, 9))), now: at(TODAY, 9), ...settings({ quietHours: night }) },
      'held quietHours 10:00',
    ],
    [
      'and held until its last moment comes a little later',
      { ...one(held(at(TODAY, 11), 'quietHours')), now: at(TODAY, 11, 5) },
      'decided 1',
    ],
    [
      'and held is said meanwhile',
      { ...one(held(at(TODAY, 9))), now: at(TODAY, 9), habitOn: () => aDone(at(TODAY, 8, 30)) },
      'dropped said',
    ],
    [
      'and held, and forgotten by a machine that slept',
      { ...one(held(at(TODAY, 9))), ...from('waking', 10) },
      'onPage asleep',
    ],
    [
      'and held, and forgotten for long',
      { ...one(held(at(TODAY, 9))), ...from('start', 13) },
      'dropped paused',
    ],
    [
      'and held by a gap, and forgotten for long',
      { ...one(held(at(TODAY, 8, 10), 'gap')), ...from('start', 13) },
      'dropped closed',
    ],
    ['and held by a gap waits for its end', one(held(at(TODAY, 8, 10), 'gap')), null],
    // Its reminder.
    [
      'and held for a reminder that is stopped',
      { ...one(held(EIGHT)), reminders: [aReminder({ stopped: true })] },
      'dropped changed',
    ],
    [
      'and held for a reminder that is removed',
      { ...one(held(EIGHT)), reminders: [] },
      'dropped changed',
    ],
    [
      'and held for a reminder set to an earlier time',
      { ...one(held(EIGHT)), reminders: [{ ...aReminderAt('r', 7), changedAt: EIGHT + 500 }] },
      'dropped changed',
    ],
    [
      'and held for a habit put away',
      { ...one(held(EIGHT)), habitOn: () => null },
      'dropped changed',
    ],
    [
      'and held for a habit that is not asked any more',
      { ...one(held(EIGHT)), habitOn: () => anOpen({ asked: false }) },
      'dropped changed',
    ],
    // Put off.
    ['and put off waits', one(notifiedAt(EIGHT), later(EIGHT + 2000)), null],
    [
      'and put off comes back',
      { ...one(notifiedAt(EIGHT), later(at(TODAY, 8, 15))), now: at(TODAY, 8, 15) },
      'decided 1',
    ],
    [
      'and put off comes back after its reminder was changed',
      {
        ...one(notifiedAt(EIGHT), later(at(TODAY, 8, 15))),
        now: at(TODAY, 8, 15),
        reminders: [{ ...aReminderAt('r', 20), habitId: 'walk', changedAt: at(TODAY, 8, 5) }],
      },
      'decided 1',
    ],
    [
      'and put off comes back with nothing left of the allowance',
      {
        ...one(notifiedAt(EIGHT), later(at(TODAY, 8, 15))),
        now: at(TODAY, 8, 15),
        ...settings({ nudgeAllowance: 1 }),
      },
      'decided 1',
    ],
    [
      'and put off, and done meanwhile',
      {
        ...one(notifiedAt(EIGHT), later(at(TODAY, 8, 15))),
        now: at(TODAY, 8, 15),
        habitOn: () => aDone(at(TODAY, 8, 10)),
      },
      'answered done',
    ],
    [
      'and put off, and let go meanwhile',
      {
        ...one(notifiedAt(EIGHT), later(at(TODAY, 8, 15))),
        now: at(TODAY, 8, 15),
        habitOn: () => anOpen({ open: false, skipped: true }),
      },
      'answered dismissed',
    ],
    [
      'and put off to a day that does not ask for it',
      {
        ...one(notifiedAt(EIGHT), later(at(TODAY, 8, 15))),
        now: at(TODAY, 8, 15),
        habitOn: () => anOpen({ asked: false }),
      },
      'decided 1',
    ],
    [
      'and put off, and its habit put away',
      {
        ...one(notifiedAt(EIGHT), later(at(TODAY, 8, 15))),
        now: at(TODAY, 8, 15),
        habitOn: () => null,
      },
      'dropped changed',
    ],
    [
      'and put off into a pause waits for its end',
      {
        ...one(notifiedAt(EIGHT), later(at(TODAY, 8, 15))),
        now: at(TODAY, 8, 15),
        ...settings({ nudgesPausedUntil: at(TOMORROW, 8, 15) }),
      },
      'held paused 08:15 +1',
    ],
    [
      'and put off into a pause of more than a day',
      {
        ...one(notifiedAt(EIGHT), later(at(TODAY, 8, 15))),
        now: at(TODAY, 8, 15),
        ...settings({ nudgesPausedUntil: at(TOMORROW, 8, 16) }),
      },
      'dropped paused',
    ],
    [
      'and put off until late is not stale then',
      { ...one(notifiedAt(EIGHT), later(at(TODAY, 18, 30))), now: at(TODAY, 18, 30) },
      'decided 1',
    ],
    [
      'and put off, three hours after its time',
      { ...one(notifiedAt(EIGHT), later(at(TODAY, 12))), ...from('start', 15, 1) },
      'dropped closed',
    ],
    [
      'and put off into a closed browser',
      { ...one(notifiedAt(EIGHT), later(at(TODAY, 12))), ...from('start', 13) },
      'onPage closed',
    ],
    // Shown, and said.
    [
      'and shown is answered by its habit',
      { ...one(notifiedAt(EIGHT)), habitOn: () => aDone(EIGHT + 500) },
      'answered done',
    ],
    ['and on a page, too', { ...one(onPage), habitOn: () => aDone(EIGHT + 500) }, 'answered done'],
    [
      'and opened, too',
      { ...one(notifiedAt(EIGHT), opened), habitOn: () => aDone(EIGHT + 500) },
      'answered done',
    ],
    [
      'and shown is answered where its habit is let go',
      { ...one(notifiedAt(EIGHT)), habitOn: () => anOpen({ open: false, skipped: true }) },
      'answered dismissed',
    ],
    [
      'and shown is answered though the clock was set back',
      { ...one(notifiedAt(EIGHT)), habitOn: () => aDone(EIGHT - 500) },
      'answered done',
    ],
    [
      'and shown of a habit that was done before is not answered by that',
      {
        ...one(notifiedAt(EIGHT)),
        habitOn: () => aDone(EIGHT - 500),
        reminders: [aReminder({ onlyIfOpen: false })],
      },
      null,
    ],
    [
      'and shown is answered by one of several times a day',
      { ...one(notifiedAt(EIGHT)), habitOn: () => anOpen({ doneAt: EIGHT + 500 }) },
      'answered done',
    ],
    [
      'and shown is not answered by an earlier one',
      { ...one(notifiedAt(EIGHT)), habitOn: () => anOpen({ doneAt: EIGHT - 500 }) },
      null,
    ],
    [
      'and shown of a removed reminder is answered',
      { ...one(notifiedAt(EIGHT)), reminders: [], habitOn: () => aDone(EIGHT + 500) },
      'answered done',
    ],
    [
      'and put aside stays so',
      {
        ...one(notifiedAt(EIGHT), { kind: 'answered', answer: 'dismissed', at: EIGHT }),
        habitOn: () => aDone(EIGHT + 500),
      },
      null,
    ],
  ])('%s', (_, like, becomes) => {
    expect(become(like)).toBe(becomes);
  });

  test('and shown yesterday is answered by what is entered today for yesterday', () => {
    const yesterday = addDays(TODAY, -1);
    const nudge = aNudge({ day: yesterday }, notifiedAt(at(yesterday, 8)));
    const habitOn: NudgeFacts['habitOn'] = (_, on) =>
      on === yesterday ? anOpen({ open: false }) : anOpen();
    expect(decided({ nudges: [nudge], habitOn, now: EIGHT - 1 })).toEqual({
      [`r ${yesterday}`]: 'answered done',
    });
    const older = aNudge({ day: addDays(TODAY, -2) }, notifiedAt(at(addDays(TODAY, -2), 8)));
    const always: NudgeFacts['habitOn'] = () => anOpen({ open: false });
    expect(decided({ nudges: [older], habitOn: always, now: EIGHT - 1 })).toEqual({});
  });
});

describe('a worker that ended before it could say that it was shown', () => {
  const one = (on: Instant) => ({ nudges: [aNudge({}, decidedAt(on))] });

  test.each<[string, Partial<NudgeFacts>, string | null, number]>([
    ['it stands', { ...one(EIGHT), visible: new Set([`r ${TODAY}`]) }, 'notified 1', 0],
    ['it does not', one(EIGHT), null, 1],
    ['it does not, five minutes later', { ...one(EIGHT), now: EIGHT + 5 * MINUTE }, null, 1],
    [
      'it does not, still later',
      { ...one(EIGHT), now: EIGHT + 5 * MINUTE + 1 },
      'onPage asleep',
      0,
    ],
    [
      'it does not, and is hours late by then',
      {
        nudges: [aNudge({}, held(at(TODAY, 11)), decidedAt(at(TODAY, 11)))],
        now: at(TODAY, 11, 1),
      },
      null,
      1,
    ],
    ['the browser ended, too', { ...one(EIGHT), ...from('start', 9) }, 'onPage closed', 0],
    ['the browser ended for long', { ...one(EIGHT), ...from('start', 12) }, 'dropped closed', 0],
    ['its habit was done', { ...one(EIGHT), habitOn: () => aDone(EIGHT + 1) }, 'dropped said', 0],
    ['it was refused meanwhile', { ...one(EIGHT), allowed: 'refused' }, 'onPage refused', 0],
    [
      'quiet hours began',
      { ...one(EIGHT), ...settings({ quietHours: night }) },
      'held quietHours 10:00',
      0,
    ],
    [
      'nudges were switched off',
      { ...one(EIGHT), ...settings({ nudgeBy: 'off' }) },
      'dropped off',
      0,
    ],
    ['its reminder was removed', { ...one(EIGHT), reminders: [] }, 'dropped changed', 0],
    ['the clock was set back', { ...one(EIGHT), now: at(TODAY, 7) }, 'onPage asleep', 0],
  ])('%s', (_, like, becomes, shows) => {
    expect(become(like)).toBe(becomes);
    expect(decide(nudgeFacts(like)).show).toHaveLength(shows);
  });

  test('it was late, and the browser was there since', () => {
    const nudges = [aNudge({}, decidedAt(at(TODAY, 8, 4)))];
    const like = { nudges, openSince: at(TODAY, 8, 3), openedBy: 'start' as const };
    expect(become({ ...like, now: at(TODAY, 8, 30) })).toBe('onPage asleep');
  });

  test('it had been put off', () => {
    const back = aNudge({}, notifiedAt(at(TODAY, 7)), later(EIGHT), decidedAt(EIGHT));
    expect(become({ nudges: [back] })).toBeNull();
    expect(decide(nudgeFacts({ nudges: [back] })).show).toHaveLength(1);
  });

  test('it is as old as the instant of its decision, and counted once', () => {
    const like = { ...one(EIGHT), visible: new Set([`r ${TODAY}`]) };
    const [row] = decide(nudgeFacts(like)).rows;
    expect(row?.events.at(-1)).toEqual(notifiedAt(EIGHT));
  });

  test('what is due now waits for it', () => {
    const strengthOf = () => 0.5;
    const like = {
      ...one(EIGHT),
      reminders: [aReminder(), aReminderAt('b', 8)],
      habitOn: habits({}),
      strengthOf,
    };
    expect(decided(like)).toEqual({ b: 'held gap 08:10' });
    expect(decided({ ...like, ...settings({ nudgeAllowance: 1 }) })).toEqual({
      b: 'dropped allowance',
    });
    expect(decide(nudgeFacts(like)).show.map(({ id }) => id)).toEqual([`r ${TODAY}`]);
  });
});

describe('of several nudges', () => {
  const strengths = (known: Readonly<Record<HabitId, number>>) => (habitId: HabitId) => {
    const strength = known[habitId];
    if (strength === undefined) throw new Error(`The strength of ${habitId} does not matter`);
    return strength;
  };
  const spent = (count: number) =>
    Array.from({ length: count }, (_, index) =>
      aNudge({ reminderId: `s${index}` }, notifiedAt(at(TODAY, 6, index), 1), opened),
    );

  test('all that are due stand in one, the most fragile first', () => {
    const like = {
      reminders: [aReminderAt('a', 8), aReminderAt('b', 7, 58), aReminderAt('c', 8)],
      strengthOf: strengths({ ha: 0.5, hb: 0.5, hc: 0.1 }),
    };
    expect(decided(like)).toEqual({ a: 'decided 3', b: 'decided 3', c: 'decided 3' });
    const { show } = decide(nudgeFacts(like));
    expect(show.map(({ reminderId }) => reminderId)).toEqual(['c', 'b', 'a']);
  });

  test.each<[string, Partial<NudgeFacts>, Record<string, string>]>([
    [
      'another that nobody answered is left alone for ten minutes',
      { nudges: [aNudge({ reminderId: 's' }, notifiedAt(at(TODAY, 7, 51)))] },
      { r: 'held gap 08:01' },
    ],
    [
      'two others that nobody answered are left alone, the later of them for longer',
      {
        nudges: [
          aNudge({ reminderId: 's' }, notifiedAt(at(TODAY, 7, 58))),
          aNudge({ reminderId: 't' }, notifiedAt(at(TODAY, 7, 52))),
        ],
      },
      { r: 'held gap 08:08' },
    ],
    [
      'another is old enough',
      { nudges: [aNudge({ reminderId: 's' }, notifiedAt(at(TODAY, 7, 50)))] },
      { r: 'decided 1' },
    ],
    [
      'another was answered',
      { nudges: [aNudge({ reminderId: 's' }, notifiedAt(at(TODAY, 7, 59)), opened)] },
      { r: 'decided 1' },
    ],
    [
      'another stands on a page',
      { nudges: [aNudge({ reminderId: 's' }, onPage)] },
      { r: 'decided 1' },
    ],
    [
      'another was shown by a clock that was ahead',
      { nudges: [aNudge({ reminderId: 's' }, notifiedAt(EIGHT + 5 * MINUTE))] },
      { r: 'held gap 08:10' },
    ],
    [
      'another was shown by a clock that was far ahead',
      { nudges: [aNudge({ reminderId: 's' }, notifiedAt(EIGHT + 15 * MINUTE))] },
      { r: 'decided 1' },
    ],
  ])('%s', (_, like, becomes) => {
    expect(decided(like)).toEqual(becomes);
  });

  test.each<[string, Partial<NudgeFacts>, string]>([
    ['two of three are spent', { nudges: spent(2) }, 'decided 1'],
    ['all three are spent', { nudges: spent(3) }, 'dropped allowance'],
    [
      'all are spent, and it is held',
      { nudges: spent(3), ...settings({ nudgesPausedUntil: at(TODAY, 9) }) },
      'held paused 09:00',
    ],
    [
      'three are spent by one notification',
      {
        nudges: ['a', 'b', 'c'].map((id) =>
          aNudge({ reminderId: id }, notifiedAt(at(TODAY, 6), 3), opened),
        ),
      },
      'decided 1',
    ],
    [
      'they were spent yesterday',
      {
        nudges: spent(3).map((nudge, index) => ({
          ...nudge,
          events: [notifiedAt(at(TODAY, 0) - 1 - index), opened],
        })),
      },
      'decided 1',
    ],
    [
      'they stood on pages',
      { nudges: spent(3).map((nudge) => ({ ...nudge, events: [onPage] })) },
      'decided 1',
    ],
    [
      'they were decided and never shown',
      {
        nudges: spent(3).map((nudge, index) => ({
          ...nudge,
          events: [decidedAt(at(TODAY, 6, index)), onPage],
        })),
      },
      'decided 1',
    ],
    [
      'they came back after being put off',
      {
        nudges: spent(3).map((nudge, index) => ({
          ...nudge,
          events: [onPage, later(at(TODAY, 6)), notifiedAt(at(TODAY, 6, index)), opened],
        })),
      },
      'decided 1',
    ],
  ])('%s', (_, like, becomes) => {
    expect(become(like)).toBe(becomes);
  });

  const evening = [aReminder(), aReminderAt('a', 18), aReminderAt('b', 19), aReminderAt('c', 20)];

  test.each<[string, Partial<NudgeFacts>, string]>([
    [
      'three more fragile ones are still to come',
      { strengthOf: strengths({ walk: 0.5, ha: 0.4, hb: 0.4, hc: 0.4 }) },
      'dropped allowance',
    ],
    [
      'two more fragile ones are still to come',
      { strengthOf: strengths({ walk: 0.5, ha: 0.4, hb: 0.6, hc: 0.4 }) },
      'decided 1',
    ],
    ['the later of the same strength', { strengthOf: () => 0.5 }, 'decided 1'],
    ['more are allowed', settings({ nudgeAllowance: 4 }), 'decided 1'],
    [
      'two more fragile ones, and one was spent',
      { nudges: spent(1), strengthOf: strengths({ walk: 0.5, ha: 0.4, hb: 0.6, hc: 0.4 }) },
      'dropped allowance',
    ],
    [
      'two of them come together',
      { reminders: [...evening.slice(0, 3), aReminderAt('c', 19)] },
      'decided 1',
    ],
    ['one of them is said already', { habitOn: habits({ ha: aDone(at(TODAY, 7)) }) }, 'decided 1'],
    ['one of them rests', { habitOn: habits({ ha: anOpen({ resting: true }) }) }, 'decided 1'],
    [
      'one of them comes in the night',
      {
        ...settings({ quietHours: DEFAULT_QUIET_HOURS }),
        reminders: [...evening.slice(0, 3), aReminderAt('c', 23)],
      },
      'decided 1',
    ],
    [
      'one of them comes too late for the day',
      {
        ...settings({
          quietHours: [...NO_QUIET.slice(0, 1), { from: 1320, until: 0 }, ...NO_QUIET.slice(2)],
        }),
        reminders: [...evening.slice(0, 3), aReminderAt('c', 22)],
      },
      'decided 1',
    ],
    [
      'one of them is kept back for too long by quiet hours',
      {
        ...settings({
          quietHours: [...NO_QUIET.slice(0, 1), { from: 1080, until: 1261 }, ...NO_QUIET.slice(2)],
        }),
        reminders: [aReminder(), aReminderAt('a', 18), aReminderAt('b', 22), aReminderAt('c', 23)],
      },
      'decided 1',
    ],
    [
      'one of them was put off and is not counted',
      {
        nudges: [
          aNudge({ reminderId: 'a', habitId: 'ha' }, onPage, later(at(TODAY, 18), at(TODAY, 7))),
        ],
        reminders: [aReminder(), aReminderAt('a', 7), aReminderAt('b', 19), aReminderAt('c', 20)],
      },
      'decided 1',
    ],
    [
      'one of them is held until noon',
      {
        nudges: [
          aNudge(
            { reminderId: 'a', habitId: 'ha', plannedAt: at(TODAY, 7) },
            held(at(TODAY, 9), 'gap'),
          ),
        ],
        reminders: [aReminder(), aReminderAt('a', 7), aReminderAt('b', 19), aReminderAt('c', 20)],
        strengthOf: strengths({ walk: 0.5, ha: 0.4, hb: 0.4, hc: 0.4 }),
      },
      'dropped allowance',
    ],
  ])('%s', (_, like, becomes) => {
    expect(become({ reminders: evening, ...like })).toBe(becomes);
  });

  test('those that are due compete as one: the most fragile of them decides', () => {
    const like = {
      reminders: [aReminderAt('d', 8), ...evening],
      strengthOf: strengths({ walk: 0.5, hd: 0.3, ha: 0.4, hb: 0.4, hc: 0.4 }),
    };
    expect(decided(like)).toEqual({ d: 'decided 2', r: 'decided 2' });
  });

  test('one that comes back brings none along that is not allowed', () => {
    const back = aNudge({ reminderId: 'a', habitId: 'ha' }, notifiedAt(at(TODAY, 7)), later(EIGHT));
    const reminders = [aReminder(), aReminderAt('a', 7)];
    expect(decided({ nudges: [...spent(3), back], reminders })).toEqual({
      r: 'dropped allowance',
      a: 'decided 1',
    });
    const strengthOf = strengths({ walk: 0.1, ha: 0.2 });
    expect(decided({ nudges: [back], reminders, strengthOf })).toEqual({
      r: 'decided 2',
      a: 'decided 2',
    });
  });
});

describe('put off until tomorrow', () => {
  const yesterday = addDays(TODAY, -1);
  const put = aNudge(
    { day: yesterday },
    notifiedAt(at(yesterday, 8)),
    later(at(TODAY, 8), at(yesterday, 8)),
  );
  const own = (...events: readonly NudgeEvent[]) => aNudge({}, ...events);
  const key = `r ${yesterday}`;

  test.each<[string, Partial<NudgeFacts>, Record<string, string>]>([
    [
      'it makes way for the day’s own',
      { nudges: [put] },
      { r: 'decided 1', [key]: 'answered dismissed' },
    ],
    [
      'it makes way for the day’s own that was shown',
      { nudges: [put, own(notifiedAt(at(TODAY, 7)))] },
      { [key]: 'answered dismissed' },
    ],
    [
      'it comes on a day that has none',
      { nudges: [put], reminders: [aReminder({ days: [0] })] },
      { [key]: 'decided 1' },
    ],
    [
      'it comes before the day’s own',
      { nudges: [put], reminders: [{ ...aReminderAt('r', 20), habitId: 'walk' }] },
      { [key]: 'decided 1' },
    ],
    [
      'it comes where the day’s own was not allowed',
      { nudges: [put, own({ kind: 'dropped', why: 'allowance', at: at(TODAY, 7) })] },
      { [key]: 'decided 1' },
    ],
    [
      'it asks for today’s habit',
      {
        nudges: [put],
        reminders: [aReminder({ days: [0] })],
        habitOn: (_, on) => (on === TODAY ? aDone(at(TODAY, 7)) : anOpen()),
      },
      { [key]: 'answered done' },
    ],
  ])('%s', (_, like, becomes) => {
    expect(decided(like)).toEqual(becomes);
  });
});

describe('put off for an hour at ten past nine in the evening, into quiet hours', () => {
  const yesterday = addDays(TODAY, -1);
  const nine = at(yesterday, 21, 10);
  const put = aNudge({ day: yesterday }, notifiedAt(nine), later(at(yesterday, 22, 10), nine));
  const quiet = Array.from({ length: 7 }, () => ({ from: 22 * 60, until: 7 * 60 }));
  const like = { ...settings({ quietHours: quiet }), reminders: [aReminder({ days: [0] })] };
  const night = { ...like, now: at(yesterday, 22, 10), lookedOn: yesterday, nudges: [put] };
  const waiting = () => decide(nudgeFacts(night)).rows;
  const key = `r ${yesterday}`;

  test('it waits for their end', () => {
    expect(decided(night)).toEqual({ [key]: 'held quietHours 07:00' });
  });

  test('it is shown at seven', () => {
    const morning = { ...like, nudges: waiting(), now: at(TODAY, 7) };
    expect(decided(morning)).toEqual({ [key]: 'decided 1' });
    const habitOn: NudgeFacts['habitOn'] = (_, on) =>
      on === yesterday ? aDone(at(yesterday, 23)) : anOpen();
    expect(decided({ ...morning, habitOn })).toEqual({ [key]: 'answered done' });
  });

  test('it stands on the page for who comes later', () => {
    const late = { ...like, ...from('start', 9), nudges: waiting() };
    expect(decided(late)).toEqual({ [key]: 'onPage closed' });
  });
});

describe('a reminder that was saved by a clock that was ahead', () => {
  const reminders = [aReminder({ changedAt: at(TOMORROW, 12) })];

  test('comes, and waits', () => {
    expect(decided({ reminders })).toEqual({ r: 'decided 1' });
    const nudges = [aNudge({}, held(EIGHT))];
    expect(decided({ reminders, nudges })).toEqual({ r: 'decided 1' });
  });

  test('is not taken for one that was moved', () => {
    const nudges = [aNudge({}, { kind: 'dropped', why: 'said', at: EIGHT })];
    expect(decided({ reminders, nudges })).toEqual({});
  });
});

describe('days that nobody looked at', () => {
  const ago = (days: number) => addDays(TODAY, -days);

  test('have their nudges listed', () => {
    const like = { ...from('start', 7), lookedOn: ago(2) };
    expect(decided(like)).toEqual({
      [`r ${ago(2)}`]: 'dropped closed',
      [`r ${ago(1)}`]: 'dropped closed',
    });
    expect(decided({ ...like, lookedOn: null })).toEqual({});
    expect(decided({ ...like, lookedOn: TOMORROW })).toEqual({});
  });

  test('say so, whatever is due today', () => {
    expect(decided({ lookedOn: ago(1), openSince: at(TODAY, 6) })).toEqual({
      [`r ${ago(1)}`]: 'dropped closed',
      r: 'decided 1',
    });
  });

  test('have those left out that are known', () => {
    const nudges = [aNudge({ day: ago(2) }, notifiedAt(at(ago(2), 8)))];
    expect(decided({ ...from('waking', 7), lookedOn: ago(2), nudges })).toEqual({
      [`r ${ago(1)}`]: 'dropped asleep',
    });
  });

  test('rested, or were said', () => {
    const habitOn: NudgeFacts['habitOn'] = (_, on) =>
      on === ago(1) ? anOpen({ resting: true }) : aDone(at(ago(2), 7));
    expect(decided({ ...from('start', 7), lookedOn: ago(2), habitOn })).toEqual({
      [`r ${ago(2)}`]: 'dropped said',
      [`r ${ago(1)}`]: 'dropped rest',
    });
  });

  test('had their last hour when the reminder was there all day', () => {
    const set = (on: Instant) => [aReminder({ cue: { kind: 'lastHour' }, changedAt: on })];
    const like = { ...from('start', 7), lookedOn: ago(1) };
    expect(decided({ ...like, reminders: set(at(ago(1), 0) - 1) })).toEqual({
      [`r ${ago(1)}`]: 'dropped closed',
    });
    expect(decided({ ...like, reminders: set(at(ago(1), 0)) })).toEqual({});
  });

  test('are sixty at the most', () => {
    const rows = decided({ ...from('start', 7), lookedOn: ago(400) });
    expect(Object.keys(rows)).toHaveLength(60);
  });

  test('ended a moment ago', () => {
    const reminders = [aReminderAt('r', 23, 59)];
    const like = { reminders, lookedOn: ago(1), openSince: at(ago(1), 6) };
    expect(decided({ ...like, now: at(TODAY, 0, 1) })).toEqual({ [`r ${ago(1)}`]: 'decided 1' });
    expect(decided({ ...like, now: at(TODAY, 1) })).toEqual({ [`r ${ago(1)}`]: 'onPage asleep' });
  });

  test('tell of a browser that was open what can be known', () => {
    const reminders = [
      aReminder({ id: 'tab', cue: { kind: 'firstTab' } }),
      aReminder({ id: 'open', cue: { kind: 'open', minutes: 45 } }),
      aReminder({ id: 'after', cue: { kind: 'after', habitId: 'read', minutes: 60 } }),
    ];
    const presence = (on: string) => ({
      day: day(on),
      firstTabAt: at(day(on), 9),
      openSince: at(day(on), 9),
      openedBy: 'start' as const,
      lastSeenAt: at(day(on), 9),
    });
    const like: Partial<NudgeFacts> = {
      ...from('start', 7),
      lookedOn: ago(1),
      reminders,
      presenceOn: (on) => (on === ago(1) ? presence(on) : null),
      habitOn: (habitId, on) => (habitId === 'read' ? aDone(at(on, 18)) : anOpen()),
    };
    expect(decided(like)).toEqual({
      [`tab ${ago(1)}`]: 'dropped closed',
      [`after ${ago(1)}`]: 'dropped closed',
    });
  });

  test('ended while the browser had been open for long enough', () => {
    const opened = at(ago(1), 23, 13);
    const like: Partial<NudgeFacts> = {
      lookedOn: ago(1),
      reminders: [aReminder({ cue: { kind: 'open', minutes: 45 } })],
      openSince: opened,
      presenceOn: (on) =>
        on === ago(1)
          ? {
              ...{ day: on, firstTabAt: opened, openSince: opened, lastSeenAt: opened },
              openedBy: 'start',
            }
          : null,
    };
    expect(decided({ ...like, now: at(TODAY, 0, 3) })).toEqual({ [`r ${ago(1)}`]: 'decided 1' });
    expect(decided({ ...like, now: at(TODAY, 0, 4) })).toEqual({});
  });

  test('whose last hour the clocks left out come as the next day begins', () => {
    const zone = process.env['TZ'];
    process.env['TZ'] = 'America/Nuuk';
    const now = Date.parse('2026-03-29T01:00Z');
    const saturday = day('2026-03-28');
    const { rows } = decide(
      nudgeFacts({
        reminders: [aReminderAt('r', 23, 30)],
        lookedOn: saturday,
        now,
        openSince: now - 9_000_000,
      }),
    );
    process.env['TZ'] = zone;
    expect(rows.map(({ id, events }) => [id, events.at(-1)?.kind])).toEqual([
      [`r ${saturday}`, 'decided'],
    ]);
  });
});

describe('where the clock jumps', () => {
  const notified = aNudge({}, notifiedAt(EIGHT));

  test('back by a day, nothing repeats', () => {
    const now = at(addDays(TODAY, -1), 20);
    const yesterday = aNudge({ day: addDays(TODAY, -1) }, notifiedAt(at(addDays(TODAY, -1), 8)));
    const back = { nudges: [notified, yesterday], lookedOn: TODAY };
    expect(decided({ ...back, now })).toEqual({});
    expect(decided({ ...back, now: EIGHT + 1 })).toEqual({});
  });

  test('back by a day, what was put off waits no longer than one more', () => {
    const put = aNudge({}, notifiedAt(EIGHT), later(at(TODAY, 9)));
    const nudges = [put];
    expect(decided({ nudges, now: EIGHT - 24 * 60 * MINUTE })).not.toHaveProperty('r');
    expect(decided({ nudges, now: EIGHT - 24 * 60 * MINUTE - 1 })['r']).toBe('decided 1');
  });

  test('back by a year, what waits by itself waits for its day', () => {
    const nudges = [aNudge({}, held(at(TODAY, 9)))];
    const now = at(addDays(TODAY, -365), 8);
    expect(decided({ nudges, now, reminders: [] })).toEqual({});
    expect(decided({ nudges, now: at(TODAY, 9) })).toEqual({ r: 'decided 1' });
  });

  test('ahead and back, what was given up meanwhile still comes', () => {
    const nudges = [aNudge({}, { kind: 'dropped', why: 'asleep', at: at(TODAY, 15) })];
    expect(decided({ nudges })).toEqual({ r: 'decided 1' });
    const near = [aNudge({}, { kind: 'dropped', why: 'asleep', at: EIGHT + 4 * MINUTE })];
    expect(decided({ nudges: near })).toEqual({});
  });
});

describe('a reminder that is set to a later time on the same day', () => {
  const moved = { ...aReminderAt('r', 20), habitId: 'walk', changedAt: at(TODAY, 12) };
  const like = { reminders: [moved], now: at(TODAY, 20) };

  test.each<[string, NudgeEvent, Record<string, string>]>([
    [
      'comes where it was dropped',
      { kind: 'dropped', why: 'closed', at: at(TODAY, 12) },
      { r: 'decided 1' },
    ],
    ['comes where it waited', held(at(TODAY, 9)), { r: 'decided 1' }],
    ['does not come where it was shown', notifiedAt(EIGHT), {}],
    ['does not come where it was about to be', decidedAt(EIGHT), { r: 'dropped changed' }],
    ['does not come where it stood on a page', onPage, {}],
  ])('%s', (_, event, becomes) => {
    expect(decided({ ...like, nudges: [aNudge({}, event)] })).toEqual(becomes);
  });

  test('is held as any other', () => {
    const paused = settings({ nudgesPausedUntil: at(TODAY, 21) });
    const nudges = [aNudge({}, held(at(TODAY, 9)))];
    expect(decided({ ...like, ...paused, nudges })).toEqual({ r: 'held paused 21:00' });
  });

  test('starts anew', () => {
    const nudges = [aNudge({}, { kind: 'dropped', why: 'closed', at: at(TODAY, 12) })];
    const [row] = decide(nudgeFacts({ ...like, nudges })).rows;
    expect(row).toMatchObject({ plannedAt: at(TODAY, 20), events: [{ kind: 'decided' }] });
  });

  test('is not repeated afterwards', () => {
    const nudges = [
      aNudge({ plannedAt: at(TODAY, 20) }, { kind: 'dropped', why: 'said', at: at(TODAY, 20) }),
    ];
    expect(decided({ ...like, now: at(TODAY, 21), nudges })).toEqual({});
  });
});

describe('it has to be decided anew', () => {
  const next = (like: Partial<NudgeFacts>) => {
    const { nextAt } = decide(nudgeFacts(like));
    return nextAt === null ? null : timeOf(nextAt);
  };

  test.each<[string, Partial<NudgeFacts>, string | null]>([
    ['never, without reminders', { reminders: [] }, null],
    ['never, with stopped ones', { reminders: [aReminder({ stopped: true })] }, null],
    ['at the next moment of today', { reminders: [aReminder(), aReminderAt('a', 18)] }, '18:00'],
    ['at the first moment of tomorrow', {}, '08:00 +1'],
    [
      'when today ends, where tomorrow has none',
      { reminders: [aReminder({ days: [1, 3] })] },
      '00:00 +1',
    ],
    [
      'when a day that is lived until four ends',
      { reminders: [aReminder({ days: [1, 3] })], dayStartsAt: 4 },
      '04:00 +1',
    ],
    ['when a hold ends', settings({ nudgesPausedUntil: at(TODAY, 9) }), '09:00'],
    [
      'when a gap ends',
      { nudges: [aNudge({ reminderId: 's' }, notifiedAt(at(TODAY, 7, 55)))] },
      '08:05',
    ],
    [
      'when something that was put off comes back',
      { reminders: [], nudges: [aNudge({}, notifiedAt(EIGHT), later(at(TODAY, 8, 15)))] },
      '08:15',
    ],
    [
      'for what is open already',
      {
        reminders: [aReminder({ cue: { kind: 'open', minutes: 45 } })],
        presenceOn: () => ({
          day: TODAY,
          firstTabAt: null,
          openSince: at(TODAY, 7, 30),
          openedBy: 'start',
          lastSeenAt: at(TODAY, 7, 30),
        }),
      },
      '08:15',
    ],
    [
      'though a clock that was ahead left something for next year',
      {
        reminders: [aReminder({ days: [3] })],
        nudges: [aNudge({ day: addDays(TODAY, 365) }, held(at(addDays(TODAY, 365), 9)))],
      },
      '00:00 +1',
    ],
  ])('%s', (_, like, time) => {
    expect(next(like)).toBe(time);
  });
});

test('two hundred reminders and sixty days of nudges are looked at once, and not each with each', () => {
  const reminders = Array.from({ length: 200 }, (_, index) =>
    aReminderAt(`${index}`, 7 + Math.floor(index / 20), index % 20),
  );
  const nudges = reminders.flatMap((reminder) =>
    Array.from({ length: 60 }, (_, back) => {
      const on = addDays(TODAY, -back - 1);
      const like = { day: on, reminderId: reminder.id, habitId: reminder.habitId };
      return aNudge(like, decidedAt(at(on, 8)), notifiedAt(at(on, 8)));
    }),
  );
  const facts = nudgeFacts({
    reminders,
    nudges,
    strengthOf: () => 0.5,
    lookedOn: addDays(TODAY, -1),
  });
  let asked = 0;
  decide({
    ...facts,
    habitOn: (...habit) => {
      asked += 1;
      return facts.habitOn(...habit);
    },
  });
  expect(asked).toBeLessThan(10 * reminders.length);
});
