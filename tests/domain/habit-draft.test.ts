import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Goal, Habit } from '@/domain/habit';
import { cleanDraft, cleanLine, LONGEST, plansAfter } from '@/domain/habit-draft';
import type { Refusal } from '@/domain/refusal';
import type { Schedule, Weekday } from '@/domain/schedule';
import { aDraft, aHabit, day, TEN_MINUTES, TODAY } from '@/tests/support/builders';

const DAILY: Schedule = { kind: 'daily' };
const CHECK: Goal = { kind: 'check' };

describe('a line of text', () => {
  test.each([
    ['nothing', '', ''],
    ['blanks', ' \t\n\r ', ''],
    ['ends and doubles', '  Walk   far ', 'Walk far'],
    ['blanks of other kinds', 'Walk\u00a0\u2003\u3000far', 'Walk far'],
    ['lines', 'Walk\r\nfar\u2028or\u2029not', 'Walk far or not'],
    ['control characters', '\u0000Wa\u0007lk\u001b[31m\u007f\u0085', 'Wa lk [31m'],
    ['a byte order mark', '\ufeffWalk', 'Walk'],
    ['overrides of direction', 'Walk \u202egnp.exe\u202c', 'Walk gnp.exe'],
    ['isolates', '\u2066Walk\u2069 \u2067far\u2069', 'Walk far'],
    ['a right-to-left name', 'المشي עשר דקות', 'المشي עשר דקות'],
    ['marks that Arabic and Persian need', 'می\u200cروم \u200fראשון', 'می\u200cروم \u200fראשון'],
    ['emoji', '🧘🏽‍♀️ 👨‍👩‍👧‍👦 🇩🇪', '🧘🏽‍♀️ 👨‍👩‍👧‍👦 🇩🇪'],
    ['a letter in parts', 'Cafe\u0301', 'Café'],
    ['a letter in parts that were kept apart', 'Cafe\u202a\u0301', 'Café'],
    ['markup', '<script>alert(1)</script>', '<script>alert(1)</script>'],
    ['half a character', 'a\ud800b\udc00', 'a\ufffdb\ufffd'],
    ['a name of the language', '__proto__', '__proto__'],
  ])('%s', (_name, text, line) => expect(cleanLine(text)).toBe(line));

  test('cleaned once is clean, well formed, composed and on one line', () =>
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.oneof(
            fc.constantFrom('\u202e', '\u0301', '\n', ' ', 'e', '\ud83d'),
            fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
          ),
        }),
        (text) => {
          const line = cleanLine(text);
          expect(cleanLine(line)).toBe(line);
          expect(line).toBe(line.normalize('NFC'));
          expect(line.isWellFormed()).toBe(true);
          expect(line).not.toMatch(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]|^\s|\s$| {2}/u);
        },
      ),
      { numRuns: 500 },
    ));
});

