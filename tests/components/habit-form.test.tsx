import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { EN_GARDEN } from '@/catalog/garden-strings';
import { TEMPLATES } from '@/catalog/templates';
import { HabitForm, type HabitFormProps } from '@/components/HabitForm';
import { NewHabit } from '@/components/NewHabit';
import { EMPTY_DRAFT, type HabitDraft } from '@/domain/habit-draft';
import type { Refusal } from '@/domain/refusal';
import type { Schedule } from '@/domain/schedule';
import { day } from '@/tests/support/builders';
import {
  choose,
  descriptionOf,
  hit,
  nameOf,
  press,
  type Shown,
  show,
  submit,
  type,
} from '@/tests/support/render';
import { aDraft, GOAL, HOSTILE, MONDAY, TIP_DEEDS } from './samples';

const onSubmit = vi.fn<(draft: HabitDraft) => void>();
const onCancel = vi.fn<() => void>();
const props: HabitFormProps = {
  heading: 'A new habit',
  initial: aDraft({ goal: GOAL, schedule: { kind: 'weekdays', days: [1] } }),
  hasPast: false,
  today: MONDAY,
  weekStartsOn: 1,
  groups: ['Calm', 'For the back'],
  refusals: [],
  onSubmit,
  onCancel,
};

const FIELDS = {
  name: 'What will you do?',
  cue: 'After',
  small: 'A smaller version',
  smallest: 'The smallest version',
  target: 'How many',
  unit: 'Of what',
  group: 'Group',
};

const SCHEDULES: { readonly [K in Schedule['kind']]: Extract<Schedule, { kind: K }> } = {
  daily: { kind: 'daily' },
  weekdays: { kind: 'weekdays', days: [1] },
  times: { kind: 'times', times: 3, per: 'week', span: 'calendar' },
  everyDays: { kind: 'everyDays', every: 2, from: MONDAY },
  monthDays: { kind: 'monthDays', days: [{ kind: 'weekday', which: -1, weekday: 5 }] },
  slots: { kind: 'slots', slots: ['morning', 'evening'] },
  timesADay: { kind: 'timesADay', times: 3 },
  window: { kind: 'window' },
  once: { kind: 'once', day: MONDAY },
};

beforeEach(() => vi.clearAllMocks());

test('every field has its name', () => {
  for (const schedule of Object.values(SCHEDULES)) {
    const page = show(<HabitForm {...props} initial={aDraft({ schedule, goal: GOAL })} />);
    for (const field of page.all<HTMLInputElement>('input, select, button')) {
      const label = field.labels?.[0]?.textContent ?? field.textContent;
      expect(field.getAttribute('aria-label') ?? label, field.outerHTML).toMatch(/\S/);
    }
  }
});

test('a name is enough', () => {
  const page = show(<HabitForm {...props} initial={EMPTY_DRAFT} />);
  expect(page.all('details[open]')).toEqual([]);
  type(fieldOf(page, 'name'), 'Walk');
  expect(sent(page)).toEqual({ ...EMPTY_DRAFT, name: 'Walk' });
});

test('what is filled in is what is sent', () => {
  const page = show(<HabitForm {...props} />);
  type(fieldOf(page, 'name'), 'Read');
  type(fieldOf(page, 'cue'), 'breakfast');
  type(fieldOf(page, 'small'), 'One page');
  type(fieldOf(page, 'smallest'), 'One line');
  type(fieldOf(page, 'target'), '2,5');
  type(fieldOf(page, 'unit'), 'chapters');
  type(fieldOf(page, 'group'), 'Calm');
  choose(selectOf(page, 'Full when it is'), 'atMost');
  choose(selectOf(page, 'Part of life'), 'learning');
  choose(selectOf(page, 'When in the day'), 'evening');
  press(named(page, 'Wednesday'));
  press(named(page, 'Monday'));
  press(page.the('.PlaceField-numbers input'));
  expect(page.html()).toContain('After breakfast: Read');
  expect(sent(page)).toEqual({
    name: 'Read',
    cue: 'breakfast',
    small: 'One page',
    smallest: 'One line',
    domain: 'learning',
    group: 'Calm',
    timeOfDay: 'evening',
    numbersHidden: true,
    schedule: { kind: 'weekdays', days: [3] },
    goal: { kind: 'amount', unit: 'chapters', target: 2.5, direction: 'atMost', timed: false },
    startsOn: null,
    endsOn: null,
  });
});

