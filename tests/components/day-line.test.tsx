import { beforeEach, describe, expect, test, vi } from 'vitest';
import { DayLine } from '@/components/DayLine';
import type { DayLine as Line } from '@/domain/day-line';
import { wishIn } from '@/domain/fewer-nudges';
import type { LocalDate } from '@/domain/local-date';
import type { ReminderWish } from '@/domain/reminder';
import type { Rest } from '@/domain/rest';
import { lineDeedsOf } from '@/platform/line-deeds';
import type { TodayState } from '@/platform/today-store';
import { hit, nameOf, press, show } from '@/tests/support/render';
import { aReminder } from './reminders';
import { aView, HOSTILE } from './samples';

const day = (text: string) => text as LocalDate;

const SPAN = { from: day('2026-11-18'), habitIds: null, reason: 'illness' } as const;
const REST: Rest = { ...SPAN, id: 'ill', until: day('2026-11-22'), deletedAt: null, changedAt: 1 };
const LONGER = { ...SPAN, until: day('2026-11-25') };
const AWAY = { ...SPAN, until: day('2026-11-22'), reason: 'other' } as const;

const REMINDER = aReminder('morning', { days: [1, 3, 5] });
const ASKED = { reminder: REMINDER, name: 'Walk' };
const WISH = wishIn(REMINDER);
const WEEKLY = { ...WISH, days: [3] } as const;

const LINES = {
  restEnded: { kind: 'restEnded', key: 'restEnded:ill', rest: REST, longer: LONGER },
  longest: { kind: 'restEnded', key: 'restEnded:ill', rest: REST, longer: null },
  welcomeBack: { kind: 'welcomeBack', key: 'welcomeBack:x', away: AWAY },
  shrink: { kind: 'shrink', key: 'shrink:x' },
  grow: { kind: 'grow', key: 'grow:x' },
  nudges: {
    kind: 'nudges',
    key: 'nudges:x',
    waiting: [
      { nudgeId: 'n 1', habitId: 'walk', name: 'Walk' },
      { nudgeId: 'n 2', habitId: 'read', name: 'Read' },
    ],
  },
  nudge: {
    kind: 'nudges',
    key: 'nudges:x',
    waiting: [{ nudgeId: 'n 1', habitId: 'walk', name: 'Walk' }],
  },
  unanswered: { kind: 'unanswered', key: 'unanswered:x', ...ASKED, weekly: WEEKLY },
  unansweredWeekly: {
    kind: 'unanswered',
    key: 'unanswered:x',
    ...ASKED,
    weekly: null,
  },
  weekly: { kind: 'fade', key: 'fade:x', ...ASKED, to: 'weekly', wish: WEEKLY },
  stop: { kind: 'fade', key: 'fade:x', ...ASKED, to: 'stop', wish: { ...WISH, stopped: true } },
} as const satisfies Record<string, Line>;

const told = vi.fn<(method: string, arg: object) => void>();
const went = vi.fn<(href: string) => void>();
const deeds = lineDeedsOf(
  {
    do: async (method, arg) => {
      told(method, arg);
      return { kind: 'saved' };
    },
    // A Tuesday.
    get: () => ({ view: aView({ today: day('2026-11-24') }) }) as TodayState,
  },
  went,
);

beforeEach(() => vi.clearAllMocks());

test.each<[keyof typeof LINES, string, readonly string[]]>([
  ['restEnded', 'Your rest has ended.', ['Carry on', 'Rest 3 more days']],
  ['longest', 'Your rest has ended.', ['Carry on']],
  ['welcomeBack', 'Welcome back.', ['Mark the days away as rest', 'Not now']],
  ['shrink', 'A few small days in a row.', ['Yes', 'Keep the plan']],
  ['grow', 'It has been going well', ['Yes', 'Not yet']],
  ['nudge', 'A small moment for you: \u2068Walk\u2069.', ['Later', 'Not today']],
  [
    'nudges',
    'Small moments for you: \u2068Walk\u2069 and \u2068Read\u2069.',
    ['Later', 'Not today'],
  ],
  [
    'unanswered',
    'Three nudges for “\u2068Walk\u2069” passed by.',
    ['Once a week', 'Another time', 'No more nudges', 'Keep as it is'],
  ],
  [
    'unansweredWeekly',
    'Three nudges for “\u2068Walk\u2069” passed by.',
    ['Another time', 'No more nudges', 'Keep as it is'],
  ],
  ['weekly', '“\u2068Walk\u2069” goes well by itself.', ['Once a week', 'Keep as it is']],
  ['stop', '“\u2068Walk\u2069” goes by itself now.', ['Yes, they may stop', 'Keep as it is']],
])('%s says "%s" and can be answered %j', (name, says, answers) => {
  const page = show(<DayLine named line={LINES[name]} {...deeds} />);
  const sentence = page.the('p').textContent;
  expect(sentence).toContain(says);
  const buttons = page.all('button');
  expect(buttons.map((button) => button.textContent)).toEqual(answers);
  // Each answer is understood by itself, and begins with what is seen.
  expect(buttons.map(nameOf)).toEqual(answers.map((answer) => `${answer}: ${sentence}`));
});

