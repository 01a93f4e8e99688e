import { isOpen } from '@/domain/as-asked';
import type { LocalDate } from '@/domain/local-date';
import type { Nudge, NudgeAnswer } from '@/domain/nudge';
import { answered, askedDayOf } from '@/domain/nudge-state';
import type { HabitRow } from '@/domain/today';
import { now } from '@/platform/clock';
import { aStamp } from '@/platform/ids';
import { type KeptDeed, keepDeed } from '@/platform/keeping';
import { announceChange } from '@/platform/messages';
import { clearNudge, type NudgeListeners, watchAllowed, watchNudge } from '@/platform/notify';
import { openTab } from '@/platform/own';
import { HREFS } from '@/platform/pages';
import type { TilthDatabase } from '@/storage/db';
import { readNudgeFacts, type StoredNudgeFacts } from '@/storage/nudge-facts';
import { changeNudges } from '@/storage/nudges';
import { readRowsOn } from '@/storage/views';
import { DOERS } from './answers';
import { checkOffDeed } from './check-off';
import { type NudgePlatform, type Nudger, standsIn } from './nudger';
import type { serve } from './serve';

/** What is needed to do what is wanted of a notification. */
export type Hands = {
  readonly db: TilthDatabase;
  readonly platform: Pick<NudgePlatform, 'now' | 'clearNudge'>;
  readonly nudger: Pick<Nudger, 'inTurn'>;
  readonly openToday: () => void;
  /** Called after something was written. */
  readonly onDone: () => void;
};

type Standing = { readonly nudges: readonly Nudge[]; readonly facts: StoredNudgeFacts };

/** Hears what a person does with notifications; registers its listeners at once. */
export function watchNudges({ db, nudger, wake, ...around }: Watched): void {
  const onDone = (): void => {
    around.onHeard('deed');
    announceChange();
    around.onWritten();
  };
  const openToday = (): void => openTab(HREFS.gardenHref);
  const inTurn: Nudger['inTurn'] = (work) => around.ready.then(() => nudger.inTurn(work));
  const platform = { now, clearNudge };
  watchNudge(nudgeListeners({ db, platform, nudger: { inTurn }, openToday, onDone }));
  watchAllowed(wake);
}

type Watched = Parameters<typeof serve>[1] & {
  readonly db: TilthDatabase;
  readonly nudger: Nudger;
  readonly wake: () => void;
};

/** What the buttons of a notification, a click on it and putting it away do. */
export function nudgeListeners(hands: Hands): NudgeListeners {
  const act = (work: (standing: Standing) => Promise<void>): void => {
    hands.nudger.inTurn(() => actOn(hands, work)).catch(console.error);
  };
  const answer =
    (how: 'opened' | 'dismissed') =>
    ({ nudges }: Standing): Promise<void> =>
      changeNudges(hands.db, idsOf(nudges), (stored) =>
        stored.map((nudge) => answered(nudge, how, hands.platform.now())),
      );
  return {
    onClick: () => {
      hands.openToday();
      act(answer('opened'));
    },
    onButton: (index) => act(index === 0 ? checkOff(hands) : putOff(hands)),
    onClose: (byUser) => {
      if (byUser) act(answer('dismissed'));
    },
  };
}

async function actOn(
  { db, platform, onDone }: Hands,
  work: (standing: Standing) => Promise<void>,
): Promise<void> {
  const facts = await readNudgeFacts(db, platform.now());
  const nudges = facts.nudges.filter(standsIn(facts));
  // Not every browser takes it away by itself.
  await platform.clearNudge();
  // One that was sent to be seen stands for nothing.
  if (nudges.length === 0) return;
  await work({ nudges, facts });
  onDone();
}

/** *Done*: every habit it stands for is checked off, by the same deed as a press on its circle. */
function checkOff({ db, platform }: Hands): (standing: Standing) => Promise<void> {
  return async ({ nudges, facts }) => {
    const { settings, today, dayStartsAt } = facts;
    // Two reminders of one habit ask for it once.
    const asked = Map.groupBy(
      nudges,
      (nudge) => `${askedDayOf(nudge, today, dayStartsAt)} ${nudge.habitId}`,
    );
    for (const [key, same] of asked) {
      const [day, habitId] = [key.slice(0, 10) as LocalDate, key.slice(11)];
      const { rows, others } = await readRowsOn(db, settings, day);
      const row = [...rows, ...others].find((each) => each.habitId === habitId);
      const answer = row ? await answerOf(db, row, day) : 'opened';
      await changeNudges(db, idsOf(same), (stored) =>
        stored.map((nudge) => answered(nudge, answer, platform.now())),
      );
    }
  };
}

/** Checks off a habit that is open; what became of its nudge. */
async function answerOf(db: TilthDatabase, row: HabitRow, day: LocalDate): Promise<NudgeAnswer> {
  if (!isOpen(row)) return row.status === 'skipped' ? 'dismissed' : 'done';
  return (await doOrKeep(db, checkOffDeed(row, day))) ? 'done' : 'opened';
}

/** *Later*, as the settings have it. */
function putOff({ db }: Hands): (standing: Standing) => Promise<void> {
  return async ({ nudges, facts }) => {
    const deed = { ...aStamp(), nudgeIds: idsOf(nudges), later: facts.settings.later };
    await DOERS.putOffNudges(db, deed);
  };
}

/**
 * Whether it was not refused. A check-in that cannot be written waits beside the database, as one of a
 * surface does.
 */
async function doOrKeep(db: TilthDatabase, { method, arg }: KeptDeed): Promise<boolean> {
  try {
    return (await DOERS[method](db, arg as never)).length === 0;
  } catch (error) {
    console.error(error);
    await keepDeed({ method, arg: { ...arg, kept: true } } as KeptDeed);
    return true;
  }
}

function idsOf(nudges: readonly Nudge[]): string[] {
  return nudges.map(({ id }) => id);
}
