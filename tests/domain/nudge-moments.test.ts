import { afterAll, describe, expect, test } from 'vitest';
import { addDays } from '@/domain/calendar';
import type { Instant } from '@/domain/local-date';
import { type MomentFacts, momentsOn } from '@/domain/nudge-moments';
import type { Presence } from '@/domain/presence';
import type { Cue, Reminder } from '@/domain/reminder';
import { at, day, TODAY } from '@/tests/support/builders';
import {
  aDone,
  anOpen,
  aReminder,
  habits,
  nudgeFacts,
  TOMORROW,
} from '@/tests/support/nudge-facts';

const OWN_ZONE = process.env['TZ'];

// Before the tables are made.
inZone('Europe/Berlin');
afterAll(() => inZone(OWN_ZONE));

function inZone(zone: string | undefined): void {
  if (zone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zone;
}

/** When a reminder comes on a day, `HH:MM` of the machine, with the days by which it is away from it; `null`: it does not. */
function planned(reminder: Partial<Reminder>, like: Partial<MomentFacts> = {}, on = TODAY) {
  const reminders = [aReminder(reminder)];
  const [moment] = momentsOn(on, { ...nudgeFacts(), ...like, reminders });
  return moment ? shown(moment.plannedAt, on) : null;
}

function shown(instant: Instant, on = TODAY): string {
  const date = new Date(instant);
  const [hour, minute] = [date.getHours(), date.getMinutes()];
  const time = `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
  return instant < at(addDays(on, 1), 0) ? time : `${time} the day after`;
}

function presence(like: Partial<Presence>): Partial<MomentFacts> {
  const known: Presence = {
    day: TODAY,
    firstTabAt: null,
    openSince: at(TODAY, 9),
    openedBy: 'start',
    lastSeenAt: at(TODAY, 9),
    ...like,
  };
  return { presenceOn: (on) => (on === known.day ? known : null) };
}

describe('a time of the clock', () => {
  test.each<[string, number, Partial<MomentFacts>, string]>([
    ['by day', 8 * 60, {}, '08:00'],
    ['at midnight', 0, {}, '00:00'],
    ['at midnight of a day that begins at four', 0, { dayStartsAt: 4 }, '00:00 the day after'],
    ['before such a day begins', 239, { dayStartsAt: 4 }, '03:59 the day after'],
    ['as such a day begins', 240, { dayStartsAt: 4 }, '04:00'],
  ])('%s', (_, minute, like, time) => {
    expect(planned({ cue: { kind: 'clock', minute } }, like)).toBe(time);
  });

  test.each<[string, string, string, number, string]>([
    ['is left out', 'Europe/Berlin', '2026-03-29', 150, '2026-03-29T01:00Z'],
    ['comes twice', 'Europe/Berlin', '2026-10-25', 150, '2026-10-25T00:30Z'],
    ['is left out at midnight', 'Africa/Cairo', '2026-04-24', 15, '2026-04-23T22:00Z'],
    ['is left out at the end of a day', 'America/Nuuk', '2026-03-28', 1410, '2026-03-29T01:00Z'],
  ])('that %s in %s on %s', (_, zone, on, minute, instant) => {
    inZone(zone);
    const facts = { ...nudgeFacts(), reminders: [aReminder({ cue: { kind: 'clock', minute } })] };
    const times = momentsOn(day(on), facts).map(({ plannedAt }) => plannedAt);
    inZone('Europe/Berlin');
    expect(times).toEqual([Date.parse(instant)]);
  });
});

describe('cues', () => {
  const open: Cue = { kind: 'open', minutes: 45 };
  const after: Cue = { kind: 'after', habitId: 'read', minutes: 15 };

  test.each<[string, Cue, Partial<MomentFacts>, string | null]>([
    ['the first tab, not yet', { kind: 'firstTab' }, presence({}), null],
    ['the first tab, of a day unknown', { kind: 'firstTab' }, {}, null],
    ['the first tab', { kind: 'firstTab' }, presence({ firstTabAt: at(TODAY, 9, 12) }), '09:12'],
    ['open since nine', open, presence({}), '09:45'],
    ['open on no day known', open, {}, null],
    ['open as the day begins', open, presence({ openSince: at(TODAY, 0) }), '00:45'],
    ['open over night, with nobody there yet', open, presence({ openSince: at(TODAY, -3) }), null],
    [
      'open over night, with a first tab in the morning',
      open,
      presence({ openSince: at(TODAY, -3), firstTabAt: at(TODAY, 8) }),
      '08:45',
    ],
    [
      'open anew after the first tab',
      open,
      presence({ openSince: at(TODAY, 11), firstTabAt: at(TODAY, 8) }),
      '11:45',
    ],
    ['open too late for the day', open, presence({ openSince: at(TODAY, 23, 15) }), null],
    ['open just in time for it', open, presence({ openSince: at(TODAY, 23, 14) }), '23:59'],
    ['the last hour, not known yet', { kind: 'lastHour' }, {}, '20:00'],
    ['the last hour, in a day from four', { kind: 'lastHour' }, { dayStartsAt: 4 }, '20:00'],
    ['the last hour', { kind: 'lastHour' }, { usualEnd: 22 * 60 + 41 }, '21:41'],
    [
      'the last hour of who stays up, in a day from four',
      { kind: 'lastHour' },
      { usualEnd: 21 * 60 + 30, dayStartsAt: 4 },
      '00:30 the day after',
    ],
    ['the last hour of who leaves at once', { kind: 'lastHour' }, { usualEnd: 20 }, '00:00'],
    ['after another habit, not done', after, {}, null],
    ['after another habit', after, { habitOn: habits({ read: aDone(at(TODAY, 18)) }) }, '18:15'],
    [
      'after another habit, past the day’s end',
      after,
      { habitOn: habits({ read: aDone(at(TODAY, 23, 45)) }) },
      null,
    ],
    ['after a habit that is no more', after, { habitOn: habits({ read: null }) }, null],
  ])('%s', (_, cue, like, time) => {
    expect(planned({ cue }, like)).toBe(time);
  });
});

describe('a moment is there', () => {
  test.each<[string, Partial<Reminder>, Partial<MomentFacts>, boolean]>([
    ['as a rule', {}, {}, true],
    ['not where it was stopped', { stopped: true }, {}, false],
    ['not where it was removed', { deletedAt: 1 }, {}, false],
    ['not on another weekday', { days: [0, 2, 3, 4, 5, 6] }, {}, false],
    ['on its weekday', { days: [1] }, {}, true],
    ['as it was set the moment before', { changedAt: at(TODAY, 8) }, {}, true],
    ['in steps of the clock, too', { changedAt: at(TODAY, 8) + 0.25 }, {}, true],
    ['not where it was set after', { changedAt: at(TODAY, 8) + 1 }, {}, false],
    ['not where its habit is no more', {}, { habitOn: () => null }, false],
    ['not where it is not asked', {}, { habitOn: () => anOpen({ asked: false }) }, false],
    ['in a rest', {}, { habitOn: () => anOpen({ resting: true }) }, true],
    ['though all is said', {}, { habitOn: () => aDone(at(TODAY, 7)) }, true],
  ])('%s', (_, reminder, like, isThere) => {
    expect(planned(reminder, like) !== null).toBe(isThere);
  });

  test('by the weekday of the lived day', () => {
    const late: Partial<Reminder> = { cue: { kind: 'clock', minute: 60 }, days: [1] };
    expect(planned(late, { dayStartsAt: 4 })).toBe('01:00 the day after');
    expect(planned(late, { dayStartsAt: 4 }, TOMORROW)).toBeNull();
  });

  test('of its own habit on its own day', () => {
    const asked: string[] = [];
    const habitOn: MomentFacts['habitOn'] = (id, on) => {
      asked.push(`${id} ${on}`);
      return anOpen();
    };
    planned({}, { habitOn });
    expect(asked).toEqual([`walk ${TODAY}`]);
  });
});
