import { describe, expect, test } from 'vitest';
import { EN_BACKGROUND } from '@/catalog/background-strings';
import { DOMAINS } from '@/catalog/first-strings';
import { EN_GARDEN } from '@/catalog/garden-strings';
import { EN_INSIGHT } from '@/catalog/insight-strings';
import { EN_LIBRARY } from '@/catalog/library-strings';
import { EN_NUDGES } from '@/catalog/nudge-strings';
import { EN } from '@/catalog/strings';
import type { DeedKind } from '@/domain/deed';
import type { Failure } from '@/domain/failure';
import { TIMES_OF_DAY } from '@/domain/habit';
import type { Refusal } from '@/domain/refusal';
import { TOPICS } from '@/domain/topic';
import { forbiddenIn } from '@/tests/support/forbidden-words';
import { clockOf, STORIES } from './reminders';
import { GOAL, PARTS } from './samples';

/** One of each kind; a kind that is added asks for its sample here. */
const REFUSALS: { readonly [K in Refusal['kind']]: Extract<Refusal, { kind: K }> } = {
  nameEmpty: { kind: 'nameEmpty' },
  textTooLong: { kind: 'textTooLong', field: 'name', length: 130, limit: 120 },
  unitEmpty: { kind: 'unitEmpty' },
  targetNotPositive: { kind: 'targetNotPositive' },
  noWeekday: { kind: 'noWeekday' },
  noMonthDay: { kind: 'noMonthDay' },
  tooFewSlots: { kind: 'tooFewSlots' },
  numberOutside: { kind: 'numberOutside', field: 'schedule', value: 99, least: 2, most: 12 },
  stepsCount: { kind: 'stepsCount', count: 400, fewest: 2, most: 12 },
  severalWithGoal: { kind: 'severalWithGoal' },
  dayUnclear: { kind: 'dayUnclear', field: 'startsOn' },
  startInPast: { kind: 'startInPast', day: '2020-01-01' },
  startTooFar: { kind: 'startTooFar', day: '2030-01-01', days: 366 },
  endsBeforeStart: { kind: 'endsBeforeStart', from: '2026-11-23', until: '2026-11-22' },
  spanTooLong: { kind: 'spanTooLong', days: 4000, limit: 3660 },
  restUnknown: { kind: 'restUnknown' },
  noTimer: { kind: 'noTimer' },
  timeUnclear: { kind: 'timeUnclear', text: '25:00' },
  reminderUnknown: { kind: 'reminderUnknown' },
  tooManyReminders: { kind: 'tooManyReminders', limit: 200 },
  afterItself: { kind: 'afterItself' },
  tooManyHabits: { kind: 'tooManyHabits', limit: 1000 },
  amountNotANumber: { kind: 'amountNotANumber', text: 'ten' },
  amountNegative: { kind: 'amountNegative', amount: -3 },
  amountTooLarge: { kind: 'amountTooLarge', amount: 2e6, limit: 1e6 },
  dayInFuture: { kind: 'dayInFuture', day: '2027-01-01' },
  dayBeforeFirst: { kind: 'dayBeforeFirst', day: '2020-01-01', first: '2026-01-01' },
  addressNotWeb: { kind: 'addressNotWeb', scheme: 'javascript' },
  addressUnclear: { kind: 'addressUnclear', text: 'not an address' },
  addressTooLong: { kind: 'addressTooLong', length: 5000, limit: 2000 },
  habitUnknown: { kind: 'habitUnknown' },
  partUnknown: { kind: 'partUnknown' },
  amountAmbiguous: { kind: 'amountAmbiguous', text: '1.000' },
  changedSince: { kind: 'changedSince' },
  nothingToUndo: { kind: 'nothingToUndo' },
};
const FAILURES: Record<Failure, true> = { full: true, unavailable: true, unknown: true };
const DEEDS: Record<DeedKind, true> = {
  checkIn: true,
  skip: true,
  clearCheckIn: true,
  checkPart: true,
  checkInMany: true,
  startTimer: true,
  stopTimer: true,
  writeNote: true,
  noteMood: true,
  changeRest: true,
  setSmallDay: true,
  answerLine: true,
  changeReminder: true,
  putOffNudges: true,
  addHabit: true,
  editHabit: true,
  archiveHabit: true,
  unarchiveHabit: true,
  deleteHabit: true,
  reorderHabits: true,
  judgeTip: true,
  hideTopic: true,
  showTopic: true,
  changeReading: true,
  reorderReadings: true,
};