test('what is folded away says in words how it stands', () => {
  const initial = aDraft({ small: 'One page', group: 'Calm', timeOfDay: 'morning', goal: GOAL });
  const page = show(<HabitForm {...props} initial={initial} />);
  expect(page.all('summary').map((each) => each.textContent)).toEqual([
    'How often? Every day',
    'What counts? 10 pages',
    'Smaller versions One page',
    'Time of day, group and more Morning · Calm',
  ]);
});

test('the groups there are can be chosen', () => {
  const page = show(<HabitForm {...props} />);
  const list = fieldOf(page, 'group').getAttribute('list');
  const known = page.all<HTMLOptionElement>(`[id="${list}"] option`).map(({ value }) => value);
  expect(known).toEqual(['Calm', 'For the back']);
});

test.each([
  [0, 'Sunday', 'from Sunday to Saturday'],
  [1, 'Monday', 'from Monday to Sunday'],
  [6, 'Saturday', 'from Saturday to Friday'],
] as const)('a week that starts on %i begins with %s', (weekStartsOn, first, words) => {
  const page = show(<HabitForm {...props} weekStartsOn={weekStartsOn} />);
  const week = page.all('.Toggles label').map((label) => label.title);
  expect(week[0]).toBe(first);
  expect(new Set(week).size).toBe(7);
  press(radio(page, 'A number of times a week or month'));
  expect(summaryOf(page)).toBe(`Three times a week, on any days, ${words}`);
});

describe('each schedule is chosen, filled in and told in words:', () => {
  test.each<[string, string, (page: Shown) => void, Schedule]>([
    ['Every day', 'Every day', () => undefined, { kind: 'daily' }],
    [
      'On chosen weekdays',
      'Monday to Friday',
      (page) => {
        press(named(page, 'Tuesday'));
        press(named(page, 'Thursday'));
      },
      { kind: 'weekdays', days: [1, 3, 5, 2, 4] },
    ],
    [
      'A number of times a week or month',
      'Four times in any 30 days in a row',
      (page) => {
        type(named(page, 'How many times a week or month'), '4');
        choose(selectNamed(page, 'Week or month'), 'month');
        press(radio(page, 'in any 30 days in a row'));
      },
      { kind: 'times', times: 4, per: 'month', span: 'rolling' },
    ],
    [
      'Every few days',
      'Every 3 days, next on 25 November',
      (page) => {
        type(named(page, 'Every how many days'), '3');
        type(named(page, 'counted from'), '2026-11-22');
      },
      { kind: 'everyDays', every: 3, from: day('2026-11-22') },
    ],
    [
      'On chosen days of the month',
      'On the 15th, last day and second Friday of the month',
      (page) => {
        press(named(page, '15th'));
        press(named(page, 'the 31st, or the last day'));
        press(named(page, '1st'));
        press(page.button('Add a weekday, such as the last Friday'));
        press(page.button('Add a weekday, such as the last Friday'));
        choose(page.all<HTMLSelectElement>('[aria-label="Which one"]')[1] as never, '2');
        press(page.button('Take away the last Friday'));
      },
      {
        kind: 'monthDays',
        days: [
          { kind: 'date', date: 15 },
          { kind: 'date', date: 31 },
          { kind: 'weekday', which: 2, weekday: 5 },
        ],
      },
    ],
    [
      'Several times a day',
      'Morning and evening, every day',
      () => undefined,
      { kind: 'slots', slots: ['morning', 'evening'] },
    ],
    [
      'Several times a day',
      'Five times a day',
      (page) => {
        press(radio(page, 'A number of times, whenever it suits'));
        type(named(page, 'How many times a day'), '5');
      },
      { kind: 'timesADay', times: 5 },
    ],
  ])('%s: %s', (choice, words, fill, schedule) => {
    const page = show(<HabitForm {...props} initial={aDraft()} />);
    press(radio(page, choice));
    fill(page);
    expect(summaryOf(page)).toBe(words);
    expect(sent(page)).toMatchObject({ schedule });
  });

  test('one that is not offered is kept', () => {
    const page = show(<HabitForm {...props} initial={aDraft({ schedule: { kind: 'window' } })} />);
    expect(radio(page, 'in the days after a session')).toHaveProperty('checked', true);
    expect(sent(page)).toMatchObject({ schedule: { kind: 'window' } });
  });

  test('nothing is said where no day is chosen', () => {
    const page = show(<HabitForm {...props} />);
    press(named(page, 'Monday'));
    expect(summaryOf(page)).toBe('');
  });

  test('a short month is explained where it matters', () => {
    const page = show(<HabitForm {...props} initial={aDraft()} />);
    press(radio(page, 'On chosen days of the month'));
    const words = 'In a shorter month, its last day stands in.';
    expect(page.html()).not.toContain(words);
    press(named(page, '29th'));
    expect(page.html()).toContain(words);
  });
});

