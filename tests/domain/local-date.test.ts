import * as fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { parseLocalDate } from '@/domain/day-steps';
import {
  type DayStart,
  endOfLivedDay,
  hourWithin,
  type Instant,
  instantOn,
  isoDay,
  livedDay,
  minuteOf,
  nextDay,
  previousDay,
} from '@/domain/local-date';
import { day } from '@/tests/support/builders';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const OWN_ZONE = process.env['TZ'];

/** Every zone there is, and the one with a change of two hours, which is known by another name. */
const ZONES = [...new Set([...Intl.supportedValuesOf('timeZone'), 'Antarctica/Troll', 'UTC'])];
const DAY_STARTS: readonly DayStart[] = [0, 3, 4, 12, 23];
const FIRST = Date.parse('2020-01-01');
const LAST = Date.parse('2035-12-31');

afterAll(() => inZone(OWN_ZONE));

function inZone(zone: string | undefined): void {
  if (zone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zone;
}

describe('a day of the calendar', () => {
  test.each(['1970-01-01', '2024-02-29', '2000-02-29', '2026-12-31', '9999-12-31'])(
    '%s is one',
    (text) => expect(parseLocalDate(text)).toBe(text),
  );

  test.each([
    '',
    '2026-02-29',
    '2100-02-29',
    '2026-00-10',
    '2026-13-01',
    '2026-04-31',
    '2026-01-00',
    '2026-1-1',
    '1969-12-31',
    '10000-01-01',
    '2026-01-01T00:00',
    ' 2026-01-01',
    '2026-01-01\n',
    '2026/01/01',
    '٢٠٢٦-٠١-٠١',
    '-002026-01-01',
    '__proto__',
  ])('%j is none', (text) => expect(parseLocalDate(text)).toBeNull());

  test.each([
    ['2024-02-28', '2024-02-29'],
    ['2026-02-28', '2026-03-01'],
    ['2026-12-31', '2027-01-01'],
    // Clocks change in Berlin, yet days stay days.
    ['2026-03-28', '2026-03-29'],
    ['2026-10-25', '2026-10-26'],
  ])('%s comes before %s', (before, after) => {
    expect([nextDay(day(before)), previousDay(day(after))]).toEqual([after, before]);
  });
});

describe('the day being lived', () => {
  test.each<[string, string, DayStart, string, string]>([
    // zone, instant, day start, lived day, end of it
    ['UTC', '2026-11-23T00:00Z', 0, '2026-11-23', '2026-11-24T00:00Z'],
    ['UTC', '2026-11-23T03:59Z', 4, '2026-11-22', '2026-11-23T04:00Z'],
    ['UTC', '2026-11-23T04:00Z', 4, '2026-11-23', '2026-11-24T04:00Z'],
    ['UTC', '2027-01-01T02:00Z', 3, '2026-12-31', '2027-01-01T03:00Z'],
    ['UTC', '2026-11-23T22:59Z', 23, '2026-11-22', '2026-11-23T23:00Z'],
    // Midnight does not exist on the day the clocks go forward in Cairo, Beirut and Santiago.
    ['Africa/Cairo', '2026-04-23T21:59Z', 0, '2026-04-23', '2026-04-23T22:00Z'],
    ['Africa/Cairo', '2026-04-23T22:00Z', 0, '2026-04-24', '2026-04-24T21:00Z'],
    ['Asia/Beirut', '2026-03-28T22:00Z', 0, '2026-03-29', '2026-03-29T21:00Z'],
    ['America/Santiago', '2026-09-06T04:00Z', 0, '2026-09-06', '2026-09-07T03:00Z'],
    // The hour before midnight comes twice in Santiago, the hour after it in Havana.
    ['America/Santiago', '2026-04-05T03:30Z', 0, '2026-04-04', '2026-04-05T04:00Z'],
    ['America/Havana', '2026-11-01T04:30Z', 0, '2026-11-01', '2026-11-02T05:00Z'],
    ['America/Havana', '2026-11-01T05:30Z', 0, '2026-11-01', '2026-11-02T05:00Z'],
    // The hour at which the day begins is left out, or comes twice.
    ['Europe/Berlin', '2026-03-29T01:00Z', 2, '2026-03-29', '2026-03-30T00:00Z'],
    ['Europe/Berlin', '2026-10-25T00:30Z', 2, '2026-10-25', '2026-10-26T01:00Z'],
    ['Europe/Berlin', '2026-10-25T01:30Z', 3, '2026-10-24', '2026-10-25T02:00Z'],
    ['America/New_York', '2026-11-01T06:30Z', 1, '2026-11-01', '2026-11-02T06:00Z'],
    // Troll goes back by two hours, from 03:00 to 01:00: the old day does not come back.
    ['Antarctica/Troll', '2026-10-25T00:30Z', 2, '2026-10-25', '2026-10-26T02:00Z'],
    ['Antarctica/Troll', '2026-10-25T01:30Z', 2, '2026-10-25', '2026-10-26T02:00Z'],
    ['Antarctica/Troll', '2026-03-29T01:00Z', 2, '2026-03-29', '2026-03-30T00:00Z'],
    // Half an hour on Lord Howe.
    ['Australia/Lord_Howe', '2026-10-03T15:30Z', 2, '2026-10-04', '2026-10-04T15:00Z'],
    ['Asia/Kathmandu', '2026-11-22T18:15Z', 0, '2026-11-23', '2026-11-23T18:15Z'],
    ['Pacific/Kiritimati', '2026-11-22T10:00Z', 0, '2026-11-23', '2026-11-23T10:00Z'],
    // Apia left out 30 December 2011 altogether.
    ['Pacific/Apia', '2011-12-30T10:00Z', 0, '2011-12-31', '2011-12-31T10:00Z'],
  ])('in %s at %s, days from %i h, is %s', (zone, instant, dayStartsAt, lived, end) => {
    inZone(zone);
    const now = Date.parse(instant);
    expect({
      lived: livedDay(now, dayStartsAt),
      end: isoMinute(endOfLivedDay(now, dayStartsAt)),
    }).toEqual({ lived, end });
  });
});

describe('the hour within a day', () => {
  test.each<[string, string, DayStart, string, number | null]>([
    // zone, instant, day start, day, hour
    ['UTC', '2026-11-23T00:00Z', 0, '2026-11-23', 0],
    ['UTC', '2026-11-23T23:59Z', 0, '2026-11-23', 23],
    ['UTC', '2026-11-22T23:59Z', 0, '2026-11-23', null],
    ['UTC', '2026-11-24T00:00Z', 0, '2026-11-23', null],
    ['UTC', '2026-11-24T03:59Z', 4, '2026-11-23', 3],
    ['UTC', '2026-11-23T03:59Z', 4, '2026-11-23', null],
    // By the clock, also on the days on which it is turned.
    ['Europe/Berlin', '2026-03-29T01:00Z', 0, '2026-03-29', 3],
    ['Europe/Berlin', '2026-10-25T00:30Z', 0, '2026-10-25', 2],
    ['Europe/Berlin', '2026-10-25T01:30Z', 0, '2026-10-25', 2],
    ['Asia/Kathmandu', '2026-11-22T18:15Z', 0, '2026-11-23', 0],
  ])('in %s at %s, days from %i h, on %s, is %s', (zone, instant, dayStartsAt, on, hour) => {
    inZone(zone);
    expect(hourWithin(day(on), Date.parse(instant), dayStartsAt)).toBe(hour);
  });

  test('is known on the day being lived, and on no other', () =>
    fc.assert(
      fc.property(
        fc.constantFrom(...ZONES),
        fc.integer({ min: FIRST, max: LAST }),
        fc.integer({ min: 0, max: 23 }),
        (zone, at, dayStartsAt) => {
          inZone(zone);
          const lived = livedDay(at, dayStartsAt);
          expect(hourWithin(lived, at, dayStartsAt)).toBe(new Date(at).getHours());
          for (const other of [previousDay(lived), nextDay(lived)])
            expect(hourWithin(other, at, dayStartsAt)).toBeNull();
        },
      ),
    ));
});

function isoMinute(at: Instant): string {
  return new Date(at).toISOString().replace(':00.000Z', 'Z');
}

/** A span in which a zone keeps one offset from UTC; the last one never ends. */
type Span = { readonly from: Instant; readonly to: Instant; readonly offset: number };

/** How the clocks of a zone went in the years under test, found by asking day by day. */
function spansOf(zone: string): Span[] {
  inZone(zone);
  const offset = (at: Instant): number => -new Date(at).getTimezoneOffset() * MINUTE;
  const spans: Span[] = [];
  let from = Number.NEGATIVE_INFINITY;
  for (let at = FIRST - 3 * DAY; at < LAST + 4 * DAY; at += DAY) {
    if (offset(at) === offset(at + DAY)) continue;
    let [before, after] = [at, at + DAY];
    while (after - before > 1) {
      const middle = Math.floor((before + after) / 2);
      if (offset(middle) === offset(at)) before = middle;
      else after = middle;
    }
    spans.push({ from, to: after, offset: offset(at) });
    from = after;
  }
  return [...spans, { from, to: Number.POSITIVE_INFINITY, offset: offset(LAST + 4 * DAY) }];
}

/** By definition: the first instant at which the wall clock shows the hour of a day or later. */
function beginning(spans: readonly Span[], utcMidnight: Instant, dayStartsAt: DayStart): Instant {
  const starts = spans.map(({ from, to, offset }) => {
    const start = Math.max(from, utcMidnight + dayStartsAt * HOUR - offset);
    return start < to ? start : Number.POSITIVE_INFINITY;
  });
  return Math.min(...starts);
}

/** What is wrong with one lived day: both its edges, and what it says of its own end. */
function wrongDays(
  zone: string,
  near: readonly Span[],
  utcMidnight: Instant,
  dayStartsAt: DayStart,
): string[] {
  const lived = isoDay(utcMidnight);
  const start = beginning(near, utcMidnight, dayStartsAt);
  const end = beginning(near, utcMidnight + DAY, dayStartsAt);
  const told = [
    livedDay(start, dayStartsAt) === lived,
    livedDay(end - 1, dayStartsAt) === lived,
    endOfLivedDay(start, dayStartsAt) === end,
    endOfLivedDay(end - 1, dayStartsAt) === end,
  ];
  return told.every(Boolean) ? [] : [`${zone} ${lived} from ${dayStartsAt} h: ${told}`];
}

/**
 * As {@link wrongDays} for every day start at once, where the clocks of a zone keep their offset;
 * a day is asked for its end with one of the day starts, each in turn.
 */
function wrongPlainDays(zone: string, offset: number, utcMidnight: Instant): string[] {
  const [lived, next] = [isoDay(utcMidnight), isoDay(utcMidnight + DAY)];
  return DAY_STARTS.filter((hour, index) => {
    const end = utcMidnight + DAY + hour * HOUR - offset;
    const turn = (utcMidnight / DAY) % DAY_STARTS.length === index;
    const edges = livedDay(end - 1, hour) === lived && livedDay(end, hour) === next;
    return !edges || (turn && endOfLivedDay(end - DAY, hour) !== end);
  }).map((hour) => `${zone} ${next} does not begin at ${hour} h`);
}

/** Looks at the quarters of an hour around a change of the clocks, and at the end of their days. */
function wrongAround(zone: string, around: readonly Span[], change: Instant): string[] {
  const midnight = Math.floor(change / DAY) * DAY;
  const quarters = Array.from({ length: 33 }, (_, index) => change + (index - 16) * 15 * MINUTE);
  return [...DAY_STARTS, 1, 2].flatMap((hour) => {
    const days = [-1, 0, 1].map((shift) => midnight + shift * DAY);
    const starts = days.map((day) => beginning(around, day, hour));
    const wrong = quarters.filter((at) => {
      const index = starts.findLastIndex((start) => start <= at);
      return livedDay(at, hour) !== isoDay(days[index] ?? midnight - 2 * DAY);
    });
    return [
      ...wrong.map((at) => `${zone} ${isoMinute(at)} from ${hour} h: ${livedDay(at, hour)}`),
      ...days.flatMap((at) => wrongDays(zone, around, at, hour)),
    ];
  });
}

describe('each instant has one lived day, and days advance by one', () => {
  const spans = new Map(ZONES.map((zone) => [zone, spansOf(zone)]));
  const clocks = new Map(ZONES.map((zone) => [JSON.stringify(spans.get(zone)), zone]));

  const near = (zone: string, at: Instant): Span[] =>
    (spans.get(zone) ?? []).filter(({ from, to }) => from < at + 3 * DAY && to > at - 2 * DAY);

  const wrongOn = (zone: string, at: Instant): string[] => {
    const around = near(zone, at);
    const [first, ...others] = around;
    if (!first || others.length > 0)
      return DAY_STARTS.flatMap((hour) => wrongDays(zone, around, at, hour));
    return wrongPlainDays(zone, first.offset, at);
  };

  test('on every day of 2020–2035, for every way clocks go on this planet', () => {
    const wrong: string[] = [];
    for (const zone of clocks.values()) {
      inZone(zone);
      for (let at = FIRST; at <= LAST; at += DAY) wrong.push(...wrongOn(zone, at));
    }
    expect(clocks.size).toBeGreaterThan(60);
    expect(wrong).toEqual([]);
  }, 60_000);

  test('in every zone by its own name, at every quarter around each change of its clocks', () => {
    const wrong = ZONES.flatMap((zone) => {
      inZone(zone);
      const changes = (spans.get(zone) ?? []).map(({ to }) => to).filter(Number.isFinite);
      return changes.flatMap((at) => wrongAround(zone, near(zone, at), at));
    });
    expect(wrong).toEqual([]);
  }, 60_000);

  test('never going back, whenever one looks and from whatever hour', () => {
    const zone = fc.constantFrom(...ZONES);
    const instant = fc.integer({ min: FIRST, max: LAST });
    const hour = fc.integer({ min: 0, max: 23 });
    const steps = fc.array(fc.integer({ min: 1, max: 3 * HOUR }), { maxLength: 20 });
    const law = fc.property(zone, instant, hour, steps, (name, start, dayStartsAt, waits) => {
      inZone(name);
      let now = start;
      let lived = livedDay(now, dayStartsAt);
      for (const wait of waits) {
        const end = endOfLivedDay(now, dayStartsAt);
        now += wait;
        const later = livedDay(now, dayStartsAt);
        expect(later).toBe(now < end ? lived : nextDay(lived));
        lived = later;
      }
    });
    return fc.assert(law, { numRuns: 1000 });
  });
});

describe('a minute of a lived day', () => {
  test.each<[string, string, number, DayStart, string, string]>([
    // zone, lived day, minute, day start, first and last instant
    ['UTC', '2026-11-23', 0, 0, '2026-11-23T00:00Z', '2026-11-23T00:00Z'],
    ['UTC', '2026-11-23', 1439, 0, '2026-11-23T23:59Z', '2026-11-23T23:59Z'],
    // What comes before the day's start is on the next day of the calendar.
    ['UTC', '2026-11-23', 239, 4, '2026-11-24T03:59Z', '2026-11-24T03:59Z'],
    ['UTC', '2026-11-23', 240, 4, '2026-11-23T04:00Z', '2026-11-23T04:00Z'],
    ['UTC', '2026-12-31', 60, 4, '2027-01-01T01:00Z', '2027-01-01T01:00Z'],
    ['Asia/Kathmandu', '2026-11-23', 480, 0, '2026-11-23T02:15Z', '2026-11-23T02:15Z'],
    ['Pacific/Kiritimati', '2026-11-23', 480, 0, '2026-11-22T18:00Z', '2026-11-22T18:00Z'],
    // Left out: the next minute there is.
    ['Europe/Berlin', '2026-03-29', 150, 0, '2026-03-29T01:00Z', '2026-03-29T01:00Z'],
    ['Europe/Berlin', '2026-03-28', 150, 3, '2026-03-29T01:00Z', '2026-03-29T01:00Z'],
    ['Africa/Cairo', '2026-04-24', 30, 0, '2026-04-23T22:00Z', '2026-04-23T22:00Z'],
    ['Australia/Lord_Howe', '2026-10-04', 135, 0, '2026-10-03T15:30Z', '2026-10-03T15:30Z'],
    ['Antarctica/Troll', '2026-03-29', 100, 0, '2026-03-29T01:00Z', '2026-03-29T01:00Z'],
    // The last hour of a day in Nuuk: the first minute of the next one.
    ['America/Nuuk', '2026-03-28', 1410, 0, '2026-03-29T01:00Z', '2026-03-29T01:00Z'],
    // A whole day that Apia never had.
    ['Pacific/Apia', '2011-12-30', 600, 0, '2011-12-30T10:00Z', '2011-12-30T10:00Z'],
    // Twice.
    ['Europe/Berlin', '2026-10-25', 150, 0, '2026-10-25T00:30Z', '2026-10-25T01:30Z'],
    ['Antarctica/Troll', '2026-10-25', 90, 0, '2026-10-24T23:30Z', '2026-10-25T01:30Z'],
    ['America/Havana', '2026-11-01', 30, 0, '2026-11-01T04:30Z', '2026-11-01T05:30Z'],
    ['Australia/Lord_Howe', '2026-04-05', 105, 0, '2026-04-04T14:45Z', '2026-04-04T15:15Z'],
  ])('in %s on %s, minute %i, days from %i h', (zone, lived, minute, dayStartsAt, first, last) => {
    inZone(zone);
    const found = (['first', 'last'] as const).map((which) =>
      isoMinute(instantOn(day(lived), minute, dayStartsAt, which)),
    );
    expect(found).toEqual([first, last]);
  });

  /** By definition: every instant at which the clock shows it, or else when it next shows a later one. */
  const shownAt = (around: readonly Span[], shown: number): Instant[] => {
    const found = around.flatMap(({ from, to, offset }) => {
      const at = shown - offset;
      return from <= at && at < to ? [at] : [];
    });
    if (found.length > 0) return found.sort((a, b) => a - b);
    const later = around.filter(({ from, offset }) => from + offset > shown);
    return [Math.min(...later.map(({ from }) => from))];
  };

  type Told = {
    readonly wrong: readonly string[];
    readonly gap: boolean;
    readonly double: boolean;
  };

  /** What is told of one minute that a clock shows, for one hour at which days begin. */
  const toldOf = (zone: string, around: readonly Span[], shown: number, hour: DayStart): Told => {
    const civil = Math.floor(shown / DAY) * DAY;
    const minute = (shown - civil) / MINUTE;
    const lived = isoDay(minute < hour * 60 ? civil - DAY : civil);
    const due = shownAt(around, shown);
    const first = instantOn(lived, minute, hour);
    const isRight = first === due[0] && instantOn(lived, minute, hour, 'last') === due.at(-1);
    return {
      wrong: isRight ? [] : [`${zone} ${lived} ${minute} from ${hour} h: ${first}`],
      gap: minuteOf(first) !== minute,
      double: due.length > 1,
    };
  };

  /** Every quarter of an hour, and a minute, around each change of a clock. */
  const toldIn = (zone: string): Told[] => {
    const spans = spansOf(zone);
    return spans.slice(0, -1).flatMap(({ to: change, offset }) => {
      const around = spans.filter(
        ({ from, to }) => from < change + 3 * DAY && to > change - 3 * DAY,
      );
      const middle = Math.floor((change + offset) / MINUTE / 15) * 15 * MINUTE;
      return Array.from(
        { length: 41 },
        (_, step) => middle + (step - 20) * 15 * MINUTE + MINUTE,
      ).flatMap((shown) => DAY_STARTS.map((hour) => toldOf(zone, around, shown, hour)));
    });
  };

  test('around every change of every clock on this planet', () => {
    const clocks = new Map(ZONES.map((zone) => [JSON.stringify(spansOf(zone)), zone]));
    const told = [...clocks.values()].flatMap(toldIn);
    expect(told.flatMap(({ wrong }) => wrong).slice(0, 5)).toEqual([]);
    expect(told.filter(({ gap }) => gap).length).toBeGreaterThan(500);
    expect(told.filter(({ double }) => double).length).toBeGreaterThan(500);
  }, 60_000);

  test('lies in its lived day, or at the end of it where it is left out', () => {
    const zone = fc.constantFrom(...ZONES);
    const lived = fc
      .integer({ min: FIRST / DAY, max: LAST / DAY })
      .map((each) => isoDay(each * DAY));
    const minute = fc.integer({ min: 0, max: 1439 });
    const hour = fc.integer({ min: 0, max: 23 });
    const law = fc.property(zone, lived, minute, hour, (name, on, shown, dayStartsAt) => {
      inZone(name);
      const at = instantOn(on, shown, dayStartsAt);
      if (minuteOf(at) === shown) expect(livedDay(at, dayStartsAt)).toBe(on);
      else expect([on, nextDay(on)]).toContain(livedDay(at, dayStartsAt));
    });
    return fc.assert(law, { numRuns: 3000 });
  });
});