const failures = Object.keys(FAILURES).map((failure) => [failure]);
const names = [['Walk'], ['']];
const LAGS = ['sameDay', 'nextDay'];
const MEAN = { days: 14, mood: 3.9 };
const counts = [[0], [1], [3]];
const titles = [['Brain Basics'], ['']];
const days = [['23 November 2026']];
const most = { ...GOAL, direction: 'atMost' };
const OUTLOOK = {
  today: '2026-11-23',
  weekStartsOn: 1,
  from: '2026-12-01',
  until: '2027-01-18',
  next: '2026-12-02',
};
const SCHEDULES = [
  { kind: 'daily' },
  { kind: 'weekdays', days: [0, 6] },
  { kind: 'times', times: 3, per: 'week', span: 'calendar' },
  { kind: 'times', times: 1, per: 'month', span: 'rolling' },
  { kind: 'everyDays', every: 2, from: '2026-11-23' },
  {
    kind: 'monthDays',
    days: [
      { kind: 'date', date: 31 },
      { kind: 'weekday', which: -1, weekday: 5 },
    ],
  },
  { kind: 'slots', slots: ['morning', 'noon'] },
  { kind: 'timesADay', times: 12 },
  { kind: 'window' },
  { kind: 'once', day: '2026-11-23' },
];
const SPANS = (['week', 'month'] as const).flatMap((per) =>
  (['calendar', 'rolling'] as const).map((span) => [{ per, span, weekStartsOn: 0 }]),
);

const CUE_FACTS = { clockOf, usualEnd: 1360, nameOf: () => 'Walk' };
const CUES = [
  { kind: 'clock', minute: 480 },
  { kind: 'firstTab' },
  { kind: 'open', minutes: 1 },
  { kind: 'open', minutes: 45 },
  { kind: 'lastHour' },
  { kind: 'after', habitId: 'walk', minutes: 0 },
  { kind: 'after', habitId: 'walk', minutes: 15 },
];
const TRIALS = [
  { kind: 'taken', os: 'linux' },
  { kind: 'notAllowed' },
  { kind: 'blocked', os: 'mac' },
  { kind: 'unavailable' },
  { kind: 'failed', says: 'No.', os: 'other' },
];