describe('a programme', () => {
  test('of eight weeks from a later day', () => {
    const page = show(<HabitForm {...props} initial={aDraft()} />);
    choose(selectNamed(page, 'When it begins'), 'day');
    type(named(page, 'First day'), '2026-12-01');
    choose(selectNamed(page, 'When it ends'), 'weeks');
    expect(summaryOf(page)).toBe('Every day, starting 1 December until 25 January 2027');
    expect(sent(page)).toMatchObject({ startsOn: '2026-12-01', endsOn: '2027-01-25' });
  });

  test('up to a day', () => {
    const page = show(<HabitForm {...props} initial={aDraft()} />);
    choose(selectNamed(page, 'When it ends'), 'day');
    type(named(page, 'Last day'), '2026-12-24');
    expect(summaryOf(page)).toBe('Every day, until 24 December');
    expect(sent(page)).toMatchObject({ startsOn: null, endsOn: '2026-12-24' });
  });

  test('that has begun keeps its first day', () => {
    const initial = aDraft({ startsOn: day('2026-03-03') });
    const page = show(<HabitForm {...props} hasPast initial={initial} />);
    expect(page.html()).toContain('Began on 3 March.');
    expect(page.all('[aria-label="When it begins"]')).toEqual([]);
    expect(sent(page)).toMatchObject({ startsOn: '2026-03-03', endsOn: null });
  });
});

describe('what counts', () => {
  test('comes and goes with its choice, and is not forgotten', () => {
    const page = show(<HabitForm {...props} />);
    press(radio(page, 'Doing it'));
    expect(page.all('.GoalField-amount')).toEqual([]);
    expect(sent(page)).toMatchObject({ goal: { kind: 'check' } });
    press(radio(page, 'An amount'));
    expect(fieldOf(page, 'target').value).toBe('10');
    expect(fieldOf(page, 'unit').value).toBe('pages');
  });

  test('minutes have a timer and no other unit', () => {
    const page = show(<HabitForm {...props} initial={aDraft()} />);
    press(radio(page, 'Minutes'));
    type(fieldOf(page, 'target'), '20');
    expect(page.all('label').map((label) => label.textContent)).not.toContain('Of what');
    expect(sent(page)).toMatchObject({
      goal: { kind: 'amount', unit: 'minutes', target: 20, direction: 'atLeast', timed: true },
    });
  });

  test('a limit is explained where it is chosen', () => {
    const page = show(<HabitForm {...props} />);
    const direction = selectOf(page, 'Full when it is');
    expect(descriptionOf(direction)).toBe('');
    choose(direction, 'atMost');
    expect(descriptionOf(direction)).toBe(EN_GARDEN.form.atMostHint);
  });

  test.each([
    ['an amount', GOAL],
    ['steps', { kind: 'steps', steps: ['Sit', 'Breathe'] } as const],
  ])('several times a day and %s: it is said at once that this is too much', (_name, goal) => {
    const clash = EN_GARDEN.refusal({ kind: 'severalWithGoal' });
    const page = show(<HabitForm {...props} initial={aDraft({ goal })} />);
    expect(page.html()).not.toContain(clash);
    press(radio(page, 'Several times a day'));
    expect(page.html().split(clash)).toHaveLength(3);
    expect(descriptionOf(page.all('.GoalField .Options')[0] as HTMLElement)).toBe(clash);
    press(radio(page, 'Doing it'));
    expect(page.html()).not.toContain(clash);
  });
});