/** The reminder, changed, in answer to a line. */
function changed(change: Partial<ReminderWish>, lineKey: string) {
  const { id, deletedAt: _, changedAt: __, ...wish } = REMINDER;
  return { reminderId: id, reminder: { ...wish, ...change }, lineKey };
}

describe('where names are not shown', () => {
  test.each<[keyof typeof LINES, string]>([
    ['nudge', 'A small moment waited for you.'],
    ['nudges', 'Two small moments waited for you.'],
    ['unanswered', 'Three nudges for a habit passed by. What would suit you better?'],
    ['weekly', 'A habit goes well by itself. Is a nudge once a week enough?'],
    ['stop', 'A habit goes by itself now. Shall its nudges stop?'],
  ])('%s says "%s"', (name, says) => {
    const page = show(<DayLine named={false} line={LINES[name]} {...deeds} />);
    expect(page.the('p').textContent).toBe(says);
    const html = page.html();
    expect(html).not.toMatch(/Walk|Read/);
    expect(
      page
        .all('button')
        .map(nameOf)
        .every((each) => each.endsWith(says)),
    ).toBe(true);
  });
});

test('two nudges of one habit are one moment, put off together', () => {
  const waiting = [...LINES.nudge.waiting, { nudgeId: 'n 3', habitId: 'walk', name: 'Walk' }];
  const page = show(<DayLine named line={{ ...LINES.nudge, waiting }} {...deeds} />);
  expect(page.the('p').textContent).toBe('A small moment for you: \u2068Walk\u2069.');
  press(page.all('button')[1] as HTMLElement);
  expect(told).toHaveBeenCalledExactlyOnceWith('putOffNudges', {
    nudgeIds: ['n 1', 'n 3'],
    later: null,
  });
  page.again(<DayLine named={false} line={{ ...LINES.nudge, waiting }} {...deeds} />);
  expect(page.the('p').textContent).toBe('A small moment waited for you.');
});

describe('later', () => {
  const opened = () => {
    const page = show(<DayLine named line={LINES.nudges} {...deeds} />);
    const later = page.all('button')[0] as HTMLElement;
    later.focus();
    press(later);
    return { page, later };
  };

  test('opens five choices, which take the focus', () => {
    const { page, later } = opened();
    const choices = page.all('[role=group]')[0] as HTMLElement;
    expect(later.getAttribute('aria-expanded')).toBe('true');
    expect(later.getAttribute('aria-controls')).toBe(choices.id);
    expect(choices.getAttribute('aria-label')).toBe('When shall it come again?');
    expect([...choices.querySelectorAll('button')].map(nameOf)).toEqual([
      'In 5 minutes',
      'In 15 minutes',
      'In an hour',
      'This evening',
      'Tomorrow',
    ]);
    expect(document.activeElement?.textContent).toBe('In 5 minutes');
  });

  test.each([
    ['In 5 minutes', '5'],
    ['In 15 minutes', '15'],
    ['In an hour', '60'],
    ['This evening', 'evening'],
    ['Tomorrow', 'tomorrow'],
  ])('%s puts all that wait off by %s', (name, later) => {
    const { page } = opened();
    press(page.button(name));
    expect(told).toHaveBeenCalledExactlyOnceWith('putOffNudges', {
      nudgeIds: ['n 1', 'n 2'],
      later,
    });
    expect(page.all('.Choices')).toEqual([]);
  });

  test('may be a pause of all nudges, set apart', () => {
    const { page, later } = opened();
    const [, pauses] = page.all('[role=group]');
    expect(pauses?.getAttribute('aria-label')).toBe('Pause nudges');
    expect(hit(page.button('Pause for an hour'), 'Escape')).toBe(true);
    expect(page.all('.Choices')).toEqual([]);
    press(later);
    press(page.button('Pause for today'));
    const change = { nudgesPausedUntil: aView().endsAt };
    expect(told).toHaveBeenCalledExactlyOnceWith('changeSettings', { change });
    expect(page.all('.Choices')).toEqual([]);
  });

  test('is closed by Escape and by its button, and nothing is told', () => {
    const { page, later } = opened();
    // A popup would be closed by an Escape that is left to the browser.
    expect(hit(document.activeElement as Element, 'Escape')).toBe(true);
    expect(page.all('.Choices')).toEqual([]);
    expect(document.activeElement).toBe(later);
    press(later);
    press(later);
    expect(page.all('.Choices')).toEqual([]);
    expect(told).not.toHaveBeenCalled();
  });
});

