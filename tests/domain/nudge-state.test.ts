import { afterAll, describe, expect, test } from 'vitest';
import type { Instant } from '@/domain/local-date';
import type { Later, NudgeEvent } from '@/domain/nudge';
import {
  answered,
  askedDayOf,
  isBack,
  isDecided,
  isOnPage,
  isUnanswered,
  isWaiting,
  leftOnPage,
  notified,
  putOff,
  untilLater,
  wasShown,
} from '@/domain/nudge-state';
import { at, day, TODAY } from '@/tests/support/builders';
import { aNudge, TOMORROW } from '@/tests/support/nudge-facts';

const OWN_ZONE = process.env['TZ'];

// Before the tables are made.
process.env['TZ'] = 'Europe/Berlin';
afterAll(() => {
  if (OWN_ZONE === undefined) delete process.env['TZ'];
  else process.env['TZ'] = OWN_ZONE;
});

const EIGHT = at(TODAY, 8);
const held: NudgeEvent = { kind: 'held', by: 'gap', until: EIGHT + 9, at: EIGHT };
const decided: NudgeEvent = { kind: 'decided', together: 1, at: EIGHT };
const shown: NudgeEvent = { kind: 'notified', together: 1, at: EIGHT };
const onPage: NudgeEvent = { kind: 'onPage', because: 'wish', at: EIGHT };
const later: NudgeEvent = { kind: 'later', choice: '5', until: EIGHT + 9, at: EIGHT };
const done: NudgeEvent = { kind: 'answered', answer: 'done', at: EIGHT };
const opened: NudgeEvent = { kind: 'answered', answer: 'opened', at: EIGHT };
const dropped: NudgeEvent = { kind: 'dropped', why: 'said', at: EIGHT };

describe('what happened last is what a nudge is', () => {
  test.each<[string, NudgeEvent[], string]>([
    ['nothing yet', [], ''],
    ['held', [held], 'waits'],
    ['decided', [held, decided], 'decided'],
    ['shown', [decided, shown], 'unanswered shown'],
    ['on a page', [onPage], 'onPage unanswered shown'],
    ['put off', [shown, later], 'waits back shown'],
    ['held again', [shown, later, held], 'waits back shown'],
    ['shown again', [shown, later, shown], 'unanswered back shown'],
    ['opened', [shown, opened], 'onPage shown'],
    ['done', [onPage, done], 'shown'],
    ['dropped', [held, dropped], ''],
    ['dropped after it was shown', [shown, later, dropped], 'back shown'],
  ])('%s', (_, events, is) => {
    const nudge = aNudge({}, ...events);
    const told = (each: typeof nudge) =>
      Object.entries({
        onPage: isOnPage(each, TODAY, 0),
        waits: isWaiting(each),
        decided: isDecided(each),
        unanswered: isUnanswered(each),
        back: isBack(each),
        shown: wasShown(each),
      }).flatMap(([name, holds]) => (holds ? [name] : []));
    expect(told(nudge).join(' ')).toBe(is);
    // What was taken away is nothing any more, but for what it was.
    expect(told({ ...nudge, deletedAt: 1 }).join(' ')).toBe(
      is.replace(/onPage ?|waits ?|decided ?|unanswered ?/g, ''),
    );
  });

  test('it stands on the pages of the day on which it was put there', () => {
    const late = aNudge({}, { ...onPage, at: at(TOMORROW, 0, 30) });
    expect([isOnPage(late, TODAY, 0), isOnPage(late, TOMORROW, 0)]).toEqual([false, true]);
    expect([isOnPage(late, TODAY, 4), isOnPage(late, TOMORROW, 4)]).toEqual([true, false]);
  });
});