describe('steps', () => {
  const withSteps = (...steps: string[]): Shown =>
    show(<HabitForm {...props} initial={aDraft({ goal: { kind: 'steps', steps } })} />);
  const lines = (page: Shown): HTMLInputElement[] =>
    page.all<HTMLInputElement>('.StepsField input');
  const line = (page: Shown, index: number): HTMLInputElement =>
    lines(page)[index] as HTMLInputElement;
  const values = (page: Shown): string[] => lines(page).map(({ value }) => value);

  test('begin with two lines', () => {
    const page = show(<HabitForm {...props} initial={aDraft()} />);
    press(radio(page, 'A few steps'));
    expect(values(page)).toEqual(['', '']);
    type(line(page, 0), 'Sit');
    type(line(page, 1), 'Breathe');
    expect(sent(page)).toMatchObject({ goal: { kind: 'steps', steps: ['Sit', 'Breathe'] } });
  });

  test('Enter adds the next line and goes to it, and never sends the form', () => {
    const page = withSteps('Sit', 'Breathe');
    expect(hit(line(page, 0), 'Enter')).toBe(true);
    expect(values(page)).toEqual(['Sit', '', 'Breathe']);
    expect(document.activeElement).toBe(line(page, 1));
    hit(line(page, 0), 'Enter');
    expect(values(page)).toEqual(['Sit', '', 'Breathe']);
    expect(hit(line(page, 0), 'Enter', { isComposing: true })).toBe(false);
    expect(onSubmit).not.toHaveBeenCalled();
  });

  test('are added, moved and taken away by buttons, and the focus stays at hand', () => {
    const page = withSteps('One', 'Two', 'Three');
    press(page.button('Move step 3 up'));
    expect(values(page)).toEqual(['One', 'Three', 'Two']);
    expect(nameOf(document.activeElement as Element)).toBe('Move step 2 up');
    press(page.button('Move step 2 up'));
    expect(values(page)).toEqual(['Three', 'One', 'Two']);
    expect(document.activeElement).toBe(line(page, 0));
    press(page.button('Take step 2 away'));
    expect(values(page)).toEqual(['Three', 'Two']);
    press(page.button('Add a step'));
    expect(document.activeElement).toBe(line(page, 2));
  });

  test('twelve are the most', () => {
    const page = withSteps(...Array(12).fill('Sit'));
    expect(page.html()).toContain('12 steps are the most.');
    expect(page.all('.StepsField-add')).toEqual([]);
    hit(line(page, 11), 'Enter');
    expect(values(page)).toHaveLength(12);
  });

  test('several lines that are pasted become steps', () => {
    const page = withSteps('Sit', '');
    expect(paste(line(page, 1), 'Breathe in\r\n\nBreathe out\n')).toBe(true);
    expect(values(page)).toEqual(['Sit', 'Breathe in', 'Breathe out']);
    expect(paste(line(page, 0), 'one line')).toBe(false);
  });

  test('400 that are pasted are refused in words, and nothing is lost', () => {
    const page = withSteps('Sit', 'Breathe');
    paste(line(page, 1), 'Step\n'.repeat(400));
    expect(values(page)).toEqual(['Sit', 'Breathe']);
    expect(descriptionOf(line(page, 1))).toBe('Those are 402 steps. Please have 2 to 12.');
    type(line(page, 1), 'Breathe out');
    expect(descriptionOf(line(page, 1))).toBe('');
  });

  test('only the long one of them is refused', () => {
    const page = withSteps('Sit', 'x'.repeat(121));
    const refusal = { kind: 'textTooLong', field: 'step', length: 121, limit: 120 } as const;
    const goal = { kind: 'steps', steps: ['Sit', 'x'.repeat(121)] } as const;
    page.again(<HabitForm {...props} initial={aDraft({ goal })} refusals={[refusal]} />);
    expect(
      lines(page).map((each) => each.ariaInvalid ?? each.getAttribute('aria-invalid')),
    ).toEqual(['false', 'true']);
  });
});

