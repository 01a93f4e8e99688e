import { addDays } from '@/domain/calendar';
import { dayNumber } from '@/domain/day-number';
import type { HabitId } from '@/domain/habit';
import { type Instant, type LocalDate, livedDay, nextDay } from '@/domain/local-date';
import { LATER, type Later, type Nudge, REMEMBERED_DAYS } from '@/domain/nudge';
import type { Allowed, HabitOnDay, NudgeDecision, NudgeFacts } from '@/domain/nudge-facts';
import {
  answered,
  isDecided,
  isOnPage,
  isUnanswered,
  leftOnPage,
  notified,
  putOff,
} from '@/domain/nudge-state';
import type { Presence } from '@/domain/presence';
import type { QuietHours } from '@/domain/quiet-hours';
import { type Cue, EVERY_WEEKDAY, type Reminder } from '@/domain/reminder';
import { DEFAULT_SETTINGS } from '@/domain/settings';
import { usualEndOf } from '@/domain/usual-end';
import { NO_QUIET } from '@/tests/support/nudge-facts';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** A row of numbers, 0–1, from a seed (mulberry32). */
function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** What of a world is looked at by those who watch it. */
export type Watcher = {
  /** A decision was written. */
  readonly onDecided: (world: NudgeWorld, facts: NudgeFacts, decision: NudgeDecision) => void;
  /** The system is asked to show these. */
  readonly onShow: (world: NudgeWorld, nudges: readonly Nudge[]) => void;
  /** It was written that they were shown, or that they stand on the page. */
  readonly onConfirmed: (world: NudgeWorld, nudges: readonly Nudge[]) => void;
  /** The alarm was set. */
  readonly onAlarm: (world: NudgeWorld, decision: NudgeDecision) => void;
  /** A nudge was put off. */
  readonly onPutOff: (nudge: Nudge) => void;
  readonly onForgotten: (nudge: Nudge) => void;
};

type Said = { readonly kind: 'done' | 'skipped' | 'some'; readonly at: Instant };

/** When nobody was there: a browser that was closed, a machine that slept or whose clock leapt. */
export type Away = {
  readonly from: Instant;
  readonly to: Instant;
  readonly by: 'start' | 'waking';
};

export type WorldPlan = {
  readonly zone: string;
  readonly seed: number;
  /** When it begins, and for how long it goes on. */
  readonly from: Instant;
  readonly days: number;
  readonly reminders: number;
  readonly decide: (facts: NudgeFacts) => NudgeDecision;
  readonly watcher: Watcher;
};

/**
 * A person with habits and reminders, a browser and a machine, and a database that keeps what is
 * decided. Time is told twice: `time` goes on evenly, and the clock is `skew` away from it.
 */
export class NudgeWorld {
  readonly random: () => number;
  readonly plan: WorldPlan;
  time: Instant;
  skew = 0;
  settings: NudgeFacts['settings'] = { ...DEFAULT_SETTINGS };
  dayStartsAt = 0;
  allowed: Allowed = 'granted';
  reminders: Reminder[] = [];
  readonly nudges = new Map<string, Nudge>();
  readonly presences = new Map<LocalDate, Presence>();
  readonly said = new Map<string, Said>();
  readonly smallDays = new Set<LocalDate>();
  readonly sessionDays = new Set<LocalDate>();
  readonly strengths = new Map<HabitId, number>();
  readonly rests: { habitId: HabitId; from: LocalDate; until: LocalDate }[] = [];
  lookedOn: LocalDate | null = null;
  alarm: Instant | null = null;
  /** The nudges that the notification in sight stands for. */
  visible: readonly string[] = [];
  readonly aways: Away[] = [];
  /** When clocks, zones or the day's start were last changed, in even time. */
  disturbedAt = Number.NEGATIVE_INFINITY;
  rounds = 0;
  private made = 0;

  constructor(plan: WorldPlan) {
    this.plan = plan;
    this.random = randomOf(plan.seed);
    this.time = plan.from;
  }

  get now(): Instant {
    return this.time + this.skew;
  }

  get today(): LocalDate {
    return livedDay(this.now, this.dayStartsAt);
  }

