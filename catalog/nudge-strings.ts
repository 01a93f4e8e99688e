import { number } from '@/catalog/first-strings';
import { weekdayWords } from '@/catalog/garden-strings';
import type { Instant } from '@/domain/local-date';
import type {
  DropReason,
  HeldBy,
  Later,
  NudgeAnswer,
  NudgeEvent,
  OnPageBecause,
} from '@/domain/nudge';
import type { Cue } from '@/domain/reminder';
import type { Weekday } from '@/domain/schedule';
import type { Settings } from '@/domain/settings';
import type { NudgeTrial, System } from '@/domain/view';

/** The words of reminders, of what is set for nudges, and of what became of them. */
export type NudgeWords = typeof EN_NUDGES;

/** What a cue is told with: times of the clock as they are written, and the names of habits. */
type CueFacts = {
  readonly clockOf: (minute: number) => string;
  readonly nameOf: (habitId: string) => string | null;
  /** In minutes after midnight; `null`: not known yet. */
  readonly usualEnd: number | null;
};

/** Where the settings of notifications are. */
const HELP: Record<System, readonly string[]> = {
  windows: [
    'Open Settings › System › Notifications. Notifications are on, and so is your browser in the list below.',
    'Do not disturb is off there. Whatever came in the meantime is in the notification centre: press Windows and N.',
  ],
  mac: [
    'Open System Settings › Notifications and choose your browser; some are there a second time, as “Helper (Alerts)”. Notifications are allowed, as banners or alerts.',
    'No Focus is on, and the screen is not being shared.',
  ],
  linux: [
    'Open the settings of your desktop, Notifications. Do not disturb is off, and your browser is allowed.',
    'Small desktops need a service that shows notifications, such as dunst or mako.',
  ],
  chromeos: [
    'Click the time in the corner of the screen. Do not disturb is off.',
    'Open Settings and search for “notifications”. Those of Chrome are allowed.',
  ],
  android: [
    'Open Settings › Apps › your browser › Notifications. They are allowed.',
    'Do not disturb is off.',
  ],
  other: [
    'Open the settings of your system and search for “notifications”. Those of your browser are allowed.',
    'Do not disturb is off.',
  ],
};