describe('what is refused stays in its field, and the reason stands beside it:', () => {
  const long = (field: keyof typeof FIELDS & ('name' | 'group'), limit: number): Refusal => ({
    kind: 'textTooLong',
    field,
    length: 10_240,
    limit,
  });
  const words = (limit: number): string => `That is 10,240 characters long. ${limit} fit here.`;
  test.each<[keyof typeof FIELDS, Refusal, string]>([
    ['name', { kind: 'nameEmpty' }, 'Please give the habit a name.'],
    ['name', long('name', 120), words(120)],
    ['cue', long('cue' as never, 200), words(200)],
    ['small', long('small' as never, 200), words(200)],
    ['smallest', long('smallest' as never, 200), words(200)],
    ['group', long('group', 40), words(40)],
    ['unit', long('unit' as never, 40), words(40)],
    ['unit', { kind: 'unitEmpty' }, 'Please say what is counted, such as “minutes”.'],
    ['target', { kind: 'targetNotPositive' }, 'Please give a number above 0.'],
    ['target', { kind: 'amountNotANumber', text: 'NaN' }, 'Please give a number.'],
    ['target', { kind: 'amountNegative', amount: -1 }, '-1 is below 0. Please give 0 or more.'],
    [
      'target',
      { kind: 'amountTooLarge', amount: 2e6, limit: 1e6 },
      '2,000,000 is too large. 1,000,000 is the most.',
    ],
  ])('%s, %o', (name, refusal, sentence) => {
    const page = show(<HabitForm {...props} />);
    const field = fieldOf(page, name);
    const typed = name === 'target' ? 'twelve' : 'x'.repeat(10_240);
    type(field, typed);
    submit(page.the('form'));
    page.again(<HabitForm {...props} refusals={[refusal]} />);
    expect(fieldOf(page, name)).toBe(field);
    expect(field.value).toBe(typed);
    expect(descriptionOf(field)).toContain(sentence);
    expect(page.all('[aria-invalid="true"]')).toEqual([field]);
    expect(document.activeElement).toBe(field);
    const others = (Object.keys(FIELDS) as (keyof typeof FIELDS)[]).filter((each) => each !== name);
    for (const other of others) {
      expect(descriptionOf(fieldOf(page, other))).not.toContain(sentence);
    }
  });

  const outside: Refusal = {
    kind: 'numberOutside',
    field: 'schedule',
    value: Number.NaN,
    least: 2,
    most: 12,
  };
  const span = 'Please give a whole number from 2 to 12.';
  test.each<[string, Schedule, Refusal, string, string]>([
    [
      'no weekday',
      { kind: 'weekdays', days: [] },
      { kind: 'noWeekday' },
      'Monday',
      'Please choose at least one day.',
    ],
    [
      'no day of the month',
      { kind: 'monthDays', days: [] },
      { kind: 'noMonthDay' },
      '1st',
      'Please choose at least one day of the month.',
    ],
    [
      'one time of the day',
      { kind: 'slots', slots: ['noon'] },
      { kind: 'tooFewSlots' },
      'Morning',
      'Please choose at least two times of the day.',
    ],
    [
      'a number of times',
      { kind: 'times', times: 99, per: 'week', span: 'rolling' },
      outside,
      'How many times a week or month',
      span,
    ],
    [
      'a number of days',
      { kind: 'everyDays', every: 999, from: MONDAY },
      outside,
      'Every how many days',
      span,
    ],
    [
      'a first of them that is too far',
      { kind: 'everyDays', every: 2, from: day('9999-12-31') },
      { kind: 'startTooFar', day: '9999-12-31', days: 366 },
      'counted from',
      'That is more than a year ahead. Please choose an earlier day.',
    ],
    [
      'a number of times a day',
      { kind: 'timesADay', times: 99 },
      outside,
      'How many times a day',
      span,
    ],
  ])('%s', (_name, schedule, refusal, field, sentence) => {
    const initial = aDraft({ schedule });
    const page = show(<HabitForm {...props} initial={initial} />);
    page.again(<HabitForm {...props} initial={initial} refusals={[refusal]} />);
    const refused = named(page, field);
    expect(refused.getAttribute('aria-invalid')).toBe('true');
    const group = refused.closest('.Toggles') ?? refused;
    expect(descriptionOf(group)).toBe(sentence);
    expect(document.activeElement).toBe(refused);
    expect(refused.closest('details')?.open).toBe(true);
  });

  test.each<[string, Partial<HabitDraft>, Refusal, string]>([
    [
      'an end before the start',
      { endsOn: day('2026-01-01') },
      { kind: 'endsBeforeStart', from: MONDAY, until: '2026-01-01' },
      'Last day',
    ],
    [
      'an end beyond all bounds',
      { endsOn: day('9999-01-01') },
      { kind: 'spanTooLong', days: 2_912_000, limit: 3660 },
      'Last day',
    ],
    [
      'a start beyond a year',
      { startsOn: day('2030-01-01') },
      { kind: 'startTooFar', day: '2030-01-01', days: 366 },
      'First day',
    ],
  ])('%s', (_name, like, refusal, field) => {
    const page = show(<HabitForm {...props} initial={aDraft(like)} refusals={[refusal]} />);
    expect(document.activeElement).toBe(named(page, field));
    expect(descriptionOf(named(page, field))).toBe(EN_GARDEN.refusal(refusal));
    expect(named(page, field).value).toBe(like.endsOn ?? like.startsOn);
  });

  test.each<[string, string, string, string]>([
    ['day', 'Last day', '', 'Please give a day of the calendar.'],
    ['weeks', 'How many weeks', 'eight', 'Please give a whole number from 1 to 522.'],
    ['weeks', 'How many weeks', '0', 'Please give a whole number from 1 to 522.'],
  ])('an end after %s: %s "%s" is not even sent', (end, field, text, sentence) => {
    const page = show(<HabitForm {...props} initial={aDraft()} />);
    choose(selectNamed(page, 'When it ends'), end);
    type(named(page, field), text);
    submit(page.the('form'));
    expect(onSubmit).not.toHaveBeenCalled();
    expect(descriptionOf(named(page, field))).toBe(sentence);
    expect(document.activeElement).toBe(named(page, field));
    expect(summaryOf(page)).toBe('');
    choose(selectNamed(page, 'When it ends'), 'open');
    expect(sent(page)).toMatchObject({ endsOn: null });
  });

  test('a first day that is over is not sent either', () => {
    const page = show(<HabitForm {...props} initial={aDraft()} />);
    choose(selectNamed(page, 'When it begins'), 'day');
    type(named(page, 'First day'), '2026-11-22');
    submit(page.the('form'));
    expect(onSubmit).not.toHaveBeenCalled();
    expect(descriptionOf(named(page, 'First day'))).toBe(
      'That day is over. A habit begins today or later.',
    );
  });

  test('several at once: all are out of their folds, the first has the focus', () => {
    const refusals: Refusal[] = [{ kind: 'unitEmpty' }, { kind: 'nameEmpty' }];
    const page = show(<HabitForm {...props} refusals={refusals} />);
    expect(page.all('.Refusals p')).toHaveLength(2);
    expect(document.activeElement).toBe(fieldOf(page, 'name'));
    expect(fieldOf(page, 'unit').closest('details')?.open).toBe(true);
    expect(fieldOf(page, 'small').closest('details')?.open).toBe(false);
  });

  test('of a kind, once', () => {
    const refusal: Refusal = { kind: 'textTooLong', field: 'step', length: 130, limit: 120 };
    const initial = aDraft({ goal: { kind: 'steps', steps: ['Sit', 'Breathe'] } });
    const page = show(
      <HabitForm {...props} initial={initial} refusals={[refusal, { ...refusal, length: 140 }]} />,
    );
    expect(page.all('.Refusals p')).toHaveLength(1);
  });

  test('even what belongs to no field', () => {
    const page = show(<HabitForm {...props} refusals={[{ kind: 'habitUnknown' }]} />);
    expect(page.html()).toContain('That habit is no longer there.');
  });
});

