import { ARTICLES } from '@/catalog/articles';
import { EVIDENCE, REVIEWED_ON } from '@/catalog/evidence';
import { TIPS } from '@/catalog/tips';
import type { DeedStamp, Deeds } from '@/domain/deed';
import { livedDay } from '@/domain/local-date';
import type { Refusal } from '@/domain/refusal';
import { now } from '@/platform/clock';
import { randomSeed } from '@/platform/ids';
import type { Deed, Question, Questions } from '@/platform/messages';
import { checkIn, clearCheckIn, type Moment, skip } from '@/storage/check-ins';
import type { TilthDatabase } from '@/storage/db';
import { addHabit, archiveHabit, deleteHabit, editHabit, reorderHabits } from '@/storage/habits';
import { changeReading, reorderReadings } from '@/storage/readings';
import { changeSettings, hideTopic, readSettings } from '@/storage/settings';
import { judgeTip } from '@/storage/tips';
import { undo } from '@/storage/undo';
import { readAhead, readHabits, readLibrary, readToday, tipsFor } from '@/storage/views';

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
  library: (db) => readLibrary(db, now()),
  evidence: async (_, { ids }) => ({
    facts: EVIDENCE.filter(({ id }) => ids.includes(id)),
    reviewedOn: REVIEWED_ON,
  }),
};

/** How each deed is done. */
export const DOERS: Doers = {
  checkIn: async (db, deed) => listed(checkIn(db, deed, await moment(db, deed))),
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