  pick<T>(from: readonly T[]): T {
    const found = from[Math.floor(this.random() * from.length)];
    if (found === undefined) throw new Error('Nothing to pick from');
    return found;
  }

  chance(share: number): boolean {
    return this.random() < share;
  }

  between(least: number, most: number): number {
    return least + this.random() * (most - least);
  }

  /** Plays all of its days. */
  play(): void {
    const end = this.plan.from + this.plan.days * DAY;
    while (this.reminders.length < this.plan.reminders) this.addReminder();
    this.start();
    let lifeAt = this.time + this.between(0, HOUR);
    while (this.time < end) {
      // Alarms come when their time on the clock has come, and some seconds later.
      const ringsAt = this.alarm === null ? end : Math.max(this.time, this.alarm - this.skew);
      if (ringsAt < lifeAt) {
        this.time = ringsAt + this.between(0, 20 * SECOND);
        this.ring();
      } else {
        this.time = Math.max(this.time, lifeAt);
        this.live();
        const isNight = new Date(this.now).getHours() < 7;
        lifeAt = this.time + this.between(0, (isNight ? 6 : 3) * HOUR);
      }
    }
  }

  /** The browser starts. */
  start(): void {
    this.note((known) => ({ ...known, openSince: this.now, openedBy: 'start' }));
    this.round();
  }

  /** The alarm comes; where that is late, the machine slept. */
  private ring(): void {
    const due = this.alarm;
    this.alarm = null;
    if (due !== null && this.now - due > 5 * MINUTE) this.wake(due);
    this.round();
  }

  private wake(missed: Instant): void {
    this.note((known) =>
      known.openSince > missed ? known : { ...known, openSince: this.now, openedBy: 'waking' },
    );
  }

  private note(change: (known: Presence) => Presence): void {
    const { today, now } = this;
    const last = [...this.presences.values()].filter(({ day }) => day < today).at(-1);
    const open = last && last.openSince <= now ? last : { openSince: now, openedBy: 'start' };
    const { openSince, openedBy } = open as Pick<Presence, 'openSince' | 'openedBy'>;
    const fresh = { day: today, firstTabAt: null, openSince, openedBy, lastSeenAt: now };
    this.presences.set(today, change(this.presences.get(today) ?? fresh));
  }

  /** One round, as the background plays it; it may end in the middle. */
  round(): void {
    this.alarm = this.now + MINUTE;
    this.forget();
    const facts = this.facts();
    const decision = this.plan.decide(facts);
    this.rounds += 1;
    if (decision.show.length > 0) this.visible = [];
    for (const row of decision.rows) this.nudges.set(row.id, row);
    this.lookedOn = this.today;
    if (!this.visible.some((id) => this.stands(id))) this.visible = [];
    this.plan.watcher.onDecided(this, facts, decision);
    if (decision.show.length > 0 && !this.show(decision.show)) return;
    this.alarm =
      decision.nextAt === null ? null : Math.max(decision.nextAt, this.now + 30 * SECOND);
    this.plan.watcher.onAlarm(this, decision);
  }

  private stands(id: string): boolean {
    const nudge = this.nudges.get(id);
    return nudge !== undefined && (isDecided(nudge) || isUnanswered(nudge));
  }

  /** Whether the worker came through it. */
  private show(nudges: readonly Nudge[]): boolean {
    if (this.chance(0.02)) return this.die();
    const isTaken = !this.chance(0.02);
    if (isTaken) {
      this.plan.watcher.onShow(this, nudges);
      this.visible = nudges.map(({ id }) => id);
      if (this.chance(0.02)) return this.die();
    }
    this.time += this.between(1, 400);
    const open = nudges.flatMap(({ id }) => this.nudges.get(id) ?? []).filter(isDecided);
    const rows = isTaken ? notified(open, this.now) : leftOnPage(open, 'unavailable', this.now);
    for (const row of rows) this.nudges.set(row.id, row);
    this.plan.watcher.onConfirmed(this, rows);
    return true;
  }

  /** The worker ends: alone, so that its alarm brings it back, or with the browser. */
  private die(): false {
    if (this.chance(0.5)) return false;
    if (this.chance(0.5)) this.visible = [];
    this.leave('start', this.chance(0.5) ? 10 * SECOND : this.between(MINUTE, 5 * HOUR));
    return false;
  }