describe('an amount that is no number is sent as none, for the rules to say so:', () => {
  test.each(['', ' ', 'ten', '1 000 pages', '<script>', '--1'])('"%s"', (text) => {
    const page = show(<HabitForm {...props} />);
    type(fieldOf(page, 'target'), text);
    submit(page.the('form'));
    expect(onSubmit.mock.calls[0]?.[0].goal).toMatchObject({ target: Number.NaN });
  });
});

test.each(Object.entries(HOSTILE))('%s is kept as it was written', (_, text) => {
  const page = show(<HabitForm {...props} initial={aDraft({ name: text, cue: text })} />);
  expect(fieldOf(page, 'name').value).toBe(text);
  expect(page.the('.HabitForm-cue bdi').textContent).toBe(EN_GARDEN.form.intention(text, text));
  expect(page.all('script, img')).toEqual([]);
  submit(page.the('form'));
  expect(onSubmit.mock.calls[0]?.[0]).toMatchObject({ name: text, cue: text });
});

test('a habit with a past says that the past stays', () => {
  const words = 'A new rhythm or amount holds from today on.';
  expect(show(<HabitForm {...props} />).html()).not.toContain(words);
  expect(show(<HabitForm {...props} hasPast />).html()).toContain(words);
});

test('cancel sends nothing', () => {
  press(show(<HabitForm {...props} />).button('Cancel'));
  expect(onCancel).toHaveBeenCalledOnce();
  expect(onSubmit).not.toHaveBeenCalled();
});