test('another time leads to the reminders, once that is written', async () => {
  const page = show(<DayLine named line={LINES.unanswered} {...deeds} />);
  press(page.all('button')[1] as HTMLElement);
  expect(went).not.toHaveBeenCalled();
  await vi.waitFor(() =>
    expect(went).toHaveBeenCalledExactlyOnceWith('/garden.html#habits/walk/reminders'),
  );
});

test('keeping it leads nowhere', async () => {
  const page = show(<DayLine named line={LINES.unanswered} {...deeds} />);
  press(page.all('button')[3] as HTMLElement);
  await Promise.resolve();
  expect(went).not.toHaveBeenCalled();
});

test.each(Object.entries(HOSTILE))('a habit called %s is shown as text', (_, name) => {
  const waiting = [{ nudgeId: 'n', habitId: 'h', name }];
  const page = show(<DayLine named line={{ ...LINES.nudge, waiting }} {...deeds} />);
  expect(page.the('p').textContent).toBe(`A small moment for you: \u2068${name}\u2069.`);
  expect(page.all('script, img')).toEqual([]);
});

describe('what is told', () => {
  test.each<[keyof typeof LINES, string, string, object]>([
    ['restEnded', 'Carry on', 'answerLine', { key: 'restEnded:ill', accepted: false }],
    ['restEnded', 'Rest 3 more days', 'changeRest', { restId: 'ill', rest: LONGER }],
    ['longest', 'Carry on', 'answerLine', { key: 'restEnded:ill', accepted: false }],
    ['welcomeBack', 'Not now', 'answerLine', { key: 'welcomeBack:x', accepted: false }],
    [
      'welcomeBack',
      'Mark the days away as rest',
      'changeRest',
      { restId: expect.stringMatching(/^[\da-f-]{36}$/), rest: AWAY },
    ],
    ['shrink', 'Yes', 'answerLine', { key: 'shrink:x', accepted: true }],
    ['shrink', 'Keep the plan', 'answerLine', { key: 'shrink:x', accepted: false }],
    ['grow', 'Yes', 'answerLine', { key: 'grow:x', accepted: true }],
    ['grow', 'Not yet', 'answerLine', { key: 'grow:x', accepted: false }],
    ['nudges', 'Not today', 'putOffNudges', { nudgeIds: ['n 1', 'n 2'], later: null }],
    ['unanswered', 'Once a week', 'changeReminder', changed({ days: [3] }, 'unanswered:x')],
    ['unanswered', 'No more nudges', 'changeReminder', changed({ stopped: true }, 'unanswered:x')],
    ['unanswered', 'Another time', 'answerLine', { key: 'unanswered:x', accepted: false }],
    ['unanswered', 'Keep as it is', 'answerLine', { key: 'unanswered:x', accepted: false }],
    ['weekly', 'Once a week', 'changeReminder', changed({ days: [3] }, 'fade:x')],
    ['weekly', 'Keep as it is', 'answerLine', { key: 'fade:x', accepted: false }],
    ['stop', 'Yes, they may stop', 'changeReminder', changed({ stopped: true }, 'fade:x')],
    ['stop', 'Keep as it is', 'answerLine', { key: 'fade:x', accepted: false }],
  ])('of %s after "%s" is one deed: %s', (name, answer, method, arg) => {
    const page = show(<DayLine named line={LINES[name]} {...deeds} />);
    const button = page.all('button').find(({ textContent }) => textContent === answer);
    press(button as HTMLElement);
    expect(told).toHaveBeenCalledExactlyOnceWith(method, arg);
  });
});
