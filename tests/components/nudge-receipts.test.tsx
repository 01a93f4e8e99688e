import { beforeEach, describe, expect, test, vi } from 'vitest';
import { EN_NUDGES } from '@/catalog/nudge-strings';
import { NudgeReceipts, type NudgeReceiptsProps } from '@/components/NudgeReceipts';
import { NudgeWordsContext } from '@/components/page-words';
import type { LocalDate } from '@/domain/local-date';
import { choose, press, type Shown, show } from '@/tests/support/render';
import { aNudge, STORIES, timeOn } from './reminders';
import { HOSTILE, MONDAY } from './samples';

const SUNDAY = '2026-11-22' as LocalDate;
const onHabit = vi.fn<(habitId: string | null) => void>();

const PROPS: NudgeReceiptsProps = {
  nudges: [],
  habits: [
    { habitId: 'walk', name: 'Walk' },
    { habitId: 'read', name: 'Read' },
  ],
  habitId: null,
  next: null,
  nameOf: (day) => (day === MONDAY ? 'Today' : `<${day}>`),
  timeOf: timeOn,
  settingsHref: '#settings/nudges',
  habitsHref: '#habits',
  onHabit,
};

beforeEach(() => vi.clearAllMocks());

function page(props: Partial<NudgeReceiptsProps> = {}): Shown {
  return show(
    <NudgeWordsContext.Provider value={EN_NUDGES}>
      <NudgeReceipts {...PROPS} {...props} />
    </NudgeWordsContext.Provider>,
  );
}

test.each(STORIES)('"%s" is told of what happened', (told, events) => {
  const shown = page({ nudges: [aNudge('n', events)] });
  expect(shown.the('li').textContent).toBe(`8:00 Walk for 10 minutes — ${told}`);
});

test('each is told as one sentence and another way', () => {
  expect(new Set(STORIES.map(([told]) => told)).size).toBe(STORIES.length);
});

test('they stand by day, the latest first, each under its heading', () => {
  const shown = page({
    nudges: [
      aNudge('a', [], { name: 'A' }),
      aNudge('b', [], { name: 'B', day: SUNDAY }),
      aNudge('c', [], { name: 'C' }),
    ],
  });
  const days = shown
    .all('section section')
    .map((each) => [
      each.getAttribute('aria-label'),
      each.querySelector('h3 time')?.getAttribute('datetime'),
      [...each.querySelectorAll('bdi')].map(({ textContent }) => textContent),
    ]);
  expect(days).toEqual([
    ['Today', MONDAY, ['A', 'C']],
    [`<${SUNDAY}>`, SUNDAY, ['B']],
  ]);
});

describe('of one habit', () => {
  const nudges = [aNudge('a'), aNudge('b', [], { habitId: 'read', name: 'Read' })];

  test('only its own are shown', () => {
    const shown = page({ nudges, habitId: 'read' });
    expect(shown.all('bdi').map(({ textContent }) => textContent)).toEqual(['Read']);
    expect(shown.the<HTMLSelectElement>('select').value).toBe('read');
  });

  test('it can be chosen, and all again', () => {
    const shown = page({ nudges });
    choose(shown.the<HTMLSelectElement>('select'), 'read');
    choose(shown.the<HTMLSelectElement>('select'), '');
    expect(onHabit.mock.calls).toEqual([['read'], [null]]);
  });

  test('there is no choice where there is one habit', () => {
    expect(page({ habits: PROPS.habits.slice(0, 1) }).all('select')).toEqual([]);
  });
});

test.each([
  [null, 'No nudge was due yet.'],
  ['read', 'No nudge of this habit was due yet.'],
])('where there are none it says so (%s)', (habitId, says) => {
  const shown = page({ habitId, nudges: habitId ? [aNudge('a')] : [] });
  expect(shown.html()).toContain(says);
  expect(shown.all('ol')).toEqual([]);
});

test('the next one is told, where it is known', () => {
  expect(page({ next: '17:00' }).html()).toContain('The next one is planned for 17:00.');
  expect(page().html()).not.toContain('planned for');
});

test('a long list comes in parts', () => {
  const nudges = Array.from({ length: 250 }, (_, index) => aNudge(`${index}`));
  const shown = page({ nudges });
  expect(shown.all('li')).toHaveLength(100);
  press(shown.button('Show earlier ones'));
  press(shown.button('Show earlier ones'));
  expect(shown.all('li')).toHaveLength(250);
  expect(shown.html()).not.toContain('Show earlier ones');
});

test('it leads to what is set for nudges, and to habits', () => {
  const links = page().all('a');
  expect(links.map((link) => link.getAttribute('href'))).toEqual(['#settings/nudges', '#habits']);
});

test.each(Object.entries(HOSTILE))('a habit called %s is shown as text', (_, name) => {
  const shown = page({ nudges: [aNudge('a', [], { name })] });
  expect(shown.the('bdi').textContent).toBe(name);
  expect(shown.all('script, img')).toEqual([]);
});