describe('a new habit', () => {
  const { heading: _heading, initial: _initial, hasPast: _hasPast, ...shared } = props;
  const form = { ...TIP_DEEDS, ...shared, templates: TEMPLATES };

  test('begins from an idea, with its words of caution', () => {
    const template = TEMPLATES.find((each) => each.caution && TEMPLATES.indexOf(each) < 6);
    if (!template) throw new Error('No such template');
    const page = show(<NewHabit {...form} />);
    press(page.all('.TemplatePicker li button')[TEMPLATES.indexOf(template)] as HTMLElement);
    expect(page.the('.HabitForm-caution').textContent).toContain(template.caution);
    submit(page.the('form'));
    const { name, domain, cue, small, schedule, goal } = template;
    const draft = { ...EMPTY_DRAFT, name, domain, cue, small, schedule, goal };
    expect(onSubmit).toHaveBeenCalledExactlyOnceWith(draft);
  });

  test('or from nothing', () => {
    const page = show(<NewHabit {...form} />);
    press(page.button('My own habit'));
    for (const field of ['name', 'cue', 'small', 'smallest', 'group'] as const) {
      expect(fieldOf(page, field).value).toBe('');
    }
  });

  test('shows six ideas, and all on request', () => {
    const page = show(<NewHabit {...form} />);
    expect(page.all('.TemplatePicker li')).toHaveLength(6);
    press(page.button('More ideas'));
    expect(page.all('.TemplatePicker li')).toHaveLength(TEMPLATES.length);
  });

  test('finds ideas by words, whatever their case and accents, and by part of life', () => {
    const page = show(<NewHabit {...form} />);
    press(page.button('More ideas'));
    const query = page.the<HTMLInputElement>('.TemplatePicker input[type=search]');
    const names = (): string[] =>
      page.all('.TemplatePicker li span').map((name) => name.textContent ?? '');
    type(query, 'WÄTER glass');
    expect(names()).toEqual(['Glass of water']);
    expect(page.the('.TemplatePicker [role=status]').textContent).toContain('1');
    type(query, 'no such idea');
    expect(names()).toEqual([]);
    expect(page.the('.TemplatePicker > p').textContent).not.toBe('');
    type(query, '');
    choose(page.the<HTMLSelectElement>('.TemplatePicker select'), 'sleep');
    const asleep = TEMPLATES.filter(({ domain }) => domain === 'sleep').map(({ name }) => name);
    expect(names()).toEqual(asleep);
  });

  test('shows the evidence behind an idea on request', async () => {
    const askEvidence = vi.fn(TIP_DEEDS.askEvidence);
    const [template] = TEMPLATES;
    const page = show(<NewHabit {...form} askEvidence={askEvidence} from={template?.id ?? ''} />);
    const details = page.the<HTMLDetailsElement>('details:not(.Fold)');
    expect(askEvidence).not.toHaveBeenCalled();
    details.open = true;
    details.dispatchEvent(new Event('toggle'));
    await vi.waitFor(() => expect(askEvidence).toHaveBeenCalledExactlyOnceWith(template?.evidence));
  });
});

