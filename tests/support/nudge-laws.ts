import { addDays, weekdayOf } from '@/domain/calendar';
import { type Instant, type LocalDate, livedDay, nextDay } from '@/domain/local-date';
import { type Nudge, nudgeId } from '@/domain/nudge';
import type { NudgeDecision, NudgeFacts } from '@/domain/nudge-facts';
import { isBack, isDecided, isWaiting, lastOf } from '@/domain/nudge-state';
import type { QuietHours } from '@/domain/quiet-hours';
import type { Cue, Reminder } from '@/domain/reminder';
import type { NudgeWorld, Watcher } from '@/tests/support/nudge-world';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const GRACE = 5 * MINUTE;
const GAP = 10 * MINUTE;
/** What a step of the world may take. */
const MOMENT = 30_000;

/** What was seen of a world, so that a test can tell that it saw something. */
export type Seen = Map<string, number>;

type Showing = {
  readonly time: Instant;
  readonly clock: Instant;
  /** Those that the database still knows. */
  ids: readonly string[];
  /** Whether any of them was shown for the first time. */
  readonly isNew: boolean;
  isConfirmed: boolean;
};

/** Looks at a world and throws where a law of nudges is broken. What is looked at is told by `seen`. */
export class NudgeLaws implements Watcher {
  readonly seen: Seen = new Map();
  private readonly shown: Showing[] = [];
  /** How each nudge stands before the person: put off, it may come again. */
  private readonly standing = new Map<string, 'shown' | 'unsure'>();
  /** Notifications whose worker ended before it said so. */
  private unsure: Showing | null = null;
  /** What the system shows as it is decided. */
  private inSight: ReadonlySet<string> = new Set();

  onDecided(world: NudgeWorld, facts: NudgeFacts, decision: NudgeDecision): void {
    this.count('round');
    this.inSight = facts.visible;
    if (world.rounds % 16 === 0) this.same(world, facts, decision);
    for (const row of decision.rows) {
      this.rowHasReason(world, row, decision);
      this.lateIsTrue(world, row);
    }
    this.everyMomentHasRow(world, facts);
    this.nothingIsLeft(world, decision);
  }

  onShow(world: NudgeWorld, nudges: readonly Nudge[]): void {
    this.count('notification');
    if (nudges.length > 1) this.count('merged');
    this.comesInTime(world);
    this.comesAlone(world, nudges);
    this.isAllowed(world, nudges);
    for (const nudge of nudges) {
      this.comesRightly(world, nudge);
      this.comesOnce(world, nudge);
    }
    const isNew = nudges.some((nudge) => !isBack(nudge));
    const ids = nudges.map(({ id }) => id);
    this.unsure = { time: world.time, clock: world.now, ids, isNew, isConfirmed: false };
    this.shown.push(this.unsure);
    for (const id of ids) this.standing.set(id, 'unsure');
  }

  onConfirmed(_world: NudgeWorld, nudges: readonly Nudge[]): void {
    const isShown = nudges.some((nudge) => lastOf(nudge)?.kind === 'notified');
    if (this.unsure && isShown) this.unsure.isConfirmed = true;
    for (const { id } of nudges) this.standing.set(id, 'shown');
  }

  onAlarm(world: NudgeWorld, { nextAt }: NudgeDecision): void {
    const { now } = world;
    if (nextAt !== null && nextAt <= now - MOMENT) fail(world, `is to wake in the past`);
    const waiting = [...world.nudges.values()].filter(isWaiting).map(({ dueAt }) => dueAt);
    const planned = world.reminders.flatMap((reminder) =>
      [world.today, nextDay(world.today)].flatMap((day) => {
        const plan = clockOf(world, reminder, day);
        const isBegun = world.nudges.has(nudgeId(reminder.id, day));
        return plan && !isBegun && plan.at - plan.slack > now + MOMENT
          ? [plan.at + plan.slack]
          : [];
      }),
    );
    const [next = null] = [...waiting.filter((at) => at > now), ...planned].sort((a, b) => a - b);
    if (next !== null && (nextAt === null || nextAt > next))
      fail(world, `sleeps until ${iso(nextAt)} with something due at ${iso(next)}`);
    if (next !== null) this.count('alarm');
  }

  onPutOff({ id }: Nudge): void {
    this.count('put off');
    this.standing.delete(id);
  }

  onForgotten({ id }: Nudge): void {
    this.standing.delete(id);
    for (const showing of this.shown) showing.ids = showing.ids.filter((each) => each !== id);
    this.count('forgotten');
  }

