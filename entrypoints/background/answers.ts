import { ARTICLES } from '@/catalog/articles';
import { TIPS } from '@/catalog/tips';
import type { Deeds } from '@/domain/deed';
import { livedDay } from '@/domain/local-date';
import type { Refusal } from '@/domain/refusal';
import { now } from '@/platform/clock';
import { randomSeed } from '@/platform/ids';
import type { Deed, Question, Questions } from '@/platform/messages';
import { checkIn, clearCheckIn, type Moment, skip } from '@/storage/check-ins';
import type { TilthDatabase } from '@/storage/db';
import { addHabit, archiveHabit, deleteHabit, editHabit, reorderHabits } from '@/storage/habits';
import { changeSettings, readSettings } from '@/storage/settings';
import { judgeTip } from '@/storage/tips';
import { undo } from '@/storage/undo';
import { readAhead, readHabits, readToday } from '@/storage/views';

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
};

/** How each deed is done. */
export const DOERS: Doers = {
  checkIn: async (db, deed) => listed(checkIn(db, deed, await moment(db))),
  skip: async (db, deed) => listed(skip(db, deed, await moment(db))),
  clearCheckIn: async (db, deed) => listed(clearCheckIn(db, deed, await moment(db))),
  addHabit: async (db, deed) => addHabit(db, deed, await moment(db)),
  editHabit: async (db, deed) => editHabit(db, deed, await moment(db)),
  archiveHabit: async (db, deed) => listed(archiveHabit(db, deed, await moment(db))),
  deleteHabit: async (db, deed) => listed(deleteHabit(db, deed, await moment(db))),
  reorderHabits: async (db, deed) => listed(reorderHabits(db, deed, await moment(db))),
  judgeTip: async (db, deed) => {
    const { dayStartsAt } = await readSettings(db);
    const today = livedDay(now(), dayStartsAt);
    return listed(judgeTip(db, deed, { tips: TIPS, today, now: now(), drawSeed: randomSeed }));
  },
  changeSettings: async (db, { change }) => {
    await changeSettings(db, change, now());
    return [];
  },
  undo: (db, { deedId }) => listed(undo(db, deedId, now())),
};

async function moment(db: TilthDatabase): Promise<Moment> {
  const { dayStartsAt } = await readSettings(db);
  return { now: now(), dayStartsAt };
}

async function listed(outcome: Promise<Refusal | null>): Promise<readonly Refusal[]> {
  const refusal = await outcome;
  return refusal ? [refusal] : [];
}