/** What each function of the catalogue may be called with; a new function asks for its samples. */
const ARGUMENTS: Readonly<Record<string, readonly (readonly unknown[])[]>> = {
  'newTab.hidden': counts,
  'today.count': [[2, 4]],
  'row.more': names,
  'row.smallAs': names,
  'panel.smallestAs': names,
  'row.partsOf': [[1, 4]],
  'row.part': Object.values(PARTS).map(([part]) => [part]),
  'row.timeOfDay': TIMES_OF_DAY.map((time) => [time]),
  'row.since': [['9:30']],
  'row.stopTimerOf': names,
  'panel.amount': [['pages']],
  'row.amountOf': [
    [2.5, GOAL],
    [0, most],
  ],
  'row.afterCue': [['lunch']],
  'panel.target': [[GOAL], [most]],
  'tip.kicker': Object.keys(DOMAINS).map((domain) => [domain]),
  ...Object.fromEntries(Object.keys(DEEDS).map((kind) => [`undo.done.${kind}`, names])),
  'trouble.kept': failures,
  'trouble.lost': failures,
  'trouble.cannotRead': failures,
  refusal: Object.values(REFUSALS).map((refusal) => [refusal]),
  'habits.archived': counts,
  'habits.awayOn': days,
  'habits.begunOn': days,
  'habits.found': counts,
  'habits.moved': [
    ['Walk', 'Morning', 1, 3],
    ['Walk', '', 1, 3],
  ],
  'rests.past': counts,
  'rests.open': days,
  'rests.openNext': days,
  'rests.moreHabits': counts,
  'rests.actionsFor': days,
  'line.nudges.says': [[['Walk']], [['Walk', 'Read']], [['a', 'b', 'c', 'd', 'e']]],
  'line.nudges.saysHidden': [[1], [2], [40]],
  'line.unanswered.says': names,
  'line.fade.weekly.says': names,
  'line.fade.stop.says': names,
  'pause.heldUntil': [['14:20'], ['30 November 2026']],
  'habits.reminders': counts,
  'reminders.heading': names,
  'reminders.lastHourHint': [[CUE_FACTS], [{ ...CUE_FACTS, usualEnd: null }]],
  'reminders.sentence': CUES.flatMap((cue) => [
    [cue, [0, 1, 2, 3, 4, 5, 6], 1, CUE_FACTS],
    [cue, [1], 0, { ...CUE_FACTS, usualEnd: null, nameOf: () => null }],
  ]),
  'reminders.quiet': [[[0, 6], 1]],
  'reminders.last': [['today 8:00', 'shown 8:02']],
  'reminders.actionsFor': [['At 8:00, every day']],
  'receipts.next': [['17:00']],
  'receipts.story': STORIES.map(([, events]) => [events, String]),
  'nudges.mostOf': counts,
  'nudges.fromOf': [['Monday']],
  'nudges.untilOf': [['Monday']],
  'nudges.answer': TRIALS.map((trial) => [trial]),
  'recent.undo': [['Walk: noted.']],
  'habits.moveUp': names,
  'habits.moveDown': names,
  'habits.actionsFor': names,
  'habits.schedule': [[{ kind: 'daily' }], ...SCHEDULES.map((each) => [each, OUTLOOK])],
  'form.summary': SCHEDULES.map((each) => [each, OUTLOOK]),
  'form.span': SPANS,
  'form.spanHint': SPANS,
  'form.dateName': [[1], [22], [31]],
  'form.removeMonthWeekday': [[{ kind: 'weekday', which: -1, weekday: 5 }]],
  'form.begun': [['2026-01-01', '2026-11-23']],
  'form.goalSummary': [
    [{ kind: 'check' }],
    [GOAL],
    [most],
    [{ kind: 'steps', steps: ['Sit', 'Breathe'] }],
  ],
  'form.step': counts,
  'form.stepUp': counts,
  'form.stepDown': counts,
  'form.removeStep': counts,
  'form.mostSteps': counts,
  'form.intention': [
    ['lunch', 'Walk'],
    ['', ''],
  ],
  'form.intentionTo': [
    ['lunch', 'walk'],
    ['', ''],
  ],
  'settings.hour': [[0], [23]],
  'welcome.step': [[1, 3]],
  'welcome.choose.chosen': counts,
  'badge.title': counts,
  'badge.waits': [['Tilth: 2 left today']],
  'nudge.text': [[1], [2], [40]],
  'nudge.named': [[['Walk']], [['Walk', 'Read']], [['a', 'b', 'c', 'd', 'e', 'f']]],
  'quick.checkOff': names.slice(0, 1),
  'quick.checkOffSmall': [['Walk', 'To the door']],
  'quick.checkOffTime': [['Walk', 2, 3]],
  'quick.doneAlready': names.slice(0, 1),
  'quick.restDay': names.slice(0, 1),
  'quick.told': [['Check off: Walk']],
  'quick.done': names.slice(0, 1),
  'form.ideasFound': counts,
  'finish.finished': titles,
  'tip.minutes': counts,
  'card.cited': [
    ['Lally', 2010, 'How are habits formed', 'A journal'],
    ['A health body', null, 'A page', 'Its site'],
  ],
  'card.reviewed': days,
  'aside.topic': TOPICS.map((topic) => [topic]),
  'library.found': counts,
  'library.more': counts,
  'library.minutes': counts,
  'library.actionsFor': titles,
  'library.asideWhy': [
    ['notNow', '24 December 2026'],
    ['notNow', null],
    ['notTrue', null],
    ['upsetting', null],
    [null, null],
  ],
  'reading.noteFor': titles,
  'reading.moveUp': titles,
  'reading.moveDown': titles,
  'reading.archived': counts,
  'reading.more': titles,
  'taste.aside': counts,
  'plot.nameless': counts,
  'plot.plant': [null, 'done', 'small', 'smallest', 'skipped', 'resting'].flatMap((state) =>
    [true, false].map((numbersHidden) => [
      { name: 'Walk', strength: 62, strengthWord: 'growing', repetitions: 1, state, numbersHidden },
    ]),
  ),
  'mood.at': [
    [1, '9:41', ''],
    [5, '21:05', 'sun'],
  ],
  'insight.noted': counts,
  'insight.nearest': [['Walk', 1, 9]],
  'insight.means': LAGS.map((lag) => ['Walk', lag, MEAN, { days: 1, mood: 1 }]),
  'insight.wentWith': LAGS.flatMap((lag) => [
    ['Walk', lag, 0.8, { low: 0.2, high: 1.3 }],
    ['Walk', lag, -0.8, { low: -1.3, high: -0.04 }],
  ]),
  'insight.wentWithInWords': LAGS.flatMap((lag) => [
    ['Walk', lag, 0.8],
    ['Walk', lag, -1.8],
  ]),
  'insight.picture': [[-0.8, { low: -1.3, high: 0 }, 2]],
  'insight.unclearOf': LAGS.map((lag) => ['Walk', lag]),
  'insight.unclearMeans': [[MEAN, MEAN, { low: -0.2, high: 0.3 }]],
  'insight.group': [[MEAN]],
  'insight.signed': [[0], [-0.5], [1]],
  'insight.range': [[{ low: -0.2, high: 0.3 }]],
  'help.call': [['Samaritans', '116 123']],
  'help.checked': days,
};

