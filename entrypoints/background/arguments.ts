import * as v from 'valibot';
import { STATUSES } from '@/domain/check-in';
import { parseLocalDate } from '@/domain/day-steps';
import type { Deeds } from '@/domain/deed';
import { TIMES_OF_DAY } from '@/domain/habit';
import { HABIT_DOMAINS } from '@/domain/life-domain';
import type { LocalDate } from '@/domain/local-date';
import { LATER } from '@/domain/nudge';
import { AFTER_MINUTES, OPEN_MINUTES } from '@/domain/reminder';
import { REST_REASONS } from '@/domain/rest';
import { SLOTS } from '@/domain/schedule';
import type { Settings } from '@/domain/settings';
import { TOPICS } from '@/domain/topic';
import type { Deed, Question, Questions } from '@/platform/messages';

// Lengths are refused with a sentence in `domain/habit-draft.ts`; these bounds only stop the absurd.
const id = v.pipe(v.string(), v.minLength(1), v.maxLength(100));
const text = v.pipe(v.string(), v.maxLength(100_000));
const day = v.pipe(
  v.string(),
  v.check((value) => parseLocalDate(value) !== null, 'not a day of the calendar'),
  v.transform((value) => value as LocalDate),
);
const stamp = { id, at: v.number(), kept: v.optional(v.boolean()) };
const onHabit = { ...stamp, habitId: id };
const onDay = { ...onHabit, day };

const weekday = v.picklist([0, 1, 2, 3, 4, 5, 6]);
// Chromium carries messages as JSON, in which NaN becomes null; the rules say in words what is no number.
const number = v.pipe(
  v.nullable(v.union([v.number(), v.nan()])),
  v.transform((value) => value ?? Number.NaN),
);
const monthDay = v.variant('kind', [
  v.object({ kind: v.literal('date'), date: number }),
  v.object({ kind: v.literal('weekday'), which: v.picklist([1, 2, 3, 4, -1]), weekday }),
]);
const schedule = v.variant('kind', [
  v.object({
    kind: v.literal('times'),
    times: number,
    per: v.picklist(['week', 'month']),
    span: v.picklist(['calendar', 'rolling']),
  }),
  v.object({ kind: v.literal('everyDays'), every: number, from: day }),
  v.object({ kind: v.literal('monthDays'), days: v.pipe(v.array(monthDay), v.maxLength(100)) }),
  v.object({ kind: v.literal('slots'), slots: v.pipe(v.array(v.picklist(SLOTS)), v.maxLength(9)) }),
  v.object({ kind: v.literal('timesADay'), times: number }),
  v.object({ kind: v.literal('window') }),
  v.object({ kind: v.literal('daily') }),
  v.object({ kind: v.literal('weekdays'), days: v.pipe(v.array(weekday), v.maxLength(7)) }),
  v.object({ kind: v.literal('once'), day }),
]);
const goal = v.variant('kind', [
  v.object({ kind: v.literal('check') }),
  v.object({
    kind: v.literal('amount'),
    unit: text,
    target: number,
    direction: v.picklist(['atLeast', 'atMost']),
    timed: v.boolean(),
  }),
  v.object({ kind: v.literal('steps'), steps: v.pipe(v.array(text), v.maxLength(100)) }),
]);
const draft = v.object({
  name: text,
  domain: v.picklist(HABIT_DOMAINS),
  cue: text,
  small: text,
  smallest: text,
  group: text,
  timeOfDay: v.picklist(TIMES_OF_DAY),
  numbersHidden: v.boolean(),
  startsOn: v.nullable(day),
  endsOn: v.nullable(day),
  schedule,
  goal,
});

const whole = (least: number, most: number) =>
  v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most));
const minute = whole(0, 1439);
const later = v.picklist(LATER);
const cue = v.variant('kind', [
  v.object({ kind: v.literal('clock'), minute }),
  v.object({ kind: v.literal('firstTab') }),
  v.object({ kind: v.literal('open'), minutes: whole(OPEN_MINUTES.least, OPEN_MINUTES.most) }),
  v.object({ kind: v.literal('lastHour') }),
  v.object({
    kind: v.literal('after'),
    habitId: id,
    minutes: whole(AFTER_MINUTES.least, AFTER_MINUTES.most),
  }),
]);
const reminder = v.object({
  habitId: id,
  cue,
  days: v.pipe(v.array(weekday), v.maxLength(7)),
  onlyIfOpen: v.boolean(),
  stopped: v.boolean(),
});
const quietSpan = v.nullable(v.strictObject({ from: minute, until: minute }));

const readingChange = v.variant('kind', [
  v.object({ kind: v.literal('open') }),
  v.object({ kind: v.literal('keep'), kept: v.boolean() }),
  v.object({ kind: v.literal('read'), read: v.boolean() }),
  v.object({ kind: v.literal('notYet') }),
  v.object({ kind: v.literal('archive'), archived: v.boolean() }),
  v.object({ kind: v.literal('note'), note: text }),
]);

