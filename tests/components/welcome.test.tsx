import { beforeEach, describe, expect, test, vi } from 'vitest';
import { TEMPLATES } from '@/catalog/templates';
import { type WelcomeAnswers, WelcomePage, type WelcomePageProps } from '@/components/WelcomePage';
import type { Refusal } from '@/domain/refusal';
import { descriptionOf, press, type Shown, show, submit, type } from '@/tests/support/render';
import { aTip } from './samples';

const onFinish = vi.fn<(answers: WelcomeAnswers) => void>();
const onSkip = vi.fn<() => void>();
const onAllow = vi.fn<() => void>();
const props: WelcomePageProps = {
  allowed: 'refused',
  wasAsked: false,
  onAllow,
  templates: TEMPLATES,
  tip: aTip(),
  refusals: new Map(),
  trouble: null,
  onFinish,
  onSkip,
};

beforeEach(() => vi.clearAllMocks());

test('three steps lead through, each named by its heading, which takes the focus along', () => {
  const page = show(<WelcomePage {...props} />);
  const seen = [1, 2, 3].map((step) => {
    expect(page.the('.WelcomePage-step').textContent).toBe(`Step ${step} of 3`);
    const heading = page.the('h1').textContent;
    if (step > 1) expect(document.activeElement).toBe(page.the('h1'));
    next(page);
    return heading;
  });
  expect(new Set(seen).size).toBe(3);
  expect(onFinish).toHaveBeenCalledExactlyOnceWith({
    habits: [],
    newTabHabits: 'circles',
    ketamine: 'unsaid',
    cue: null,
  });
});

test('the first step shows what Tilth is, is not, and the tip', () => {
  const page = show(<WelcomePage {...props} />);
  expect(page.html()).toContain('It is not treatment');
  expect(page.html()).toContain('Nothing you enter leaves this device.');
  expect(page.html()).toContain(aTip().text);
});

test.each([0, 1, 2])('after %i steps it can be skipped', (steps) => {
  const page = show(<WelcomePage {...props} />);
  for (let step = 0; step < steps; step++) next(page);
  press(page.button('Skip the welcome'));
  expect(onSkip).toHaveBeenCalledOnce();
  expect(onFinish).not.toHaveBeenCalled();
});

describe('choosing', () => {
  test('gives what was chosen, with its own cue, in order', () => {
    const page = atHabits();
    press(ideas(page)[1] as HTMLElement);
    press(ideas(page)[0] as HTMLElement);
    type(page.all<HTMLInputElement>('.WelcomePage-pick input')[1] as HTMLInputElement, 'lunch');
    next(page);
    press(page.all('input[type=radio]')[0] as HTMLElement);
    next(page);
    const [answers] = onFinish.mock.calls[0] ?? [];
    expect(answers?.newTabHabits).toBe('names');
    expect(answers?.habits.map((habit) => habit.draft)).toMatchObject([
      { name: TEMPLATES[1]?.name, cue: TEMPLATES[1]?.cue },
      { name: TEMPLATES[0]?.name, cue: 'lunch' },
    ]);
  });

  test('ends at three: the others wait, and what is chosen can be taken away', () => {
    const page = atHabits();
    press(page.button('Write my own'));
    press(ideas(page)[0] as HTMLElement);
    press(ideas(page)[1] as HTMLElement);
    expect(ideas(page).map((idea) => idea.disabled)).toEqual([
      false,
      false,
      true,
      true,
      true,
      true,
    ]);
    expect(page.button('Write my own').disabled).toBe(true);
    expect(page.html()).toContain('Three is plenty for now.');
    press(ideas(page)[2] as HTMLElement);
    press(page.button('Write my own'));
    expect(page.all('.WelcomePage-pick')).toHaveLength(3);
    press(ideas(page)[0] as HTMLElement);
    expect(page.all('.WelcomePage-pick')).toHaveLength(2);
    expect(ideas(page).every((idea) => !idea.disabled)).toBe(true);
  });

  test('one’s own, up to three, each with a field for its name', () => {
    const page = atHabits();
    for (let own = 0; own < 4; own++) press(page.button('Write my own'));
    expect(page.all('.WelcomePage-pick')).toHaveLength(3);
    type(page.all<HTMLInputElement>('.WelcomePage-pick input')[0] as HTMLInputElement, 'Sing');
    expect(page.all('.WelcomePage-pick legend').map((legend) => legend.textContent)).toEqual([
      'Sing',
      'My own habit',
      'My own habit',
    ]);
  });

  test('is remembered on the way back', () => {
    const page = atHabits();
    press(ideas(page)[0] as HTMLElement);
    next(page);
    press(page.button('Back'));
    expect(ideas(page)[0]?.getAttribute('aria-pressed')).toBe('true');
    press(page.button('Back'));
    expect(page.the('.WelcomePage-step').textContent).toBe('Step 1 of 3');
  });
});

