import { expect, test } from 'vitest';
import { endOfLivedDay, type LocalDate } from '@/domain/local-date';
import { type HeldPause, heldPause, type Pause, pauseEnd } from '@/domain/pause';
import { at, TODAY } from '@/tests/support/builders';

const FOUR = 4;
const NOW = at(TODAY, 14, 20);
const FACTS = { now: NOW, endsAt: endOfLivedDay(NOW, FOUR), dayStartsAt: FOUR };
const TOMORROW = '2026-11-24' as LocalDate;
const THURSDAY = '2026-11-26' as LocalDate;

test.each<[string, Pause, number | null]>([
  ['an hour', 'hour', at(TODAY, 15, 20)],
  ['today', 'today', at(TOMORROW, 4)],
  ['until a day', THURSDAY, at(THURSDAY, 4)],
  ['no longer', null, null],
])('%s ends', (_, pause, end) => {
  expect(pauseEnd(pause, FACTS)).toBe(end);
});

test.each<[string, number | null, HeldPause | null]>([
  ['none', null, null],
  ['one that is over', NOW - 1, null],
  ['one that ends now', NOW, null],
  ['an hour', at(TODAY, 15, 20), { kind: 'time', at: at(TODAY, 15, 20) }],
  ['today', at(TOMORROW, 4), { kind: 'today' }],
  ['until a day', at(THURSDAY, 4), { kind: 'day', day: THURSDAY }],
  [
    'an hour that ends after the day',
    at(TOMORROW, 4, 10),
    { kind: 'time', at: at(TOMORROW, 4, 10) },
  ],
])('%s is said', (_, until, held) => {
  expect(heldPause(until, FACTS)).toEqual(held);
});

test('each pause that is made is one that holds', () => {
  const made = (['hour', 'today', THURSDAY] as const).map((pause) => pauseEnd(pause, FACTS));
  expect(made.map((until) => heldPause(until, FACTS)?.kind)).toEqual(['time', 'today', 'day']);
});
