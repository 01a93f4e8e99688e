import { beforeEach, describe, expect, test, vi } from 'vitest';
import { EN_GARDEN } from '@/catalog/garden-strings';
import { TEMPLATES } from '@/catalog/templates';
import { HabitForm, type HabitFormProps } from '@/components/HabitForm';
import { NewHabit } from '@/components/NewHabit';
import type { HabitDraft } from '@/domain/habit-draft';
import type { Refusal } from '@/domain/refusal';
import {
  choose,
  descriptionOf,
  press,
  type Shown,
  show,
  submit,
  type,
} from '@/tests/support/render';
import { aDraft, GOAL, HOSTILE, TIP_DEEDS } from './samples';

const onSubmit = vi.fn<(draft: HabitDraft) => void>();
const onCancel = vi.fn<() => void>();
const props: HabitFormProps = {
  heading: 'A new habit',
  initial: aDraft({ goal: GOAL, schedule: { kind: 'weekdays', days: [1] } }),
  hasPast: false,
  weekStartsOn: 1,
  refusals: [],
  onSubmit,
  onCancel,
};

const FIELDS = {
  name: 'What will you do?',
  cue: 'After',
  small: 'The smallest version that still counts',
  target: 'How many',
  unit: 'Of what',
};

beforeEach(() => vi.clearAllMocks());

test('every field has its label', () => {
  const page = show(<HabitForm {...props} />);
  for (const field of page.all('input[type=text], select')) {
    expect(page.all(`label[for="${field.id}"]`), field.id).toHaveLength(1);
  }
});

test('what is filled in is what is sent', () => {
  const page = show(<HabitForm {...props} />);
  type(fieldOf(page, 'name'), 'Read');
  type(fieldOf(page, 'cue'), 'breakfast');
  type(fieldOf(page, 'small'), 'One line');
  type(fieldOf(page, 'target'), '2,5');
  type(fieldOf(page, 'unit'), 'chapters');
  choose(page.all<HTMLSelectElement>('select')[0] as HTMLSelectElement, 'atMost');
  choose(page.all<HTMLSelectElement>('select')[1] as HTMLSelectElement, 'learning');
  press(checkbox(page, 'Wednesday'));
  press(checkbox(page, 'Monday'));
  expect(page.html()).toContain('After breakfast: Read');
  submit(page.the('form'));
  expect(onSubmit).toHaveBeenCalledExactlyOnceWith({
    name: 'Read',
    cue: 'breakfast',
    small: 'One line',
    domain: 'learning',
    schedule: { kind: 'weekdays', days: [3] },
    goal: { kind: 'amount', unit: 'chapters', target: 2.5, direction: 'atMost' },
  });
});

test.each([
  [0, 'Sunday'],
  [1, 'Monday'],
  [6, 'Saturday'],
])('a week that starts on %i begins with %s', (weekStartsOn, first) => {
  const page = show(<HabitForm {...props} weekStartsOn={weekStartsOn} />);
  const week = page.all('.HabitForm-week label').map((label) => label.title);
  expect(week[0]).toBe(first);
  expect(new Set(week).size).toBe(7);
});

test('days and amount come and go with their choice', () => {
  const page = show(<HabitForm {...props} />);
  press(radio(page, 'Every day'));
  press(radio(page, 'Doing it'));
  expect(page.all('.HabitForm-week, .HabitForm-amount')).toEqual([]);
  submit(page.the('form'));
  expect(onSubmit.mock.calls[0]?.[0]).toMatchObject({
    schedule: { kind: 'daily' },
    goal: { kind: 'check' },
  });
});

