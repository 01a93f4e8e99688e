import * as v from 'valibot';
import type { Deeds } from '@/domain/deed';
import { HABIT_DOMAINS } from '@/domain/life-domain';
import { type LocalDate, parseLocalDate } from '@/domain/local-date';
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
const schedule = v.variant('kind', [
  v.object({ kind: v.literal('daily') }),
  v.object({ kind: v.literal('weekdays'), days: v.pipe(v.array(weekday), v.maxLength(7)) }),
  v.object({ kind: v.literal('once'), day }),
]);
const goal = v.variant('kind', [
  v.object({ kind: v.literal('check') }),
  v.object({
    kind: v.literal('amount'),
    unit: text,
    target: v.pipe(
      // Chromium carries messages as JSON, in which NaN becomes null.
      v.nullable(v.union([v.number(), v.nan()])),
      v.transform((target) => target ?? Number.NaN),
    ),
    direction: v.picklist(['atLeast', 'atMost']),
  }),
]);
const draft = v.object({
  name: text,
  domain: v.picklist(HABIT_DOMAINS),
  cue: text,
  small: text,
  schedule,
  goal,
});

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
  library: v.strictObject({}),
  evidence: v.object({ ids: v.pipe(v.array(id), v.maxLength(50)) }),
  checkIn: v.object({
    ...onDay,
    status: v.picklist(['done', 'small']),
    amount: v.nullable(v.union([v.number(), v.nan()])),
  }),
  skip: v.object(onDay),
  clearCheckIn: v.object(onDay),
  addHabit: v.object({ ...onHabit, draft }),
  editHabit: v.object({ ...onHabit, draft }),
  archiveHabit: v.object({ ...onHabit, archived: v.boolean() }),
  deleteHabit: v.object(onHabit),
  reorderHabits: v.object({ ...stamp, habitIds: v.array(id) }),
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
