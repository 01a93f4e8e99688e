import { afterEach, expect, test, vi } from 'vitest';
import type { LocalDate } from '@/domain/local-date';
import { longDay } from '@/platform/dates';
import { dayName, daySpan } from '@/platform/day-words';

const NAMES = { language: 'en', today: 'Today', yesterday: 'Yesterday' };

const day = (text: string) => text as LocalDate;

afterEach(() => vi.restoreAllMocks());

test.each([
  ['2026-11-23', '2026-11-23', 'Today'],
  ['2026-11-22', '2026-11-23', 'Yesterday'],
  ['2026-10-31', '2026-11-01', 'Yesterday'],
  ['2024-02-29', '2024-03-01', 'Yesterday'],
  ['2025-12-31', '2026-01-01', 'Yesterday'],
  ['2026-11-21', '2026-11-23', 'Sat, Nov 21'],
  ['2026-11-24', '2026-11-23', 'Tue, Nov 24'],
])('%s seen on %s is %s', (shown, today, name) => {
  languages('en-US');
  expect(dayName(day(shown), day(today), NAMES)).toBe(name);
});

test.each([
  [['en-GB'], 'Monday 23 November'],
  [['en-US'], 'Monday, November 23'],
  // The interface's language, in the first region of it that the person reads.
  [['de-DE', 'en-GB', 'en-US'], 'Monday 23 November'],
  [['de-DE', 'ar'], 'Monday, November 23'],
  [[], 'Monday, November 23'],
])('with the languages %j the day is written %s', (own, written) => {
  languages(...own);
  expect(longDay(day('2026-11-23'), 'en')).toBe(written);
});

test.each([
  ['2026-11-20', '2026-11-28', /^20 ?– ?28 November 2026$/],
  ['2026-11-28', '2026-12-02', /^28 November ?– ?2 December 2026$/],
  ['2026-12-28', '2027-01-02', /^28 December 2026 ?– ?2 January 2027$/],
  ['2026-11-20', '2026-11-20', /^20 November 2026$/],
])('the days from %s to %s are written in one', (from, until, written) => {
  languages('en-GB');
  // What stands around the dash differs from one release of the tables to the next.
  expect(daySpan(day(from), day(until), 'en').replaceAll(/\s/g, ' ')).toMatch(written);
});

test.each(['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'America/Havana'])(
  'in %s a day keeps its own name',
  (zone) => {
    const before = process.env.TZ;
    process.env.TZ = zone;
    languages('en-GB');
    expect(longDay(day('2026-11-23'), 'en')).toBe('Monday 23 November');
    process.env.TZ = before;
  },
);

function languages(...own: string[]): void {
  vi.spyOn(navigator, 'languages', 'get').mockReturnValue(own);
}
