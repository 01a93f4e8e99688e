import type { Instant } from '@/domain/local-date';
import type { Nudge } from '@/domain/nudge';
import { decide } from '@/domain/nudge-decision';
import type { Allowed, NudgeDecision } from '@/domain/nudge-facts';
import { lastOf, leftOnPage, notified, withEvent } from '@/domain/nudge-state';
import type { NudgeWords, Shown } from '@/platform/notify';
import type { TilthDatabase } from '@/storage/db';
import { hasNudges, readNudgeFacts, type StoredNudgeFacts } from '@/storage/nudge-facts';
import {
  changeNudges,
  confirmNudges,
  forgetOldNudges,
  namesNoHabit,
  writeNudges,
} from '@/storage/nudges';
import { readRowsOn } from '@/storage/views';
import { mayName, nudgeWords } from './nudge-words';

/** What the browser does for nudges. */
export type NudgePlatform = {
  readonly now: () => Instant;
  readonly readAllowed: () => Promise<Allowed>;
  readonly isNudgeVisible: () => Promise<boolean>;
  readonly showNudge: (words: NudgeWords, sound: boolean) => Promise<Shown>;
  readonly clearNudge: () => Promise<void>;
  readonly setAlarm: (name: 'nudge', when: Instant) => Promise<void>;
  readonly clearAlarm: (name: 'nudge') => Promise<void>;
};

export type Nudger = {
  /** Decides anew; settles when that is done. Called while it waits for its turn, it is done once. */
  readonly wake: () => Promise<void>;
  /** Does something else about nudges while nothing is decided. */
  readonly inTurn: (work: () => Promise<void>) => Promise<void>;
};

/** Browsers bring no alarm earlier than that. */
const SOONEST = 30_000;
/** A worker that ends in the middle of a round is woken after so long. */
const SAFETY = 60_000;
/** So often it is decided anew where rows were changed meanwhile. */
const TRIES = 4;

/** Brings up what is due, one round at a time; `onChanged` is called after rounds that changed something. */
export function aNudger(
  db: TilthDatabase,
  platform: NudgePlatform,
  onChanged: () => Promise<void>,
): Nudger {
  let last: Promise<unknown> = Promise.resolve();
  let waiting: Promise<void> | null = null;
  const inTurn = (work: () => Promise<void>): Promise<void> => {
    const done = last.then(work);
    last = done.catch(() => undefined);
    return done;
  };
  const wake = (): Promise<void> => {
    waiting ??= inTurn(async () => {
      waiting = null;
      if (await playRound(db, platform)) await onChanged();
    });
    return waiting;
  };
  return { wake, inTurn };
}

/** One round: what is due is read from the database, decided, written, shown. Says whether anything changed. */
async function playRound(db: TilthDatabase, platform: NudgePlatform): Promise<boolean> {
  if (!(await hasNudges(db))) {
    await platform.clearAlarm('nudge');
    return false;
  }
  await platform.setAlarm('nudge', platform.now() + SAFETY);
  const { facts, decision, standing } = await settle(db, platform);
  if (decision.show.length > 0) await show(db, platform, facts, decision.show);
  else if (standing.length > 0) await unname(db, platform, facts, standing);
  await setNextAlarm(platform, decision.nextAt, facts.settings.nudgesPausedUntil);
  return decision.rows.length > 0 || decision.show.length > 0;
}

type Settled = {
  readonly facts: StoredNudgeFacts;
  readonly decision: NudgeDecision;
  /** What the notification stands for that is still there. */
  readonly standing: readonly Nudge[];
};

/** Decides and writes it down, before anything is shown. */
async function settle(db: TilthDatabase, platform: NudgePlatform): Promise<Settled> {
  const allowed = await platform.readAllowed();
  for (let left = TRIES; left > 0; left--) {
    const facts = await readFacts(db, platform.now());
    const isVisible = await platform.isNudgeVisible();
    const first = await decided(facts, { allowed, isVisible });
    const decision = isVisible ? withdrawn(first, facts) : first;
    const standing = withRows(facts.nudges, decision.rows).filter(standsIn(facts));
    // It makes room: its click would be taken for one on the next.
    if (isVisible && decision.show.length > 0) await platform.clearNudge();
    if (!(await writeNudges(db, { ...decision, facts, named: mayName(facts.settings) }))) continue;
    // It is done with; a worker that ends before this finds it so again.
    const isOver = facts.shown.length > 0 && standing.length === 0;
    if (isVisible && isOver && decision.show.length === 0) await platform.clearNudge();
    return { facts, decision, standing: isVisible ? standing : [] };
  }
  throw new Error('Nudges were changed each time while it was decided about them');
}