  /** Nobody is there for a while. */
  private leave(by: 'start' | 'waking', duration: number): void {
    const from = this.now;
    this.time += duration;
    this.aways.push({ from, to: this.now, by });
    if (by === 'start') {
      // Firefox forgets its alarms, Chromium does not.
      if (this.chance(0.5)) this.alarm = null;
      if (this.chance(0.5)) this.visible = [];
      this.start();
    } else if (this.chance(0.3)) {
      // Somebody is quicker than the alarm.
      this.openTab();
    }
  }

  private forget(): void {
    const { today } = this;
    if (this.lookedOn === today) return;
    const [oldest, latest] = [addDays(today, -REMEMBERED_DAYS), addDays(today, 1)];
    for (const nudge of this.nudges.values()) {
      if (nudge.day >= oldest && nudge.day <= latest) continue;
      this.nudges.delete(nudge.id);
      this.plan.watcher.onForgotten(nudge);
    }
    for (const day of this.presences.keys())
      if (day < oldest || day > latest) this.presences.delete(day);
  }

  facts(): NudgeFacts {
    const { now, today, dayStartsAt, settings, allowed, lookedOn } = this;
    const days = [...this.presences.keys()].filter((day) => day <= today).sort();
    const open = this.presences.get(days.at(-1) ?? today);
    const { openSince = now, openedBy = 'start' } = open ?? {};
    return {
      ...{ now, dayStartsAt, settings, allowed, lookedOn, openSince, openedBy },
      reminders: this.reminders,
      nudges: [...this.nudges.values()],
      habitOn: (habitId, day) => this.habitOn(habitId, day),
      strengthOf: (habitId) => this.strengthOf(habitId),
      presenceOn: (day) => this.presences.get(day) ?? null,
      usualEnd: usualEndOf([...this.presences.values()], today, dayStartsAt),
      smallDays: this.smallDays,
      sessionDays: this.sessionDays,
      visible: new Set(this.visible.filter((id) => this.stands(id))),
    };
  }

  strengthOf(habitId: HabitId): number {
    return this.strengths.get(habitId) ?? 0;
  }

  /** The first habit is asked every day, the second several times, others on some days; odd ones cannot be small. */
  habitOn(habitId: HabitId, day: LocalDate): HabitOnDay {
    const place = Number(habitId.slice(1));
    const said = this.said.get(`${habitId} ${day}`);
    const isOfTheDay = said !== undefined && livedDay(said.at, this.dayStartsAt) === day;
    return {
      asked: place < 2 || (dayNumber(day) + place) % (1 + (place % 3)) === 0,
      resting: this.rests.some(
        (rest) => rest.habitId === habitId && rest.from <= day && day <= rest.until,
      ),
      open: said === undefined || said.kind === 'some',
      skipped: said?.kind === 'skipped',
      doneAt: said && said.kind !== 'skipped' && isOfTheDay ? said.at : null,
      canBeSmall: place % 2 === 0,
    };
  }

  addReminder(): void {
    const changedAt = this.now;
    const id = `r${this.made++}`;
    this.reminders.push({
      ...{ id, changedAt, deletedAt: null, stopped: false },
      habitId: `h${Math.floor(this.random() * 8)}`,
      cue: this.aCue(),
      days: this.chance(0.7)
        ? EVERY_WEEKDAY
        : EVERY_WEEKDAY.filter((day) => this.chance(0.5) || day === 1),
      onlyIfOpen: this.chance(0.8),
    });
  }

  private aCue(): Cue {
    const kind = this.pick(['clock', 'clock', 'clock', 'firstTab', 'open', 'lastHour', 'after']);
    switch (kind) {
      case 'firstTab':
      case 'lastHour':
        return { kind };
      case 'open':
        return { kind, minutes: Math.round(this.between(5, 200)) };
      case 'after':
        return {
          kind,
          habitId: `h${Math.floor(this.random() * 8)}`,
          minutes: Math.round(this.between(0, 120)),
        };
      default:
        // Round times meet, and some lie where clocks change.
        return { kind: 'clock', minute: Math.floor(this.random() * 96) * 15 };
    }
  }

