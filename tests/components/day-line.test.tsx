import { beforeEach, describe, expect, test, vi } from 'vitest';
import { DayLine } from '@/components/DayLine';
import type { DayLine as Line } from '@/domain/day-line';
import type { LocalDate } from '@/domain/local-date';
import type { Rest } from '@/domain/rest';
import { lineDeedsOf } from '@/platform/line-deeds';
import { nameOf, press, show } from '@/tests/support/render';

const day = (text: string) => text as LocalDate;

const SPAN = { from: day('2026-11-18'), habitIds: null, reason: 'illness' } as const;
const REST: Rest = { ...SPAN, id: 'ill', until: day('2026-11-22'), deletedAt: null, changedAt: 1 };
const LONGER = { ...SPAN, until: day('2026-11-25') };
const AWAY = { ...SPAN, until: day('2026-11-22'), reason: 'other' } as const;

const LINES = {
  restEnded: { kind: 'restEnded', key: 'restEnded:ill', rest: REST, longer: LONGER },
  longest: { kind: 'restEnded', key: 'restEnded:ill', rest: REST, longer: null },
  welcomeBack: { kind: 'welcomeBack', key: 'welcomeBack:x', away: AWAY },
  shrink: { kind: 'shrink', key: 'shrink:x' },
  grow: { kind: 'grow', key: 'grow:x' },
} as const satisfies Record<string, Line>;

const told = vi.fn<(method: string, arg: object) => void>();
const deeds = lineDeedsOf({
  do: async (method, arg) => {
    told(method, arg);
    return { kind: 'saved' };
  },
});

beforeEach(() => told.mockClear());

test.each<[keyof typeof LINES, string, readonly string[]]>([
  ['restEnded', 'Your rest has ended.', ['Carry on', 'Rest 3 more days']],
  ['longest', 'Your rest has ended.', ['Carry on']],
  ['welcomeBack', 'Welcome back.', ['Mark the days away as rest', 'Not now']],
  ['shrink', 'A few small days in a row.', ['Yes', 'Keep the plan']],
  ['grow', 'It has been going well', ['Yes', 'Not yet']],
])('%s says "%s" and can be answered %j', (name, says, answers) => {
  const page = show(<DayLine line={LINES[name]} {...deeds} />);
  const sentence = page.the('p').textContent;
  expect(sentence).toContain(says);
  const buttons = page.all('button');
  expect(buttons.map((button) => button.textContent)).toEqual(answers);
  // Each answer is understood by itself, and begins with what is seen.
  expect(buttons.map(nameOf)).toEqual(answers.map((answer) => `${answer}: ${sentence}`));
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
  ])('of %s after "%s" is one deed: %s', (name, answer, method, arg) => {
    const page = show(<DayLine line={LINES[name]} {...deeds} />);
    const button = page.all('button').find(({ textContent }) => textContent === answer);
    press(button as HTMLElement);
    expect(told).toHaveBeenCalledExactlyOnceWith(method, arg);
  });
});