describe('what is refused stays in its field, and the reason stands beside it:', () => {
  const long = (field: 'name' | 'cue' | 'small' | 'unit', limit: number): Refusal => ({
    kind: 'textTooLong',
    field,
    length: 10_240,
    limit,
  });
  test.each<[keyof typeof FIELDS, Refusal, string]>([
    ['name', { kind: 'nameEmpty' }, 'Please give the habit a name.'],
    ['name', long('name', 120), 'That is 10,240 characters long. 120 fit here.'],
    ['cue', long('cue', 200), 'That is 10,240 characters long. 200 fit here.'],
    ['small', long('small', 200), 'That is 10,240 characters long. 200 fit here.'],
    ['unit', long('unit', 40), 'That is 10,240 characters long. 40 fit here.'],
    ['unit', { kind: 'unitEmpty' }, 'Please say what is counted, such as “minutes”.'],
    ['target', { kind: 'targetNotPositive' }, 'Please give a number above 0.'],
    ['target', { kind: 'amountNotANumber', text: 'NaN' }, 'Please give a number.'],
    ['target', { kind: 'amountNegative', amount: -1 }, '-1 is below 0. Please give 0 or more.'],
    [
      'target',
      { kind: 'amountTooLarge', amount: 2e6, limit: 1e6 },
      '2,000,000 is too large. 1,000,000 is the most.',
    ],
  ])('%s, %o', (name, refusal, words) => {
    const page = show(<HabitForm {...props} />);
    const field = fieldOf(page, name);
    const typed = name === 'target' ? 'twelve' : 'x'.repeat(10_240);
    type(field, typed);
    submit(page.the('form'));
    page.again(<HabitForm {...props} refusals={[refusal]} />);
    expect(fieldOf(page, name)).toBe(field);
    expect(field.value).toBe(typed);
    expect(descriptionOf(field)).toContain(words);
    const others = (Object.keys(FIELDS) as (keyof typeof FIELDS)[]).filter((each) => {
      const goal = ['target', 'unit'];
      return each !== name && !(goal.includes(each) && goal.includes(name));
    });
    for (const other of others) expect(descriptionOf(fieldOf(page, other))).not.toContain(words);
  });

  test('no weekday', () => {
    const page = show(<HabitForm {...props} refusals={[{ kind: 'noWeekday' }]} />);
    expect(descriptionOf(page.the('.HabitForm-week'))).toBe('Please choose at least one day.');
  });

  test('a field that is refused says so itself', () => {
    const page = show(<HabitForm {...props} refusals={[{ kind: 'nameEmpty' }]} />);
    expect(fieldOf(page, 'name').getAttribute('aria-invalid')).toBe('true');
    expect(fieldOf(page, 'cue').getAttribute('aria-invalid')).toBe('false');
  });

  test('several at once', () => {
    const page = show(
      <HabitForm {...props} refusals={[{ kind: 'nameEmpty' }, { kind: 'unitEmpty' }]} />,
    );
    expect(page.all('.Refusals p')).toHaveLength(2);
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
  expect(page.the('.HabitForm-hint bdi').textContent).toBe(EN_GARDEN.form.intention(text, text));
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
  const { weekStartsOn, refusals } = props;
  const form = { ...TIP_DEEDS, templates: TEMPLATES, weekStartsOn, refusals, onSubmit, onCancel };

  test('begins from an idea, with its words of caution', () => {
    const template = TEMPLATES.find((each) => each.caution && TEMPLATES.indexOf(each) < 6);
    if (!template) throw new Error('No such template');
    const page = show(<NewHabit {...form} />);
    press(page.all('.TemplatePicker li button')[TEMPLATES.indexOf(template)] as HTMLElement);
    expect(page.the('.HabitForm-caution').textContent).toContain(template.caution);
    submit(page.the('form'));
    const { name, domain, cue, small, schedule, goal } = template;
    const draft = { name, domain, cue, small, schedule, goal };
    expect(onSubmit).toHaveBeenCalledExactlyOnceWith(draft);
  });

  test('or from nothing', () => {
    const page = show(<NewHabit {...form} />);
    press(page.button('My own habit'));
    expect(page.all<HTMLInputElement>('input[type=text]').map((field) => field.value)).toEqual([
      '',
      '',
      '',
    ]);
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
    const details = page.the<HTMLDetailsElement>('details');
    expect(askEvidence).not.toHaveBeenCalled();
    details.open = true;
    details.dispatchEvent(new Event('toggle'));
    await vi.waitFor(() => expect(askEvidence).toHaveBeenCalledExactlyOnceWith(template?.evidence));
  });
});

function fieldOf(page: Shown, name: keyof typeof FIELDS): HTMLInputElement {
  const label = page.all('label').find((each) => each.textContent === FIELDS[name]);
  return page.the(`[id="${label?.getAttribute('for')}"]`);
}

function checkbox(page: Shown, day: string): HTMLElement {
  return page.the(`label[title="${day}"] input`);
}

function radio(page: Shown, words: string): HTMLElement {
  const label = page.all('label').find((each) => each.textContent === words);
  return label?.querySelector('input') as HTMLElement;
}
