import { expect, test } from 'vitest';
import type { LocalDate } from '@/domain/local-date';
import type { TodayView } from '@/domain/view';
import { dayDeedsOf } from '@/platform/day-deeds';
import { moodDeedsOf } from '@/platform/mood-deeds';
import type { TodayState, TodayStore } from '@/platform/today-store';

const SUNDAY = '2026-11-22' as LocalDate;
const MOOD = { id: 'm', day: SUNDAY, at: 5, level: 4, words: '', deletedAt: null, changedAt: 5 };
const VIEW = { day: SUNDAY, today: '2026-11-23', moods: [MOOD] } as unknown as TodayView;

type Done = [string, Readonly<Record<string, unknown>>];
type DayDeeds = ReturnType<typeof dayDeedsOf> & ReturnType<typeof moodDeedsOf>;

function onDay(view: TodayView | null): { readonly deeds: DayDeeds; readonly done: Done[] } {
  const done: Done[] = [];
  const act = (method: string, arg: object) => {
    done.push([method, arg as Done[1]]);
    return Promise.resolve({ kind: 'saved' as const });
  };
  const get = () => ({ view }) as TodayState;
  const today = { do: act as TodayStore['do'], get };
  return { deeds: { ...dayDeedsOf(today), ...moodDeedsOf(today) }, done };
}

test.each<[string, (deeds: DayDeeds) => void, Done[]]>([
  [
    'a small day',
    (deeds) => deeds.onSmallDay(true),
    [['setSmallDay', { day: SUNDAY, small: true }]],
  ],
  [
    'all of it again',
    (deeds) => deeds.onSmallDay(false),
    [['setSmallDay', { day: SUNDAY, small: false }]],
  ],
  [
    'words to a mood, its step left as it is',
    (deeds) => deeds.onWords('m', 'light'),
    [['noteMood', { moodId: 'm', day: SUNDAY, mood: { level: 4, words: 'light' } }]],
  ],
  ['words to a mood that is gone', (deeds) => deeds.onWords('other', 'light'), []],
  [
    'a mood taken away',
    (deeds) => deeds.onRemove('m'),
    [['noteMood', { moodId: 'm', day: SUNDAY, mood: null }]],
  ],
])('of the day that is shown is said: %s', (_name, act, expected) => {
  const { deeds, done } = onDay(VIEW);
  act(deeds);
  expect(done).toEqual(expected);
});

test('every mood has an id of its own', () => {
  const { deeds, done } = onDay(VIEW);
  deeds.onMood(2);
  deeds.onMood(2);
  const mood = { level: 2, words: '' };
  expect(done).toMatchObject([
    ['noteMood', { day: SUNDAY, mood }],
    ['noteMood', { day: SUNDAY, mood }],
  ]);
  expect(new Set(done.map(([, { moodId }]) => moodId)).size).toBe(2);
});

test('before anything was read nothing is said', () => {
  const { deeds, done } = onDay(null);
  deeds.onSmallDay(true);
  deeds.onMood(3);
  deeds.onWords('m', 'light');
  deeds.onRemove('m');
  expect(done).toEqual([]);
});