/** Where notifications are wanted no more, what stands in one goes to the page, or is given up. */
function withdrawn(decision: NudgeDecision, facts: StoredNudgeFacts): NudgeDecision {
  const { now: at, settings } = facts;
  if (settings.nudgeBy === 'notification') return decision;
  const event =
    settings.nudgeBy === 'page'
      ? ({ kind: 'onPage', because: 'wish', at } as const)
      : ({ kind: 'dropped', why: 'off', at } as const);
  const standing = withRows(facts.nudges, decision.rows).filter(standsIn(facts));
  const gone = standing.map((nudge) => withEvent(nudge, event));
  return { ...decision, rows: withRows(decision.rows, gone) };
}

async function readFacts(db: TilthDatabase, now: Instant): Promise<StoredNudgeFacts> {
  const facts = await readNudgeFacts(db, now);
  if (facts.lookedOn === facts.today) return facts;
  // A day began, or the clock was moved.
  await forgetOldNudges(db, facts);
  return readNudgeFacts(db, now);
}

type Browser = { readonly allowed: Allowed; readonly isVisible: boolean };

/** Strengths take all that was ever said to be read, and are read only where they decide. */
async function decided(
  facts: StoredNudgeFacts,
  { allowed, isVisible }: Browser,
): Promise<NudgeDecision> {
  const standing = isVisible ? facts.nudges.filter(standsIn(facts)) : [];
  const visible = new Set(standing.map(({ id }) => id));
  let isStrengthAsked = false;
  const first = decide({
    ...{ ...facts, allowed, visible },
    strengthOf: () => {
      isStrengthAsked = true;
      return 0;
    },
  });
  if (!isStrengthAsked) return first;
  const strengths = await facts.readStrengths();
  return decide({ ...facts, allowed, visible, strengthOf: (id) => strengths.get(id) ?? 0 });
}

async function show(
  db: TilthDatabase,
  platform: NudgePlatform,
  { today, settings }: StoredNudgeFacts,
  nudges: readonly Nudge[],
): Promise<void> {
  const { rows, others } = await readRowsOn(db, settings, today);
  const habitIds = nudges.map(({ habitId }) => habitId);
  const words = nudgeWords(habitIds, [...rows, ...others], settings);
  const shown = await platform.showNudge(words, settings.nudgeSound);
  const allowed = shown.ok ? 'granted' : await platform.readAllowed();
  const because = allowed === 'granted' ? 'unavailable' : allowed;
  const at = platform.now();
  await confirmNudges(db, nudges, (open) =>
    shown.ok ? notified(open, at) : leftOnPage(open, because, at),
  );
}

/** Takes names that are wanted no more out of the notification that stands. */
async function unname(
  db: TilthDatabase,
  platform: NudgePlatform,
  facts: StoredNudgeFacts,
  standing: readonly Nudge[],
): Promise<void> {
  if (!facts.named || mayName(facts.settings)) return;
  const habitIds = standing.map(({ habitId }) => habitId);
  const shown = await platform.showNudge(nudgeWords(habitIds, [], facts.settings), false);
  if (!shown.ok) {
    const ids = standing.map(({ id }) => id);
    await changeNudges(db, ids, (stored) =>
      leftOnPage(stored.filter(standsIn(facts)), 'unavailable', platform.now()),
    );
    await platform.clearNudge();
  }
  await namesNoHabit(db, platform.now());
}

/** Also when a pause ends for which nothing waits: it is told in other places. */
async function setNextAlarm(
  platform: NudgePlatform,
  nextAt: Instant | null,
  pausedUntil: Instant | null,
): Promise<void> {
  const now = platform.now();
  const isPaused = pausedUntil !== null && pausedUntil > now;
  const times = [nextAt, isPaused ? pausedUntil : null].filter((at) => at !== null);
  if (times.length === 0) await platform.clearAlarm('nudge');
  else await platform.setAlarm('nudge', Math.max(Math.min(...times), now + SOONEST));
}

/** Those that the one notification stands for, as far as nobody answered them. */
export function standsIn({ shown }: Pick<StoredNudgeFacts, 'shown'>): (nudge: Nudge) => boolean {
  const ids = new Set(shown);
  return (nudge) => {
    const kind = lastOf(nudge)?.kind;
    return ids.has(nudge.id) && (kind === 'decided' || kind === 'notified');
  };
}

function withRows(nudges: readonly Nudge[], rows: readonly Nudge[]): Nudge[] {
  return [...new Map([...nudges, ...rows].map((nudge) => [nudge.id, nudge])).values()];
}