  private count(what: string): void {
    this.seen.set(what, (this.seen.get(what) ?? 0) + 1);
  }

  private same(world: NudgeWorld, facts: NudgeFacts, decision: NudgeDecision): void {
    const again = world.plan.decide(facts);
    if (JSON.stringify(again) !== JSON.stringify(decision)) fail(world, 'is decided differently');
  }

  /** Whatever was decided says why, and means it. */
  private rowHasReason(world: NudgeWorld, row: Nudge, { show }: NudgeDecision): void {
    const last = lastOf(row);
    if (!last) fail(world, `${row.id} has no reason`);
    this.count(`${last.kind} ${whyOf(last)}`);
    switch (last.kind) {
      case 'onPage':
        if (last.because === 'wish') this.isWishedOnPages(world, row);
        this.comesOnce(world, row);
        this.standing.set(row.id, 'shown');
        return;
      case 'notified':
        // The worker ended after it was shown.
        if (!this.inSight.has(row.id)) fail(world, `${row.id} was never shown`);
        this.standing.set(row.id, 'shown');
        if (this.unsure) this.unsure.isConfirmed = true;
        return;
      case 'decided':
        if (!show.some(({ id }) => id === row.id)) fail(world, `${row.id} is not shown`);
        return;
      case 'held':
        this.waitsRightly(world, row, last.until);
        return;
      case 'dropped':
        if (last.why === 'allowance') this.standsBackRightly(world, row);
        return;
      case 'answered':
        return;
      case 'later':
        fail(world, `${row.id} was put off by nobody`);
    }
  }

  /** What was put off waits for the end of what holds it, a day at the most. */
  private waitsRightly(world: NudgeWorld, row: Nudge, until: Instant): void {
    if (until <= world.now) fail(world, `${row.id} waits for the past`);
    const longest = (isBack(row) ? DAY : 3 * HOUR) + GAP;
    if (until > world.now + longest) fail(world, `${row.id} is held for too long`);
  }

  private isWishedOnPages(world: NudgeWorld, row: Nudge): void {
    const { nudgeBy, nudgeAllowance } = world.settings;
    if (nudgeBy !== 'page' && nudgeAllowance > 0) fail(world, `${row.id} stands back for nobody`);
  }

  /** What is left of a day's allowance is kept for habits that are no stronger. */
  private standsBackRightly(world: NudgeWorld, row: Nudge): void {
    const left = world.settings.nudgeAllowance - this.shownToday(world).length;
    const strength = world.strengthOf(row.habitId);
    const rivals = world.reminders.filter(({ id, habitId }) => {
      const nudge = world.nudges.get(nudgeId(id, world.today));
      const isToCome = id !== row.reminderId && (!nudge || isWaiting(nudge));
      return isToCome && world.strengthOf(habitId) <= strength;
    });
    if (rivals.length < left) fail(world, `${row.id} stands back for nobody`);
    if (left > 0) this.count('stood back');
  }

  /** What is said to be late was due when nobody was there. */
  private lateIsTrue(world: NudgeWorld, row: Nudge): void {
    const last = lastOf(row);
    const why = last?.kind === 'onPage' ? last.because : last?.kind === 'dropped' ? last.why : null;
    if (why !== 'closed' && why !== 'asleep') return;
    if (world.time - world.disturbedAt < 3 * DAY) return;
    const { cue } = world.reminders.find(({ id }) => id === row.reminderId) ?? {};
    // When the last hour of a day that is over would have been is known a little otherwise later.
    if (row.day < world.today && cue?.kind === 'lastHour') return;
    const before = row.events.at(-2);
    const due = before?.kind === 'decided' ? before.at : row.dueAt;
    const aways = world.aways.filter(({ from, to }) => from <= due + GRACE && to >= due - MOMENT);
    if (aways.length === 0)
      fail(world, `${row.id} is called ${why}, and nobody was away at ${iso(due)}`);
    this.count(`truly ${why}`);
  }

  /** Every moment that has passed has its row. */
  private everyMomentHasRow(world: NudgeWorld, { lookedOn }: NudgeFacts): void {
    const { now, today } = world;
    const earliest = addDays(today, -60);
    let since = lookedOn === null || lookedOn > today ? today : lookedOn;
    if (since < earliest) since = earliest;
    for (const reminder of world.reminders) {
      for (let day = since; day <= today; day = nextDay(day)) {
        const at = passedAt(world, reminder, day);
        if (at === null || at > now || at < Math.floor(reminder.changedAt)) continue;
        this.count(`moment ${reminder.cue.kind}`);
        if (!world.nudges.has(nudgeId(reminder.id, day)))
          fail(world, `the ${reminder.cue.kind} of ${reminder.id} on ${day} has no row`);
      }
    }
  }

