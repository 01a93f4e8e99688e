import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DEFAULT_QUIET_HOURS, type QuietHours, quietUntil } from '@/domain/quiet-hours';
import { NO_QUIET } from '@/tests/support/nudge-facts';
import { isQuiet } from '@/tests/support/nudge-laws';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const OWN_ZONE = process.env['TZ'];

beforeAll(() => inZone('UTC'));
afterAll(() => inZone(OWN_ZONE));

function inZone(zone: string | undefined): void {
  if (zone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zone;
}

/** Spans by the weekday on which they begin: `'22:00–07:00'`. */
function quiet(spans: Readonly<Record<number, string>>): QuietHours {
  return Array.from({ length: 7 }, (_, weekday) => {
    const [from, until] = spans[weekday]?.split('–').map(minute) ?? [];
    return from === undefined || until === undefined ? null : { from, until };
  });
}

function minute(text: string): number {
  const [hours = 0, minutes = 0] = text.split(':').map(Number);
  return hours * 60 + minutes;
}

function told(hours: QuietHours, at: string): string | null {
  const until = quietUntil(hours, Date.parse(at));
  return until === null ? null : new Date(until).toISOString().replace(':00.000Z', 'Z');
}

const [SUNDAY, MONDAY, TUESDAY, SATURDAY] = [0, 1, 2, 6];

describe('quiet hours', () => {
  test.each<[string, QuietHours, string, string | null]>([
    // 2026-11-23 is a Monday.
    ['by night, before', DEFAULT_QUIET_HOURS, '2026-11-23T21:59Z', null],
    ['by night, at their beginning', DEFAULT_QUIET_HOURS, '2026-11-23T22:00Z', '2026-11-24T07:00Z'],
    ['by night, after midnight', DEFAULT_QUIET_HOURS, '2026-11-23T06:59Z', '2026-11-23T07:00Z'],
    ['by night, at their end', DEFAULT_QUIET_HOURS, '2026-11-23T07:00Z', null],
    ['of no day', NO_QUIET, '2026-11-23T03:00Z', null],
    ['within a day', quiet({ [MONDAY]: '13:00–14:00' }), '2026-11-23T13:30Z', '2026-11-23T14:00Z'],
    ['of another weekday', quiet({ [TUESDAY]: '13:00–14:00' }), '2026-11-23T13:30Z', null],
    [
      'of the night before, whose weekday is yesterday’s',
      quiet({ [SUNDAY]: '22:00–07:00' }),
      '2026-11-23T03:00Z',
      '2026-11-23T07:00Z',
    ],
    ['of the night to come', quiet({ [MONDAY]: '22:00–07:00' }), '2026-11-23T03:00Z', null],
    [
      'of a whole day',
      quiet({ [SATURDAY]: '18:00–18:00' }),
      '2026-11-29T12:00Z',
      '2026-11-29T18:00Z',
    ],
    [
      'that touch',
      quiet({ [MONDAY]: '22:00–07:00', [TUESDAY]: '07:00–09:00' }),
      '2026-11-23T23:00Z',
      '2026-11-24T09:00Z',
    ],
    [
      'that overlap',
      quiet({ [MONDAY]: '22:00–12:00', [TUESDAY]: '08:00–09:00' }),
      '2026-11-23T23:00Z',
      '2026-11-24T12:00Z',
    ],
    [
      'with a minute between',
      quiet({ [MONDAY]: '22:00–07:00', [TUESDAY]: '07:01–09:00' }),
      '2026-11-23T23:00Z',
      '2026-11-24T07:00Z',
    ],
    [
      'of a whole weekend',
      quiet({ [SATURDAY]: '00:00–00:00', [SUNDAY]: '00:00–00:00' }),
      '2026-11-28T00:00Z',
      '2026-11-30T00:00Z',
    ],
    [
      'without end, for a week and no more',
      Array.from({ length: 7 }, () => ({ from: 0, until: 0 })),
      '2026-11-23T12:00Z',
      '2026-12-01T00:00Z',
    ],
  ])('%s', (_, hours, at, until) => {
    inZone('UTC');
    expect(told(hours, at)).toBe(until);
  });

  test.each<[string, string, string, string | null]>([
    // Berlin leaves out 02:00–03:00 on 2026-03-29, and has it twice on 2026-10-25; both are Sundays.
    ['02:30–05:00', 'left out at their beginning', '2026-03-29T01:00Z', '2026-03-29T03:00Z'],
    ['01:00–02:30', 'left out at their end', '2026-03-29T00:59Z', '2026-03-29T01:00Z'],
    ['02:15–02:45', 'left out', '2026-03-29T01:00Z', null],
    ['02:00–02:30', 'twice, the first time', '2026-10-25T00:10Z', '2026-10-25T01:30Z'],
    ['02:00–02:30', 'twice, the second time', '2026-10-25T01:10Z', '2026-10-25T01:30Z'],
    ['02:00–02:30', 'twice, after it', '2026-10-25T01:30Z', null],
  ])('%s, %s on a day when clocks change', (span, _, at, until) => {
    inZone('Europe/Berlin');
    expect(told(quiet({ [SUNDAY]: span }), at)).toBe(until);
  });
});

const time = fc.integer({ min: 0, max: 95 }).map((quarter) => quarter * 15);
const anyHours = fc.array(fc.option(fc.record({ from: time, until: time })), {
  minLength: 7,
  maxLength: 7,
});

test('it is quiet where a clock says so, up to the end that is told', () => {
  const zone = fc.constantFrom('UTC', 'Europe/Berlin', 'America/Santiago', 'Australia/Lord_Howe');
  const around = fc.constantFrom(
    '2026-03-29',
    '2026-04-05',
    '2026-09-06',
    '2026-10-25',
    '2026-07-01',
  );
  const quarter = fc.integer({ min: -300, max: 300 });
  const law = fc.property(zone, around, quarter, anyHours, (name, on, away, hours) => {
    inZone(name);
    const at = Date.parse(on) + away * 15 * MINUTE;
    const until = quietUntil(hours, at);
    if (until === null) expect(isQuiet(hours, at)).toBe(false);
    // Where the clocks show the hour before twice, quiet hours that began in it go on.
    const went =
      until === null ? [] : Array.from({ length: (until - at) / (15 * MINUTE) }, (_, i) => i);
    const loud = went.filter((step) => !isQuiet(hours, at + step * 15 * MINUTE));
    expect(loud.length).toBeLessThanOrEqual(4);
    if (until !== null && until - at < 6 * DAY) expect(isQuiet(hours, until)).toBe(false);
  });
  return fc.assert(law, { numRuns: 3000, seed: 5 });
});