  /** What somebody does, or what happens to them. */
  private live(): void {
    const hour = new Date(this.now).getHours();
    if ((hour >= 23 || hour < 6) && this.chance(0.6)) {
      this.leave(this.pick(['start', 'waking']), this.between(4, 9) * HOUR);
      return;
    }
    const deed = this.pick(DEEDS);
    deed(this);
  }

  openTab(): void {
    this.note((known) => ({
      ...known,
      firstTabAt: known.firstTabAt ?? this.now,
      lastSeenAt: this.now,
    }));
    this.round();
  }

  /** Something is done on a page of Tilth, and it is decided anew. */
  act(change: () => void): void {
    this.note((known) => ({ ...known, lastSeenAt: this.now }));
    change();
    this.round();
  }

  /** What a person says to the notification in sight, or to what stands on the page. */
  respond(): void {
    const { today, dayStartsAt } = this;
    const standing = this.visible.flatMap((id) => this.nudges.get(id) ?? []).filter(isUnanswered);
    const onPage = [...this.nudges.values()].filter((each) => isOnPage(each, today, dayStartsAt));
    const nudges = standing.length > 0 ? standing : onPage;
    const choice = this.pick(['done', 'later', 'later', 'opened', 'dismissed'] as const);
    this.act(() => {
      for (const nudge of nudges) this.answer(nudge, choice);
      if (standing.length > 0) this.visible = [];
    });
  }

  private answer(nudge: Nudge, choice: 'done' | 'later' | 'opened' | 'dismissed'): void {
    const { now, dayStartsAt } = this;
    const later: Later = this.pick(LATER);
    switch (choice) {
      case 'done':
        this.said.set(`${nudge.habitId} ${this.today}`, { kind: 'done', at: now });
        return;
      case 'later':
        this.plan.watcher.onPutOff(nudge);
        this.nudges.set(nudge.id, putOff(nudge, later, { now, dayStartsAt }));
        return;
      case 'opened':
      case 'dismissed':
        this.nudges.set(nudge.id, answered(nudge, choice, now));
    }
  }

  /** Changes a reminder, which holds anew from now on. */
  changeReminder(change: (reminder: Reminder) => Reminder | null): void {
    if (this.reminders.length === 0) return;
    const reminder = this.pick(this.reminders);
    const changed = change(reminder);
    const changedAt = Math.max(this.now, reminder.changedAt + 1 / 4096);
    this.reminders = this.reminders.flatMap((each) => {
      if (each !== reminder) return [each];
      return changed ? [{ ...changed, changedAt }] : [];
    });
  }

  aNewCue(): Cue {
    return this.aCue();
  }

  /** The clock is set, and everything goes on as if nothing had been. */
  leap(by: number): void {
    const from = this.now;
    this.skew += by;
    this.disturbedAt = this.time;
    // Some alarms go by the clock on the wall, some by how much time has passed.
    if (this.alarm !== null && this.chance(0.5)) this.alarm += by;
    if (by > 0) this.aways.push({ from, to: this.now, by: 'waking' });
  }

  away(by: 'start' | 'waking', duration: number): void {
    this.leave(by, duration);
  }

  /** The extension is updated: its worker ends and its alarms are gone. */
  update(): void {
    this.alarm = null;
    this.round();
  }
}

const someQuiet = (world: NudgeWorld): QuietHours =>
  world.pick<QuietHours>([
    DEFAULT_SETTINGS.quietHours,
    DEFAULT_SETTINGS.quietHours,
    NO_QUIET,
    NO_QUIET.map(() =>
      world.chance(0.5)
        ? {
            from: Math.floor(world.random() * 96) * 15,
            until: Math.floor(world.random() * 96) * 15,
          }
        : null,
    ),
  ]);

type Doing = (world: NudgeWorld) => void;

const openTab: Doing = (world) => world.openTab();
const respond: Doing = (world) => world.respond();
const checkIn: Doing = (world) =>
  world.act(() => {
    const place = Math.floor(world.random() * 8);
    const kind = place === 1 ? world.pick(['some', 'done'] as const) : 'done';
    world.said.set(`h${place} ${world.today}`, { kind, at: world.now });
  });