function fieldOf(page: Shown, name: keyof typeof FIELDS): HTMLInputElement {
  return page.the(`[id="${labelled(page, FIELDS[name])}"]`);
}

function selectOf(page: Shown, label: string): HTMLSelectElement {
  return page.the(`[id="${labelled(page, label)}"]`);
}

function labelled(page: Shown, label: string): string | null | undefined {
  return page
    .all('label')
    .find((each) => each.textContent === label)
    ?.getAttribute('for');
}

function named(page: Shown, name: string): HTMLInputElement {
  return page.the(`input[aria-label="${name}"]`);
}

function selectNamed(page: Shown, name: string): HTMLSelectElement {
  return page.the(`select[aria-label="${name}"]`);
}

/** The radio button of these words; a hint may stand below them. */
function radio(page: Shown, words: string): HTMLElement {
  const found = page
    .all<HTMLInputElement>('input[type=radio]')
    .filter((each) => each.nextElementSibling?.firstChild?.textContent === words);
  if (!found[0] || found.length > 1) throw new Error(`${found.length} of “${words}”`);
  return found[0];
}

function summaryOf(page: Shown): string {
  return page.the('.HabitForm-summary').textContent ?? '';
}

/** The draft that is sent when the form is. */
function sent(page: Shown): HabitDraft | undefined {
  onSubmit.mockClear();
  submit(page.the('form'));
  expect(onSubmit).toHaveBeenCalledOnce();
  return onSubmit.mock.lastCall?.[0];
}

/** @returns whether the page took the pasted words for itself */
function paste(field: HTMLElement, text: string): boolean {
  const event = new Event('paste', { bubbles: true, cancelable: true });
  Object.assign(event, { clipboardData: { getData: () => text } });
  void act(() => void field.dispatchEvent(event));
  return event.defaultPrevented;
}