const settings = v.partial(
  v.strictObject({
    theme: v.picklist(['system', 'light', 'dark']),
    dayStartsAt: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(23)),
    weekStartsOn: v.picklist([0, 1, 6]),
    badge: v.boolean(),
    newTabHabits: v.picklist(['names', 'circles']),
    quiet: v.boolean(),
    welcomed: v.boolean(),
    hiddenTopics: v.array(v.picklist(TOPICS)),
    ketamine: v.picklist(['yes', 'no', 'unsaid']),
    numbersHidden: v.boolean(),
    mood: v.boolean(),
    streaks: v.boolean(),
    groupBy: v.picklist(['none', 'timeOfDay', 'group']),
    foldedGroups: v.pipe(v.array(text), v.maxLength(1000)),
    nudgeBy: v.picklist(['notification', 'page', 'off']),
    nudgeNames: v.boolean(),
    nudgeSound: v.boolean(),
    nudgeAllowance: whole(0, 20),
    quietHours: v.pipe(v.array(quietSpan), v.length(7)),
    nudgesPausedUntil: v.nullable(v.pipe(v.number(), v.finite())),
    later,
    country: v.pipe(v.string(), v.regex(/^(?:[A-Z]{2})?$/)),
  } satisfies Record<keyof Settings, v.GenericSchema>),
);

type Schemas = {
  [M in Question]: v.GenericSchema<unknown, Questions[M]['arg']>;
} & { [M in Deed]: v.GenericSchema<unknown, Deeds[M]> };

/** The shape of every argument that a message may carry; anything else is refused at the border. */
export const ARGUMENTS: Schemas = {
  today: v.object({ day: v.nullable(day) }),
  ahead: v.strictObject({}),
  habits: v.strictObject({}),
  deeds: v.strictObject({}),
  plot: v.strictObject({}),
  progress: v.object({
    habitId: v.nullable(id),
    span: v.picklist(['week', 'month', 'year', 'all']),
    until: v.nullable(day),
    day: v.nullable(day),
    notes: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10_000)),
  }),
  insights: v.strictObject({}),
  nudges: v.strictObject({}),
  tryNudge: v.strictObject({}),
  library: v.strictObject({}),
  evidence: v.object({ ids: v.pipe(v.array(id), v.maxLength(50)) }),
  checkIn: v.object({
    ...onDay,
    status: v.picklist(['done', 'small', 'smallest']),
    amount: v.nullable(v.union([v.number(), v.nan()])),
  }),
  checkPart: v.object({
    ...onDay,
    part: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(15)),
    done: v.boolean(),
  }),
  checkInMany: v.object({
    ...stamp,
    cells: v.pipe(
      v.array(v.tuple([id, day, v.nullable(v.picklist(STATUSES))])),
      v.maxLength(10_000),
    ),
  }),
  startTimer: v.object(onHabit),
  stopTimer: v.object({ ...onHabit, keep: v.boolean() }),
  writeNote: v.object({ ...onDay, text }),
  noteMood: v.object({
    ...stamp,
    moodId: id,
    day,
    mood: v.nullable(v.object({ level: v.picklist([1, 2, 3, 4, 5]), words: text })),
  }),
  changeRest: v.object({
    ...stamp,
    restId: id,
    rest: v.nullable(
      v.object({
        from: day,
        until: v.nullable(day),
        habitIds: v.nullable(v.pipe(v.array(id), v.maxLength(10_000))),
        reason: v.picklist(REST_REASONS),
      }),
    ),
  }),
  setSmallDay: v.object({ ...stamp, day, small: v.boolean() }),
  answerLine: v.object({
    ...stamp,
    key: v.pipe(v.string(), v.maxLength(200)),
    accepted: v.boolean(),
  }),
  changeReminder: v.object({
    ...stamp,
    reminderId: id,
    reminder: v.nullable(reminder),
    lineKey: v.nullable(v.pipe(v.string(), v.maxLength(200))),
  }),
  putOffNudges: v.object({
    ...stamp,
    // A nudge is named by its reminder and its day.
    nudgeIds: v.pipe(
      v.array(v.pipe(v.string(), v.minLength(1), v.maxLength(120))),
      v.maxLength(1000),
    ),
    later: v.nullable(later),
  }),
  skip: v.object(onDay),
  clearCheckIn: v.object(onDay),
  addHabit: v.object({ ...onHabit, draft }),
  editHabit: v.object({ ...onHabit, draft }),
  archiveHabit: v.object({ ...onHabit, archived: v.boolean() }),
  deleteHabit: v.object(onHabit),
  reorderHabits: v.object({
    ...stamp,
    habitIds: v.array(id),
    regroup: v.nullable(
      v.object({
        habitId: id,
        group: v.optional(text),
        timeOfDay: v.optional(v.picklist(TIMES_OF_DAY)),
      }),
    ),
  }),
  judgeTip: v.object({
    ...stamp,
    tipId: id,
    verdict: v.nullable(v.picklist(['kept', 'notForMe'])),
    reason: v.nullable(v.picklist(['notNow', 'notTrue', 'upsetting'])),
  }),
  hideTopic: v.object({ ...stamp, topic: v.picklist(TOPICS), hidden: v.boolean() }),
  changeReading: v.object({ ...stamp, address: text, title: text, change: readingChange }),
  reorderReadings: v.object({ ...stamp, keys: v.pipe(v.array(text), v.maxLength(100_000)) }),
  changeSettings: v.object({
    ...stamp,
    change: settings as v.GenericSchema<unknown, Partial<Settings>>,
  }),
  undo: v.object({ ...stamp, deedId: id }),
};