export const EN_NUDGES = {
  reminders: {
    heading: (name: string) => `Reminders for “${own(name)}”`,
    about:
      'Each brings one small nudge at its moment, at most once a day. Nothing of what you browse is read for any of them.',
    none: 'No reminders yet.',
    list: 'Reminders',
    add: 'Add a reminder',
    addHeading: 'A reminder',
    editHeading: 'Change this reminder',
    back: 'Habits',
    receipts: 'What became of its nudges',
    settings: 'Settings of nudges',

    when: 'When shall it come?',
    cues: {
      clock: 'At a time',
      firstTab: 'With the first new tab of the day',
      open: 'After the browser has been open for a while',
      lastHour: 'In the last hour before I usually stop',
      after: 'After another habit is done',
    } satisfies Record<Cue['kind'], string>,
    time: 'Time',
    minutesName: 'How many minutes',
    openAfter: 'minutes with the browser open and the computer awake',
    lastHourHint: ({ usualEnd, clockOf }: Omit<CueFacts, 'nameOf'>) =>
      usualEnd === null
        ? `Known after five days; until then at ${clockOf(20 * 60)}.`
        : `On most days you stop at about ${clockOf(usualEnd)}.`,
    afterBetween: 'minutes after',
    afterName: 'Which habit',
    days: 'On these days',
    onlyIfOpen: 'Only if I have said nothing of it yet',
    onlyIfOpenHint: 'Once it is done, small or skipped, the day’s nudge stays away.',

    asks: 'A nudge can come as a notification: it says “A small moment for you”, without a name and without a sound. Your browser asks you once whether Tilth may show it. If you would rather not, a nudge stands as one line on your new tab, and the toolbar button shows it.',
    saveAndAsk: 'Save, and allow notifications',
    saveOnly: 'Save, without notifications',
    notAllowed:
      'Notifications are not allowed. A nudge then stands as one line on your new tab, and the toolbar button shows it.',
    unavailable:
      'This browser has no notifications for Tilth. A nudge stands as one line on your new tab, and the toolbar button shows it.',
    off: 'Nudges are switched off in Settings, so none comes.',

    /** A whole reminder: "At 08:00, Monday to Friday". */
    sentence: (cue: Cue, days: readonly Weekday[], weekStartsOn: number, facts: CueFacts) =>
      `${cueWords(cue, facts)}, ${weekdayWords(days, weekStartsOn)}`,
    never: 'Its habit is asked on none of these days, so none comes. Choose days that they share.',
    always: 'also when it is done already',
    stopped: 'stopped',
    quiet: (days: readonly Weekday[], weekStartsOn: number) =>
      `Quiet hours hold then, ${weekdayWords(days, weekStartsOn)}: it waits for their end, up to three hours.`,
    last: (when: string, what: string) => `Last nudge, ${when}: ${what}.`,
    stop: 'Stop',
    start: 'Start again',
    remove: 'Remove',
    actionsFor: (sentence: string) => `Change the reminder: ${sentence}`,
  },

  receipts: {
    heading: 'What became of nudges',
    about: 'Every nudge of the last 60 days: when it was planned, what happened, and why.',
    loading: 'Nudges are on their way …',
    unavailable: 'Nudges cannot be read just now.',
    none: 'No nudge was due yet.',
    noneOf: 'No nudge of this habit was due yet.',
    which: 'Habit',
    all: 'All habits',
    next: (when: string) => `The next one is planned for ${when}.`,
    more: 'Show earlier ones',
    back: 'Settings of nudges',
    habits: 'Habits',
    /** What happened to one nudge, in order: "shown 08:02; done 08:10". */
    story: (events: readonly NudgeEvent[], timeOf: (at: Instant) => string) =>
      storyOf(events, timeOf),
  },

  nudges: {
    heading: 'Nudges',
    about: 'A nudge comes once, kindly, or its absence can be explained.',
    receipts: 'What became of nudges',
    by: 'How nudges come',
    bys: {
      notification: 'As a notification',
      page: 'As a line on Tilth’s own pages',
      off: 'Not at all',
    } satisfies Record<Settings['nudgeBy'], string>,
    byHints: {
      notification: 'One at a time, silent at first.',
      page: 'On the new tab and in the toolbar popup; the toolbar button shows that one waits.',
      off: 'Reminders are kept, and silent.',
    } satisfies Record<Settings['nudgeBy'], string>,
    allowed: {
      granted: 'The browser lets Tilth show notifications.',
      refused:
        'Notifications are not allowed to Tilth. Until they are, nudges stand as a line on your new tab, and the toolbar button shows it.',
      blocked:
        'Tilth may show notifications, but the browser or the system blocks them. A test nudge, below, says where to look.',
      unavailable:
        'This browser has no notifications for Tilth. Nudges stand as a line on your new tab, and the toolbar button shows it.',
    },
    allow: 'Allow notifications',
    names: 'Name the habit in notifications',
    namesHint:
      'Off, it says “A small moment for you”. Others may see your screen, and systems keep a list of notifications.',
    sound: 'With a sound',
    most: 'The most notifications a day',
    mostHint:
      'Over all habits. Where more are due, those come that are least steady yet. One you put off comes back without being counted. With none, they stand as a line on your new tab.',
    mostOf: (most: number) => (most === 0 ? 'none' : number.format(most)),
    later: 'Later means',

    quiet: 'Quiet hours',
    quietHint: 'No nudge comes in them. It waits for their end, up to three hours.',
    same: 'The same every day',
    everyDay: 'Every day',
    from: 'from',
    until: 'until',
    fromOf: (day: string) => `${day}: quiet from`,
    untilOf: (day: string) => `${day}: quiet until`,
    nextDay: 'the next day',
    wholeDay: 'a whole day',
    noQuiet: 'none',

    pause: 'A pause',
    pauseHint: 'No nudge comes while it lasts; reminders stay as they are.',
    pauseDay: 'Nudges come again on',
    pauseUntil: 'Pause until then',
    dayUnclear: 'Please give a day after today.',

    trial: 'Does it appear?',
    trialHint: 'A test nudge comes at once. It is not counted, and quiet hours do not hold it.',
    send: 'Send a test nudge',
    sending: 'On its way …',
    noAnswer: 'Tilth did not answer. Please try again.',
    answer: (trial: NudgeTrial) => trialWords(trial),
    nothing: 'Nothing appeared?',
    help: HELP,
    helpPage:
      'If it still does not appear, let nudges come as a line on Tilth’s own pages: that always works.',

    keys: 'Keys in the browser',
    keysHint: 'They work on every page. Change them where your browser lists its extensions.',
    keyUnset: 'no key yet',
    keyWords: {
      popup: 'open today',
      next: 'check off the habit that is due next',
    },
    omnibox: 'Type “tilth” and a space in the address bar to check off a habit by its name.',
  },
};

