import { describe, expect, test } from 'vitest';
import { cleanDraft } from '@/domain/clean-draft';
import type { Goal } from '@/domain/habit';
import { LONGEST } from '@/domain/habit-draft';
import type { Refusal } from '@/domain/refusal';
import type { Weekday } from '@/domain/schedule';
import { aDraft, day, TEN_MINUTES, TODAY } from '@/tests/support/builders';

describe('a draft', () => {
  const tooLong = (field: keyof typeof LONGEST, length: number): Refusal => ({
    kind: 'textTooLong',
    field,
    length,
    limit: LONGEST[field],
  });
  const withGoal = (goal: Partial<Goal & { kind: 'amount' }>) =>
    aDraft({ goal: { ...TEN_MINUTES, ...goal } });

  const withSteps = (...steps: string[]) => aDraft({ goal: { kind: 'steps', steps } });
  const stepsCount = (count: number): Refusal => ({
    kind: 'stepsCount',
    count,
    fewest: 2,
    most: 12,
  });

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
    ['a long smallest version', aDraft({ smallest: 's'.repeat(201) }), [tooLong('smallest', 201)]],
    ['a long group', aDraft({ group: 'g'.repeat(41) }), [tooLong('group', 41)]],
    ['one step', withSteps('Sit', '  '), [stepsCount(1)]],
    ['no steps', withSteps(), [stepsCount(0)]],
    ['400 steps', withSteps(...Array(400).fill('Sit')), [stepsCount(400)]],
    ['a long step', withSteps('Sit', 's'.repeat(121)), [tooLong('step', 121)]],
    [
      'an amount several times a day',
      { ...withGoal({}), schedule: { kind: 'timesADay', times: 3 } },
      [{ kind: 'severalWithGoal' }],
    ],
    [
      'steps several times a day',
      { ...withSteps('Sit', 'Breathe'), schedule: { kind: 'slots', slots: ['morning', 'noon'] } },
      [{ kind: 'severalWithGoal' }],
    ],
    [
      'an end before its start',
      aDraft({ startsOn: day('2026-12-10'), endsOn: day('2026-12-09') }),
      [{ kind: 'endsBeforeStart', from: '2026-12-10', until: '2026-12-09' }],
    ],
    [
      'an end before today',
      aDraft({ endsOn: day('2026-11-22') }),
      [{ kind: 'endsBeforeStart', from: TODAY, until: '2026-11-22' }],
    ],
    [
      'an end before the first of every few days',
      aDraft({
        schedule: { kind: 'everyDays', every: 2, from: day('2026-12-10') },
        endsOn: day('2026-12-09'),
      }),
      [{ kind: 'endsBeforeStart', from: '2026-12-10', until: '2026-12-09' }],
    ],
    [
      'a start beyond a year',
      aDraft({ startsOn: day('2027-11-25') }),
      [{ kind: 'startTooFar', day: '2027-11-25', days: 366 }],
    ],
    [
      'a first of every few days that never comes',
      aDraft({ schedule: { kind: 'everyDays', every: 2, from: day('9999-12-31') } }),
      [{ kind: 'startTooFar', day: '9999-12-31', days: 366 }],
    ],
    [
      'a programme beyond ten years',
      aDraft({ endsOn: day('2036-12-02') }),
      [{ kind: 'spanTooLong', days: 3662, limit: 3660 }],
    ],
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
    expect(cleanDraft(draft, TODAY)).toEqual({ refusals });
  });

  test.each([
    ['the longest name', aDraft({ name: '🌱'.repeat(120) })],
    ['markup for a name', aDraft({ name: '<script>alert(1)</script>' })],
    ['neither cue nor small version', aDraft({ cue: '', small: '' })],
    ['twelve steps', withSteps(...Array(12).fill('Sit'))],
    ['a programme of one day', aDraft({ endsOn: TODAY })],
    ['a start a year ahead', aDraft({ startsOn: day('2027-11-24') })],
    // To be renamed, say.
    ['an end that has come', aDraft({ startsOn: day('2026-01-01'), endsOn: day('2026-03-01') })],
    ['at most nothing', withGoal({ target: 0, direction: 'atMost' })],
  ])('with %s is kept as it is', (_name, draft) =>
    expect(cleanDraft(draft, TODAY)).toEqual({ draft }),
  );

  test('is cleaned in every line, and its weekdays are put in order', () => {
    const days = [5, 1, 5, 0] as Weekday[];
    const draft = aDraft({
      name: ' Walk\u202e ',
      cue: '\tlunch',
      small: 'a  step',
      smallest: ' a  breath',
      group: ' Calm\n',
      schedule: { kind: 'weekdays', days },
      goal: { ...TEN_MINUTES, unit: ' minutes\n' },
    });
    expect(cleanDraft(draft, TODAY)).toEqual({
      draft: aDraft({
        name: 'Walk',
        cue: 'lunch',
        small: 'a step',
        smallest: 'a breath',
        group: 'Calm',
        schedule: { kind: 'weekdays', days: [0, 1, 5] },
        goal: TEN_MINUTES,
      }),
    });
  });
});

test('blank steps are left out, and the others cleaned', () => {
  const steps = [' Sit\n', '', '\u200b', 'Breathe  out'];
  expect(cleanDraft(aDraft({ goal: { kind: 'steps', steps } }), TODAY)).toEqual({
    draft: aDraft({ goal: { kind: 'steps', steps: ['Sit', 'Breathe out'] } }),
  });
});
