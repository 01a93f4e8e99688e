import type { Instant } from '@/domain/local-date';
import type { Nudge } from '@/domain/nudge';
import { decide } from '@/domain/nudge-decision';
import type { Allowed, NudgeDecision } from '@/domain/nudge-facts';
import { lastOf, leftOnPage, notified } from '@/domain/nudge-state';
import type { NudgeWords, Shown } from '@/platform/notify';
import type { TilthDatabase } from '@/storage/db';
import { hasNudges, readNudgeFacts, type StoredNudgeFacts } from '@/storage/nudge-facts';
import { confirmNudges, forgetOldNudges, writeNudges } from '@/storage/nudges';
import { readRowsOn } from '@/storage/views';
import { nudgeWords } from './nudge-words';

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
  const { facts, decision } = await settle(db, platform);
  if (decision.show.length > 0) await show(db, platform, facts, decision.show);
  await setNextAlarm(platform, decision.nextAt);
  return decision.rows.length > 0 || decision.show.length > 0;
}

type Settled = { readonly facts: StoredNudgeFacts; readonly decision: NudgeDecision };

/** Decides and writes it down, before anything is shown. */
async function settle(db: TilthDatabase, platform: NudgePlatform): Promise<Settled> {
  const allowed = await platform.readAllowed();
  for (let left = TRIES; left > 0; left--) {
    const facts = await readFacts(db, platform.now());
    const isVisible = await platform.isNudgeVisible();
    const decision = await decided(facts, { allowed, isVisible });
    const standing = withRows(facts.nudges, decision.rows).filter(standsIn(facts));
    // What stands there is done with, or makes room; its click would be taken for one on the next.
    const isOver = facts.shown.length > 0 && standing.length === 0;
    if (isVisible && (isOver || decision.show.length > 0)) await platform.clearNudge();
    if (await writeNudges(db, { ...decision, facts })) return { facts, decision };
  }
  throw new Error('Nudges were changed each time while it was decided about them');
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
  await confirmNudges(
    db,
    nudges,
    (open) => (shown.ok ? notified(open, at) : leftOnPage(open, because, at)),
    at,
  );
}

async function setNextAlarm(platform: NudgePlatform, nextAt: Instant | null): Promise<void> {
  if (nextAt === null) await platform.clearAlarm('nudge');
  else await platform.setAlarm('nudge', Math.max(nextAt, platform.now() + SOONEST));
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