function cueWords(cue: Cue, { clockOf, nameOf, usualEnd }: CueFacts): string {
  switch (cue.kind) {
    case 'clock':
      return `At ${clockOf(cue.minute)}`;
    case 'firstTab':
      return 'With the first new tab of the day';
    case 'open':
      return `After ${minutesWords(cue.minutes)} with the browser open`;
    case 'lastHour':
      return usualEnd === null
        ? `In the last hour before I usually stop (known after five days; ${clockOf(20 * 60)} until then)`
        : `In the last hour before I usually stop (about ${clockOf(usualEnd)})`;
    case 'after': {
      const name = nameOf(cue.habitId);
      const habit = name === null ? 'a habit that is no longer there' : `“${own(name)}”`;
      return cue.minutes === 0
        ? `Right after ${habit}`
        : `${capitalised(minutesWords(cue.minutes))} after ${habit}`;
    }
  }
}

function minutesWords(minutes: number): string {
  return minutes === 1 ? '1 minute' : `${number.format(minutes)} minutes`;
}

/** What held it is left out where it is told again at the end, and so is what only leads to the next. */
function storyOf(events: readonly NudgeEvent[], timeOf: (at: Instant) => string): string {
  const told = events.filter((event, place) => {
    const next = events[place + 1];
    if (event.kind === 'decided') return next === undefined;
    if (event.kind !== 'held' || next === undefined) return true;
    return event.by !== 'gap' && !(next.kind === 'dropped' && next.why === event.by);
  });
  return told.length === 0 ? 'waits' : told.map((event) => eventWords(event, timeOf)).join('; ');
}

function eventWords(event: NudgeEvent, timeOf: (at: Instant) => string): string {
  switch (event.kind) {
    case 'held':
      return `${HELD[event.by]} until ${timeOf(event.until)}`;
    case 'decided':
      return 'about to be shown';
    case 'notified':
      return `shown ${timeOf(event.at)}${togetherWords(event.together)}`;
    case 'onPage':
      return `${ON_PAGE[event.because]} ${timeOf(event.at)}`;
    case 'later':
      return `${LATER[event.choice]} ${timeOf(event.until)}`;
    case 'answered':
      return `${ANSWERS[event.answer]} ${timeOf(event.at)}`;
    case 'dropped':
      return DROPPED[event.why];
  }
}

function togetherWords(together: number): string {
  if (together < 2) return '';
  return together === 2 ? ' together with another' : ` together with ${together - 1} others`;
}

const HELD: Record<HeldBy, string> = {
  quietHours: 'held: quiet hours',
  paused: 'held: nudges were paused',
  gap: 'held: another one had just come,',
};

const ON_PAGE: Record<OnPageBecause, string> = {
  asleep: 'the computer was asleep; on the new tab from',
  closed: 'the browser was closed; on the new tab from',
  wish: 'on the new tab from',
  refused: 'notifications are not allowed by the browser; on the new tab from',
  unavailable: 'the browser showed no notification; on the new tab from',
};

const LATER: Record<Later, string> = {
  5: 'put off until',
  15: 'put off until',
  60: 'put off until',
  evening: 'put off until the evening,',
  tomorrow: 'put off until',
};

const ANSWERS: Record<NudgeAnswer, string> = {
  done: 'done',
  opened: 'opened',
  dismissed: 'put aside',
};

const DROPPED: Record<DropReason, string> = {
  said: 'not needed: something was said of it already',
  rest: 'stayed away: you were resting',
  sessionDay: 'stayed away: the day of a session',
  smallDay: 'stayed away: a small day, and there is no small version',
  allowance:
    'stayed away: the day’s notifications were spent, or kept for habits that are less steady yet',
  quietHours: 'stayed away: quiet hours lasted too long for it',
  paused: 'stayed away: nudges were paused for too long',
  asleep: 'stayed away: the computer was asleep for more than three hours',
  closed: 'stayed away: the browser was closed',
  changed: 'stayed away: its reminder or habit was changed',
  off: 'stayed away: nudges were switched off',
};

function trialWords(trial: NudgeTrial): string {
  switch (trial.kind) {
    case 'taken':
      return 'The system took it. It appears now, if the system’s own settings let it.';
    case 'notAllowed':
      return 'The browser does not let Tilth show notifications yet.';
    case 'blocked':
      return 'Tilth may show notifications, but the browser or the system blocks them.';
    case 'unavailable':
      return 'This browser has no notifications for Tilth. Nudges stand as a line on your new tab.';
    case 'failed':
      return `The system did not take it. It says: “${own(trial.says)}”`;
  }
}

/** A person's own name for a thing keeps its direction within a sentence. */
function own(name: string): string {
  return `\u2068${name}\u2069`;
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