describe('a draft', () => {
  const tooLong = (field: keyof typeof LONGEST, length: number): Refusal => ({
    kind: 'textTooLong',
    field,
    length,
    limit: LONGEST[field],
  });
  const withGoal = (goal: Partial<Goal & { kind: 'amount' }>) =>
    aDraft({ goal: { ...TEN_MINUTES, ...goal } });

  test.each<[string, Parameters<typeof cleanDraft>[0], Refusal[]]>([
    ['an empty name', aDraft({ name: '' }), [{ kind: 'nameEmpty' }]],
    ['a blank name', aDraft({ name: ' \n\u00a0\u202e\ufeff' }), [{ kind: 'nameEmpty' }]],
    [
      'a name of nothing to see',
      aDraft({ name: '\u200b\u200d\u2060\u00ad' }),
      [{ kind: 'nameEmpty' }],
    ],
    ['a name of 10 kB', aDraft({ name: 'n'.repeat(10_240) }), [tooLong('name', 10_240)]],
    ['a name just too long', aDraft({ name: '🌱'.repeat(121) }), [tooLong('name', 121)]],
    ['a cue of 10 kB', aDraft({ cue: 'ج'.repeat(10_240) }), [tooLong('cue', 10_240)]],
    ['a long small version', aDraft({ small: 's'.repeat(201) }), [tooLong('small', 201)]],
    ['no weekday', aDraft({ schedule: { kind: 'weekdays', days: [] } }), [{ kind: 'noWeekday' }]],
    ['no unit', withGoal({ unit: ' ' }), [{ kind: 'unitEmpty' }]],
    ['a long unit', withGoal({ unit: 'u'.repeat(41) }), [tooLong('unit', 41)]],
    ['at least nothing', withGoal({ target: 0 }), [{ kind: 'targetNotPositive' }]],
    ['below nothing', withGoal({ target: -1 }), [{ kind: 'amountNegative', amount: -1 }]],
    ['no number', withGoal({ target: Number.NaN }), [{ kind: 'amountNotANumber', text: 'NaN' }]],
    ['too much', withGoal({ target: 1e9 }), [{ kind: 'amountTooLarge', amount: 1e9, limit: 1e6 }]],
    [
      'everything at once',
      { ...withGoal({ unit: '', target: 0 }), name: '', schedule: { kind: 'weekdays', days: [] } },
      [
        { kind: 'nameEmpty' },
        { kind: 'noWeekday' },
        { kind: 'unitEmpty' },
        { kind: 'targetNotPositive' },
      ],
    ],
  ])('with %s is refused', (_name, draft, refusals) => {
    expect(cleanDraft(draft)).toEqual({ refusals });
  });

  test.each([
    ['the longest name', aDraft({ name: '🌱'.repeat(120) })],
    ['markup for a name', aDraft({ name: '<script>alert(1)</script>' })],
    ['neither cue nor small version', aDraft({ cue: '', small: '' })],
    ['at most nothing', withGoal({ target: 0, direction: 'atMost' })],
  ])('with %s is kept as it is', (_name, draft) => expect(cleanDraft(draft)).toEqual({ draft }));

  test('is cleaned in every line, and its weekdays are put in order', () => {
    const days = [5, 1, 5, 0] as Weekday[];
    const draft = aDraft({
      name: ' Walk\u202e ',
      cue: '\tlunch',
      small: 'a  step',
      schedule: { kind: 'weekdays', days },
      goal: { ...TEN_MINUTES, unit: ' minutes\n' },
    });
    expect(cleanDraft(draft)).toEqual({
      draft: aDraft({
        name: 'Walk',
        cue: 'lunch',
        small: 'a step',
        schedule: { kind: 'weekdays', days: [0, 1, 5] },
        goal: TEN_MINUTES,
      }),
    });
  });
});

describe('the plans after a change', () => {
  const first = { from: day('2026-01-01'), schedule: DAILY, goal: CHECK };
  const second = { from: day('2026-06-01'), schedule: DAILY, goal: TEN_MINUTES };
  const weekend: Schedule = { kind: 'weekdays', days: [0, 6] };

  test.each<
    [string, Habit['plans'], Partial<Pick<Habit['plans'][0], 'schedule' | 'goal'>>, Habit['plans']]
  >([
    ['nothing', [first], {}, [first]],
    [
      'the schedule',
      [first],
      { schedule: weekend },
      [first, { ...first, from: TODAY, schedule: weekend }],
    ],
    [
      'the goal',
      [first],
      { goal: TEN_MINUTES },
      [first, { ...first, from: TODAY, goal: TEN_MINUTES }],
    ],
    [
      'what changed before',
      [first, second],
      { schedule: weekend },
      [first, second, { ...first, from: TODAY, schedule: weekend }],
    ],
    ['back again', [first, second], {}, [first, second, { ...first, from: TODAY }]],
    [
      'twice in a day',
      [first, { ...second, from: TODAY }],
      { schedule: weekend },
      [first, { ...first, from: TODAY, schedule: weekend }],
    ],
    [
      'on the first day',
      [{ ...first, from: TODAY }],
      { schedule: weekend },
      [{ ...first, from: TODAY, schedule: weekend }],
    ],
    // The person flew west: today is a day that was lived before.
    [
      'before the latest plan',
      [first, { ...second, from: day('2026-11-24') }],
      {},
      [first, { ...first, from: day('2026-11-24') }],
    ],
  ])('of %s', (_name, plans, change, after) => {
    const draft = aDraft({ schedule: DAILY, goal: CHECK, ...change });
    expect(plansAfter(aHabit({ plans }), draft, TODAY)).toEqual(after);
  });
});