type Entry = readonly [path: string, text: unknown];

/** All parts of the catalogue; none has the same name in two. */
const WHOLE = {
  ...EN,
  ...EN_GARDEN,
  ...EN_LIBRARY,
  ...EN_INSIGHT,
  ...EN_NUDGES,
  ...EN_BACKGROUND,
};

const TEXTS = textsOf(WHOLE, '');

test('every function of the catalogue is called, and nothing else is expected', () => {
  expect(functionsOf(WHOLE, '').toSorted()).toEqual(Object.keys(ARGUMENTS).toSorted());
});

test('everything is words', () => {
  const odd = /undefined|null|NaN|\[object|\bfunction\b/;
  expect(TEXTS.length).toBeGreaterThan(200);
  expect(
    TEXTS.filter(([, text]) => typeof text !== 'string' || text.trim() === '' || odd.test(text)),
  ).toEqual([]);
});

test('nothing that is forbidden is said', () => {
  const said = TEXTS.map(([path, text]) => [path, ...forbiddenIn(String(text))]);
  expect(said.filter(([, ...words]) => words.length > 0)).toEqual([]);
});

test('things have the names that the house gives them', () => {
  const others = /\b(?:tasks?|goals?|logs?|ticks?|scores?|chains?)\b/i;
  expect(TEXTS.filter(([, text]) => others.test(String(text)))).toEqual([]);
  // Streaks are named where they can be switched on, and where they are then shown.
  const naming = TEXTS.filter(([, text]) => /\bstreaks?\b/i.test(String(text)));
  expect(naming.filter(([path]) => !/^settings\.streaks|^progress\./.test(path))).toEqual([]);
});

describe('each has a sentence of its own:', () => {
  test.each([
    ['refusals', Object.values(REFUSALS).map(EN_GARDEN.refusal)],
    ['kept', failures.map(([failure]) => EN.trouble.kept(failure as Failure))],
    ['lost', failures.map(([failure]) => EN.trouble.lost(failure as Failure))],
    ['deeds', Object.values(EN.undo.done).map((done) => done('Walk'))],
  ])('%s', (_, sentences) => {
    expect(sentences.every((sentence) => /^\S.*[.]$/.test(sentence))).toBe(true);
    expect(new Set(sentences).size).toBe(sentences.length);
  });
});

test.each([
  ['ten kilobytes', 'x'.repeat(10_240)],
  ['emoji', '🧘🏽‍♀️'.repeat(1000)],
])('a refusal shortens %s', (_, text) => {
  expect(EN.refusal({ kind: 'amountNotANumber', text }).length).toBeLessThan(120);
});

function textsOf(value: unknown, path: string): Entry[] {
  if (typeof value === 'function') {
    return (ARGUMENTS[path] ?? []).flatMap((args, index) =>
      textsOf(value(...args), `${path}#${index}`),
    );
  }
  if (typeof value !== 'object' || value === null) return [[path, value]];
  return Object.entries(value).flatMap(([key, each]) => textsOf(each, joined(path, key)));
}

function functionsOf(value: unknown, path: string): string[] {
  if (typeof value === 'function') return [path];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => functionsOf(each, joined(path, key)));
}

function joined(path: string, key: string): string {
  return path === '' ? key : `${path}.${key}`;
}