describe('a nudge asks for its habit', () => {
  const tomorrow: NudgeEvent = { ...later, choice: 'tomorrow', until: at(TOMORROW, 8) };

  test.each<[string, NudgeEvent[], string, number, string]>([
    ['on its own day', [shown], TODAY, 0, TODAY],
    ['on its own day, the day after', [shown], TOMORROW, 0, TODAY],
    ['on the day to which it was put off', [shown, tomorrow], TOMORROW, 0, TOMORROW],
    ['today, where that is still to come', [shown, tomorrow], TODAY, 0, TODAY],
    ['on the last of those days', [shown, later, shown, tomorrow, shown], TOMORROW, 0, TOMORROW],
    [
      'on the lived day of a time after midnight',
      [shown, { ...later, until: at(TOMORROW, 1) }],
      TOMORROW,
      4,
      TODAY,
    ],
    ['today, by a clock that was set back', [shown], '2026-11-20', 0, '2026-11-20'],
  ])('%s', (_, events, today, dayStartsAt, asked) => {
    expect(askedDayOf(aNudge({}, ...events), day(today), dayStartsAt)).toBe(asked);
  });
});

describe('later is', () => {
  test.each<[Later, Instant, number, Instant]>([
    ['5', EIGHT, 0, at(TODAY, 8, 5)],
    ['15', EIGHT + 1, 0, at(TODAY, 8, 15) + 1],
    ['60', at(TODAY, 23, 30), 0, at(TOMORROW, 0, 30)],
    ['evening', EIGHT, 0, at(TODAY, 18, 30)],
    ['evening', at(TODAY, 18), 0, at(TODAY, 18, 30)],
    ['evening', at(TODAY, 18, 1), 0, at(TODAY, 19, 1)],
    ['evening', at(TODAY, 21), 0, at(TODAY, 22)],
    // The evening of a day that is lived until four was hours ago.
    ['evening', at(TODAY, 2), 4, at(TODAY, 3)],
    ['evening', at(TODAY, 4), 4, at(TODAY, 18, 30)],
    // Who begins the day at eight in the evening has this evening yet to come.
    ['evening', at(TODAY, 21), 20, at(TOMORROW, 18, 30)],
    ['tomorrow', at(TODAY, 8, 7) + 999, 0, at(TOMORROW, 8, 7)],
    ['tomorrow', at(TODAY, 1), 4, at(TOMORROW, 1)],
  ])('%s: from %i, days from %i h, until %i', (choice, now, dayStartsAt, until) => {
    expect(untilLater(choice, now, dayStartsAt)).toBe(until);
  });

  test.each([
    ['2026-03-28', 2, 30, '2026-03-29T01:00Z'],
    ['2026-03-28', 8, 0, '2026-03-29T06:00Z'],
    ['2026-10-24', 2, 30, '2026-10-25T00:30Z'],
    ['2026-10-24', 8, 0, '2026-10-25T07:00Z'],
  ])('tomorrow by the clock, from %s %i:%i until %s', (on, hour, minute, until) => {
    expect(untilLater('tomorrow', at(day(on), hour, minute), 0)).toBe(Date.parse(until));
  });
});

test('putting off waits; null puts aside', () => {
  const now = EIGHT + 60_000;
  const nudge = aNudge({}, decided, shown);
  expect(putOff(nudge, '5', { now, dayStartsAt: 0 })).toEqual({
    ...nudge,
    dueAt: now + 5 * 60_000,
    events: [decided, shown, { kind: 'later', choice: '5', until: now + 5 * 60_000, at: now }],
    changedAt: now,
  });
  expect(putOff(nudge, null, { now, dayStartsAt: 0 })).toEqual(answered(nudge, 'dismissed', now));
});

test('what one notification stands for is one by its instant', () => {
  const [a, b] = notified([aNudge({ reminderId: 'a' }, decided), aNudge({}, decided)], EIGHT + 5);
  const event = { kind: 'notified', together: 2, at: EIGHT + 5 };
  expect([a?.events.at(-1), b?.events.at(-1)]).toEqual([event, event]);
  expect(leftOnPage([aNudge({}, decided)], 'refused', EIGHT + 5)[0]?.events.at(-1)).toEqual({
    kind: 'onPage',
    because: 'refused',
    at: EIGHT + 5,
  });
});

test('changes go on where clocks go back', () => {
  const nudge = aNudge({ changedAt: EIGHT + 1000 }, shown);
  expect(answered(nudge, 'done', EIGHT).changedAt).toBeGreaterThan(EIGHT + 1000);
});