describe('nudges', () => {
  /** At the last step, with one habit chosen. */
  function atLast(more: Partial<WelcomePageProps> = {}): Shown {
    const page = show(<WelcomePage {...props} {...more} />);
    next(page);
    press(ideas(page)[0] as HTMLElement);
    next(page);
    return page;
  }
  const pick = (page: Shown, label: string): void => {
    const option = page.all('.NudgeChoice label').find((each) => each.textContent === label);
    press(option?.querySelector('input') as HTMLElement);
  };
  const cue = () => onFinish.mock.calls[0]?.[0].cue;

  test.each([
    ['Not at all', null],
    ['With the first new tab of the day', { kind: 'firstTab' }],
    ['At a time', { kind: 'clock', minute: 540 }],
  ])('%s', (label, expected) => {
    const page = atLast();
    pick(page, label);
    next(page);
    expect(cue()).toEqual(expected);
  });

  test('come at the time that is given', () => {
    const page = atLast();
    pick(page, 'At a time');
    type(page.the('input[type=time]'), '07:45');
    next(page);
    expect(cue()).toEqual({ kind: 'clock', minute: 465 });
  });

  test('at no time are asked for again, beside the field', () => {
    const page = atLast();
    pick(page, 'At a time');
    const field = page.the<HTMLInputElement>('input[type=time]');
    type(field, '');
    next(page);
    expect(onFinish).not.toHaveBeenCalled();
    expect(descriptionOf(field)).toContain('Please give a time of the day');
    type(field, '10:00');
    next(page);
    expect(cue()).toEqual({ kind: 'clock', minute: 600 });
  });

  test('are not asked about where no habit was chosen', () => {
    const page = atHabits();
    next(page);
    expect(page.all('.NudgeChoice')).toEqual([]);
  });

  test('are allowed on a press of their own, after a plain sentence', () => {
    const page = atLast();
    expect(page.html()).not.toContain('Allow notifications');
    pick(page, 'With the first new tab of the day');
    expect(page.the('.NudgeChoice-permission').textContent).toContain('“A small moment for you”');
    press(page.button('Allow notifications'));
    expect(onAllow).toHaveBeenCalledOnce();
    next(page);
    expect(onAllow).toHaveBeenCalledOnce();
  });

  test.each<[string, Partial<WelcomePageProps>]>([
    ['Notifications are allowed.', { allowed: 'granted', wasAsked: true }],
    ['Notifications are not allowed, and that is fine', { wasAsked: true }],
    ['This browser has no notifications for Tilth', { allowed: 'unavailable' }],
  ])('the answer is told: %s', (says, more) => {
    const page = atLast(more);
    pick(page, 'At a time');
    expect(page.the('.NudgeChoice [role=status]').textContent.startsWith(says)).toBe(true);
    expect(page.html()).not.toContain('Allow notifications');
  });
});

describe('what is refused', () => {
  const tooLong: Refusal = { kind: 'textTooLong', field: 'name', length: 130, limit: 120 };
  const refused = () => <WelcomePage {...props} refusals={new Map([['own-1', [tooLong]]])} />;

  function finished(): Shown {
    const page = atHabits();
    press(ideas(page)[0] as HTMLElement);
    press(page.button('Write my own'));
    type(page.all<HTMLInputElement>('.WelcomePage-pick input')[1] as HTMLInputElement, 'Sing');
    next(page);
    next(page);
    expect(onFinish.mock.calls[0]?.[0].habits.map((habit) => habit.id)).toContain('own-1');
    page.again(refused());
    return page;
  }

  test('leads back to its habit, with the reason beside its field and what was typed in it', () => {
    const page = finished();
    expect(page.the('.WelcomePage-step').textContent).toBe('Step 2 of 3');
    const fields = page.all<HTMLInputElement>('.WelcomePage-pick input');
    const words = 'That is 130 characters long. 120 fit here.';
    expect(fields.map(descriptionOf)).toEqual(['', words, '']);
    expect(fields[1]?.value).toBe('Sing');
  });

  test('leads back each time it is refused again', () => {
    const page = finished();
    next(page);
    next(page);
    page.again(refused());
    expect(page.the('.WelcomePage-step').textContent).toBe('Step 2 of 3');
  });
});

test.each(['', '   '])('an own habit named "%s" was not chosen after all', (name) => {
  const page = atHabits();
  press(page.button('Write my own'));
  type(page.all<HTMLInputElement>('.WelcomePage-pick input')[0] as HTMLInputElement, name);
  next(page);
  next(page);
  expect(onFinish.mock.calls[0]?.[0].habits).toEqual([]);
});

test('trouble is said, at every step', () => {
  const page = show(<WelcomePage {...props} trouble="Not saved." />);
  expect(page.the('[role=alert]').textContent).toBe('Not saved.');
});

function next(page: Shown): void {
  submit(page.the('form'));
}

function atHabits(): Shown {
  const page = show(<WelcomePage {...props} />);
  next(page);
  return page;
}

function ideas(page: Shown): HTMLButtonElement[] {
  return page.all<HTMLButtonElement>('.TemplatePicker li button');
}