const unsay: Doing = (world) =>
  world.act(() => {
    const place = Math.floor(world.random() * 8);
    if (world.chance(0.5)) world.said.delete(`h${place} ${world.today}`);
    else world.said.set(`h${place} ${world.today}`, { kind: 'skipped', at: world.now });
  });
const sleepAWhile: Doing = (world) => world.away('waking', world.between(MINUTE, 4 * HOUR));
const closeAWhile: Doing = (world) => world.away('start', world.between(SECOND, 4 * HOUR));

/** What happens seldom. */
const SELDOM: readonly Doing[] = [
  (world) => world.away(world.pick(['start', 'waking']), world.between(0.5, 3) * DAY),
  (world) => world.update(),
  (world) => world.update(),
  (world) => {
    world.allowed = world.pick<Allowed>(['granted', 'refused', 'unavailable']);
    world.round();
  },
  (world) => world.act(() => change(world, { quietHours: someQuiet(world) })),
  (world) => world.act(() => change(world, { nudgeAllowance: Math.floor(world.random() * 5) })),
  (world) =>
    world.act(() =>
      change(world, { nudgeBy: world.pick(['notification', 'notification', 'page', 'off']) }),
    ),
  ...Array.from({ length: 3 }, () => (world: NudgeWorld) => {
    world.allowed = 'granted';
    world.act(() => change(world, { nudgeBy: 'notification', nudgesPausedUntil: null }));
  }),
  (world) =>
    world.act(() => {
      const until = world.now + world.pick([HOUR, 2 * HOUR, 10 * HOUR, DAY]);
      change(world, { nudgesPausedUntil: world.chance(0.3) ? null : until });
    }),
  (world) => world.act(() => void world.smallDays.add(world.today)),
  (world) => world.act(() => void world.smallDays.delete(world.today)),
  (world) => world.act(() => void world.sessionDays.add(nextDay(world.today))),
  (world) =>
    world.act(() => {
      const habitId = `h${Math.floor(world.random() * 8)}`;
      const until = addDays(world.today, Math.floor(world.random() * 5));
      world.rests.push({ habitId, from: world.today, until });
    }),
  (world) =>
    world.act(() => {
      world.strengths.set(`h${Math.floor(world.random() * 8)}`, world.random());
    }),
  (world) => world.act(() => world.changeReminder((each) => ({ ...each, cue: world.aNewCue() }))),
  (world) => world.act(() => world.changeReminder((each) => ({ ...each, stopped: !each.stopped }))),
  (world) =>
    world.act(() => {
      if (world.reminders.length > world.plan.reminders / 2) world.changeReminder(() => null);
      while (world.reminders.length < world.plan.reminders) world.addReminder();
    }),
];

/** What happens to clocks. */
const RARE: readonly Doing[] = [
  (world) => world.leap(world.between(-DAY, DAY)),
  (world) => world.leap(world.between(-HOUR, HOUR)),
  // A battery was empty; somebody sets the clock right again.
  (world) => world.leap(-world.skew),
  (world) => world.leap(world.pick([-30, -3, 3, 30]) * DAY),
  ...Array.from({ length: 3 }, () => (world: NudgeWorld) => world.leap(-world.skew)),
  (world) => {
    process.env['TZ'] = world.pick([
      'Asia/Tokyo',
      'America/Los_Angeles',
      'Europe/London',
      world.plan.zone,
    ]);
    world.disturbedAt = world.time;
  },
  (world) => {
    process.env['TZ'] = world.plan.zone;
    world.disturbedAt = world.time;
  },
  (world) =>
    world.act(() => {
      world.dayStartsAt = world.pick([0, 0, 3, 4, 22]);
      world.disturbedAt = world.time;
    }),
  (world) => world.away('start', world.between(4, 70) * DAY),
];

function change(world: NudgeWorld, settings: Partial<NudgeFacts['settings']>): void {
  world.settings = { ...world.settings, ...settings };
}

const seldom: Doing = (world) => world.pick(SELDOM)(world);
const rare: Doing = (world) => (world.chance(0.12) ? world.pick(RARE) : openTab)(world);

const DEEDS: readonly Doing[] = [
  openTab,
  openTab,
  respond,
  respond,
  checkIn,
  checkIn,
  unsay,
  sleepAWhile,
  closeAWhile,
  seldom,
  rare,
];