  /** After a round all that was due is settled, is shown, or waits for later. */
  private nothingIsLeft(world: NudgeWorld, { show }: NudgeDecision): void {
    const showing = new Set(show.map(({ id }) => id));
    for (const nudge of world.nudges.values()) {
      if (isDecided(nudge) && !showing.has(nudge.id)) fail(world, `${nudge.id} is left decided`);
      if (!isWaiting(nudge)) continue;
      if (Math.max(nudge.dueAt, nudge.plannedAt) <= world.now)
        fail(world, `${nudge.id} is left waiting`);
      if (lastOf(nudge)?.kind === 'later' && nudge.dueAt > world.now + 51 * HOUR)
        fail(world, `${nudge.id} waits too long`);
    }
  }

  /** Never in quiet hours, in a pause, or against what is set. */
  private comesInTime(world: NudgeWorld): void {
    const { now, settings, allowed } = world;
    const { nudgesPausedUntil, nudgeBy } = settings;
    if (isQuiet(settings.quietHours, now)) fail(world, 'comes in quiet hours');
    if (nudgesPausedUntil !== null && nudgesPausedUntil > now) fail(world, 'comes in a pause');
    if (nudgeBy !== 'notification' || allowed !== 'granted') fail(world, 'comes unasked');
  }

  /** Never late, nor of a habit of which all is said. */
  private comesRightly(world: NudgeWorld, nudge: Nudge): void {
    const { now, today } = world;
    const reminder = world.reminders.find(({ id }) => id === nudge.reminderId);
    if (!reminder || reminder.stopped) fail(world, `${nudge.id} comes of nothing`);
    const isLate = now - nudge.dueAt > GRACE + MOMENT && !this.standing.has(nudge.id);
    if (isLate && nudge.events.at(-2)?.kind !== 'decided') fail(world, `${nudge.id} comes late`);
    // What was put off to the end of a day may come at the beginning of the next.
    const put = nudge.events.findLastIndex((event) => event.kind === 'later');
    const waits = nudge.events.slice(put).flatMap((event) => {
      const isOfGap = event.kind === 'held' && event.by === 'gap';
      return 'until' in event && !isOfGap ? [event.until] : [];
    });
    const until = put < 0 ? undefined : waits.at(-1);
    const asked = until === undefined ? nudge.day : livedDay(until, world.dayStartsAt);
    const [day = today] = [asked, today].sort();
    const habit = world.habitOn(nudge.habitId, day);
    const isSaid = habit.skipped || (!habit.open && reminder.onlyIfOpen);
    if (isSaid) fail(world, `${nudge.id} comes though all is said`);
    const isTooBig = world.smallDays.has(day) && !habit.canBeSmall;
    if ((!habit.asked && put < 0) || habit.resting || isTooBig || world.sessionDays.has(day))
      fail(world, `${nudge.id} comes on a day that asks for nothing`);
  }

  /** No other notification a moment before, unless somebody answered it. */
  private comesAlone(world: NudgeWorld, nudges: readonly Nudge[]): void {
    const last = this.shown.at(-1);
    if (!last || world.disturbedAt >= last.time) return;
    const isAgain = !last.isConfirmed && nudges.every(({ id }) => last.ids.includes(id));
    const isUnanswered = last.ids.some((id) => {
      const nudge = world.nudges.get(id);
      return nudge && lastOf(nudge)?.kind === 'notified';
    });
    if (isAgain) this.count('shown again');
    else if (isUnanswered && world.time - last.time < GAP - MOMENT)
      fail(world, `comes ${(world.time - last.time) / MINUTE} minutes after another`);
  }

  /** Never more on a day than are allowed; what was put off is not counted. */
  private isAllowed(world: NudgeWorld, nudges: readonly Nudge[]): void {
    const again = this.unsure && !this.unsure.isConfirmed ? this.unsure : null;
    if (nudges.every(isBack)) return;
    if (again && nudges.every(({ id }) => again.ids.includes(id))) return;
    const { nudgeAllowance } = world.settings;
    const sofar = this.shownToday(world).length;
    if (sofar >= nudgeAllowance) fail(world, `comes as number ${sofar + 1} of ${nudgeAllowance}`);
  }

