import { ARTICLES } from '@/catalog/articles';
import { EVIDENCE, REVIEWED_ON } from '@/catalog/evidence';
import { STRENGTH_WORDS } from '@/catalog/progress-strings';
import { TIPS } from '@/catalog/tips';
import type { DeedStamp, Deeds } from '@/domain/deed';
import { livedDay } from '@/domain/local-date';
import type { Refusal } from '@/domain/refusal';
import { now } from '@/platform/clock';
import { randomSeed } from '@/platform/ids';
import type { Deed, Question, Questions } from '@/platform/messages';
import {
  checkIn,
  checkInMany,
  checkPart,
  clearCheckIn,
  type Moment,
  skip,
} from '@/storage/check-ins';
import { answerLine, setSmallDay } from '@/storage/days';
import type { TilthDatabase } from '@/storage/db';
import { addHabit, archiveHabit, deleteHabit, editHabit, reorderHabits } from '@/storage/habits';
import { readInsights } from '@/storage/insights';
import { noteMood } from '@/storage/moods';
import { writeNote } from '@/storage/notes';
import { putOffNudges } from '@/storage/nudges';
import { readNudgesView } from '@/storage/nudges-view';
import { readPlot } from '@/storage/plot';
import { readProgress } from '@/storage/progress';
import { changeReading, reorderReadings } from '@/storage/readings';
import { changeReminder } from '@/storage/reminders';
import { changeRest } from '@/storage/rests';
import { changeSettings, hideTopic, readSettings } from '@/storage/settings';
import { startTimer, stopTimer } from '@/storage/timers';
import { judgeTip } from '@/storage/tips';
import { undo } from '@/storage/undo';
import { readAhead, readDeeds, readHabits, readLibrary, readToday, tipsFor } from '@/storage/views';
import { tryNudge } from './nudge-trial';

type Answers = {
  [M in Question]: (db: TilthDatabase, arg: Questions[M]['arg']) => Promise<Questions[M]['answer']>;
};

type Doers = { [M in Deed]: (db: TilthDatabase, arg: Deeds[M]) => Promise<readonly Refusal[]> };

const shelf = { tips: TIPS, articles: ARTICLES };

/** How each question is answered. */
export const ANSWERS: Answers = {
  today: (db, { day }) => readToday(db, { now: now(), shelf, drawSeed: randomSeed }, day),
  ahead: (db) => readAhead(db, { now: now(), shelf, drawSeed: randomSeed }),
  habits: (db) => readHabits(db, now()),
  deeds: (db) => readDeeds(db, now()),
  plot: (db) => readPlot(db, now(), STRENGTH_WORDS),
  progress: (db, asked) => readProgress(db, asked, now()),
  insights: (db) => readInsights(db, now()),
  nudges: (db) => readNudgesView(db, now()),
  tryNudge: (db) => tryNudge(db),
  library: (db) => readLibrary(db, now()),
  evidence: async (_, { ids }) => ({
    facts: EVIDENCE.filter(({ id }) => ids.includes(id)),
    reviewedOn: REVIEWED_ON,
  }),
};

/** How each deed is done. */
export const DOERS: Doers = {
  checkIn: async (db, deed) => listed(checkIn(db, deed, await moment(db, deed))),
  checkPart: async (db, deed) => listed(checkPart(db, deed, await moment(db, deed))),
  checkInMany: async (db, deed) => checkInMany(db, deed, await moment(db, deed)),
  startTimer: async (db, deed) => listed(startTimer(db, deed, await moment(db, deed))),
  stopTimer: async (db, deed) => listed(stopTimer(db, deed, await moment(db, deed))),
  writeNote: async (db, deed) => listed(writeNote(db, deed, await moment(db, deed))),
  noteMood: async (db, deed) => listed(noteMood(db, deed, await moment(db, deed))),
  changeRest: async (db, deed) => listed(changeRest(db, deed, await moment(db, deed))),
  setSmallDay: async (db, deed) => listed(setSmallDay(db, deed, await moment(db, deed))),
  answerLine: async (db, deed) => listed(answerLine(db, deed, await moment(db, deed))),
  changeReminder: async (db, deed) => changeReminder(db, deed, await moment(db, deed)),
  putOffNudges: async (db, deed) => listed(putOffNudges(db, deed, await moment(db, deed))),
  skip: async (db, deed) => listed(skip(db, deed, await moment(db, deed))),
  clearCheckIn: async (db, deed) => listed(clearCheckIn(db, deed, await moment(db, deed))),
  addHabit: async (db, deed) => addHabit(db, deed, await moment(db, deed)),
  editHabit: async (db, deed) => editHabit(db, deed, await moment(db, deed)),
  archiveHabit: async (db, deed) => listed(archiveHabit(db, deed, await moment(db, deed))),
  deleteHabit: async (db, deed) => listed(deleteHabit(db, deed, await moment(db, deed))),
  reorderHabits: async (db, deed) => listed(reorderHabits(db, deed, await moment(db, deed))),
  judgeTip: async (db, deed) => {
    const { now: at } = await moment(db, deed);
    const settings = await readSettings(db);
    const today = livedDay(now(), settings.dayStartsAt);
    const tips = tipsFor(shelf, settings);
    return listed(judgeTip(db, deed, { tips, today, now: at, drawSeed: randomSeed }));
  },
  hideTopic: async (db, deed) => listed(hideTopic(db, deed, (await moment(db, deed)).now)),
  changeReading: async (db, deed) => changeReading(db, deed, await moment(db, deed)),
  reorderReadings: async (db, deed) => listed(reorderReadings(db, deed, await moment(db, deed))),
  changeSettings: async (db, deed) => {
    await changeSettings(db, deed.change, (await moment(db, deed)).now, deed.kept);
    return [];
  },
  undo: (db, { deedId }) => listed(undo(db, deedId, now())),
};

/** When a deed counts as done: a kept one when it was done, so that the last word stands. */
async function moment(db: TilthDatabase, { kept, at }: DeedStamp): Promise<Moment> {
  const { dayStartsAt } = await readSettings(db);
  return { now: kept ? Math.min(at, now()) : now(), dayStartsAt };
}

async function listed(outcome: Promise<Refusal | null>): Promise<readonly Refusal[]> {
  const refusal = await outcome;
  return refusal ? [refusal] : [];
}