  /** Today's notifications that count, as far as the database knows of them. */
  private shownToday({ now, dayStartsAt }: NudgeWorld): readonly Showing[] {
    const today = livedDay(now, dayStartsAt);
    return this.shown
      .slice(-200)
      .filter(({ isNew, isConfirmed, ids }) => isNew && isConfirmed && ids.length > 0)
      .filter(({ clock }) => livedDay(clock, dayStartsAt) === today);
  }

  /** Once, unless it was put off or nobody could tell that it was seen. */
  private comesOnce(world: NudgeWorld, { id }: Nudge): void {
    const was = this.standing.get(id);
    if (was === 'shown') fail(world, `${id} comes again`);
    if (was === 'unsure' && this.inSight.has(id)) fail(world, `${id} comes twice`);
  }
}

function whyOf(event: NonNullable<ReturnType<typeof lastOf>>): string {
  switch (event.kind) {
    case 'held':
      return event.by;
    case 'onPage':
      return event.because;
    case 'dropped':
      return event.why;
    case 'answered':
      return event.answer;
    case 'later':
      return event.choice;
    case 'decided':
    case 'notified':
      return '';
  }
}

/** When a time of the clock comes on a day, as anybody would reckon it; `slack` where clocks change nearby. */
function clockOf(
  world: NudgeWorld,
  { cue, days, stopped, habitId, changedAt }: Reminder,
  day: LocalDate,
): { readonly at: Instant; readonly slack: number } | null {
  if (cue.kind !== 'clock' || stopped || !days.includes(weekdayOf(day))) return null;
  if (!world.habitOn(habitId, day).asked) return null;
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const late = cue.minute < world.dayStartsAt * 60 ? 1 : 0;
  const at = new Date(year, month - 1, date + late, 0, cue.minute).getTime();
  const offsets = [at - DAY, at + DAY].map((near) => new Date(near).getTimezoneOffset());
  const slack = Math.abs((offsets[0] ?? 0) - (offsets[1] ?? 0)) * MINUTE;
  return at - slack < Math.floor(changedAt) ? null : { at, slack };
}

/** When a moment has passed for certain; `null`: there is none, or it is not known to be one. */
function passedAt(world: NudgeWorld, reminder: Reminder, day: LocalDate): Instant | null {
  const { cue, days, stopped, habitId } = reminder;
  const plan = clockOf(world, reminder, day);
  if (plan) return plan.at + plan.slack;
  if (stopped || !days.includes(weekdayOf(day)) || !world.habitOn(habitId, day).asked) return null;
  if (cue.kind === 'firstTab') return world.presences.get(day)?.firstTabAt ?? null;
  const from = beginOf(world, cue, day);
  const at = from === null || !('minutes' in cue) ? null : from + cue.minutes * MINUTE;
  // Near the end of a day it depends on when that is.
  const isNear = at !== null && livedDay(at + 2 * HOUR, world.dayStartsAt) !== day;
  return isNear ? null : at;
}

/** What the minutes of a cue are counted from; `null`: nothing, or nobody knows on a day that is over. */
function beginOf(world: NudgeWorld, cue: Cue, day: LocalDate): Instant | null {
  if (cue.kind === 'after') return world.habitOn(cue.habitId, day).doneAt;
  if (cue.kind !== 'open' || day !== world.today) return null;
  const { openSince = null, firstTabAt = null } = world.presences.get(day) ?? {};
  const isToday = openSince !== null && livedDay(openSince, world.dayStartsAt) === day;
  return isToday ? openSince : firstTabAt;
}

/** Whether the clock says that it is quiet, as anybody would read it. */
export function isQuiet(hours: QuietHours, at: Instant): boolean {
  const date = new Date(at);
  const now = date.getHours() * 60 + date.getMinutes();
  const [own, before] = [hours[date.getDay()], hours[(date.getDay() + 6) % 7]];
  const isOvernight = (span: { from: number; until: number }) => span.until <= span.from;
  if (own && now >= own.from && (isOvernight(own) || now < own.until)) return true;
  return before ? isOvernight(before) && now < before.until : false;
}

function iso(at: Instant | null): string {
  return at === null ? 'ever' : new Date(at).toISOString();
}

function fail(world: NudgeWorld, what: string): never {
  const { seed, zone } = world.plan;
  throw new Error(`${zone}, seed ${seed}, ${iso(world.now)}: ${what}`);
}
