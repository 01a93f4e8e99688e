import { statusOfAmount } from '@/domain/amount';
import { addDays, daysBetween } from '@/domain/calendar';
import { type CheckIn, isDone } from '@/domain/check-in';
import type { Habit, HabitId } from '@/domain/habit';
import { type LocalDate, livedDay } from '@/domain/local-date';
import type { Mood } from '@/domain/mood';
import type { Note } from '@/domain/note';
import { allParts, partsOf } from '@/domain/parts';
import type { Rest } from '@/domain/rest';
import { isDueOn } from '@/domain/schedule';
import { DEFAULT_SETTINGS, type Settings } from '@/domain/settings';
import { anEmptyPage, pageKey, setCheckIn, type YearPage } from '@/storage/year-page';
import { noStamps, stampDay, type YearStamps } from '@/storage/year-stamps';
import { SKETCHES, type Sketch } from './habits';

/** Rows of the database, with columns as plain lists, which survive the way into the browser. */
export type Drawn = {
  readonly habits: readonly Habit[];
  readonly yearPages: readonly PlainPage[];
  readonly yearStamps: readonly PlainStamps[];
  readonly settings: readonly { key: keyof Settings; value: unknown; changedAt: number }[];
  readonly moods: readonly Mood[];
  readonly notes: readonly Note[];
  readonly rests: readonly Rest[];
  readonly checkIns: number;
};

export type PlainPage = {
  readonly habitId: string;
  readonly year: number;
  readonly status: readonly number[];
  readonly amount: readonly (number | null)[] | null;
  readonly parts: readonly number[] | null;
  readonly hours: readonly number[] | null;
};

type PlainStamps = Pick<YearStamps, 'habitId' | 'year'> & { readonly changedAt: readonly number[] };

/** Nothing near a day is known while it is drawn: a quota is due on every day of its span. */
const AROUND = { doneSince: () => 0, weekStartsOn: 1, windows: [] } as const;

/** The same habits and days each time, ending today. */
export function draw(now: number): Drawn {
  const random = chances(20_260_101);
  const randomHour = chances(7);
  const today = livedDay(now, DEFAULT_SETTINGS.dayStartsAt);
  const habits = SKETCHES.map((sketch, index) => habitOf(sketch, index, today, now));
  const years = new Map<string, Year>();
  let checkIns = 0;
  for (const [index, sketch] of SKETCHES.entries()) {
    const habit = habits[index];
    if (!habit) continue;
    // Today stays open, so that there is something left to do.
    for (let ago = sketch.age; ago > 0; ago--) {
      const day = addDays(today, -ago);
      const said = isDueOn(sketch.schedule, day, AROUND)
        ? sayOf(sketch, 1 - ago / sketch.age, random)
        : null;
      if (!said) continue;
      const { page, stamps } = yearIn(years, habit.id, day);
      // Each habit has its own two hours of the day; what was skipped has none.
      const hour = isDone(said.status) ? 7 + index + Math.floor(2 * randomHour()) : null;
      setCheckIn(page, day, { ...said, hour });
      stampDay(stamps, day, now - daysBetween(day, today) * 86_400_000);
      checkIns += 1;
    }
  }
  const settings: Partial<Settings> = { welcomed: true, newTabHabits: 'names', mood: true };
  return {
    habits,
    yearPages: [...years.values()].map(({ page }) => plain(page)),
    yearStamps: [...years.values()].map(({ stamps }) => ({
      ...stamps,
      changedAt: [...stamps.changedAt],
    })),
    settings: Object.entries(settings).map(([key, value]) => ({
      key: key as keyof Settings,
      value,
      changedAt: now,
    })),
    ...drawLife(today, now, random),
    checkIns,
  };
}

type Year = { readonly page: YearPage; readonly stamps: YearStamps };

/** The year of a habit that a day lies in, begun where there is none yet. */
function yearIn(years: Map<string, Year>, habitId: HabitId, day: LocalDate): Year {
  const key = pageKey(habitId, day);
  const year = years.get(key.join()) ?? { page: anEmptyPage(...key), stamps: noStamps(...key) };
  years.set(key.join(), year);
  return year;
}

function habitOf(sketch: Sketch, index: number, today: LocalDate, now: number): Habit {
  const { name, domain, cue, small, schedule, goal, age, archived = false } = sketch;
  const { group = '', timeOfDay = 'any' } = sketch;
  return {
    id: `seed-${index + 1}`,
    name,
    domain,
    cue,
    small,
    smallest: '',
    group,
    timeOfDay,
    numbersHidden: false,
    plans: [{ from: addDays(today, -age), until: null, schedule, goal, asks: 'full' }],
    position: index + 1,
    archivedAt: archived ? now : null,
    deletedAt: null,
    changedAt: now,
  };
}

/** What was said on one due day; `progress` runs from 0 at the habit's beginning to 1 today. */
function sayOf(sketch: Sketch, progress: number, random: () => number): CheckIn | null {
  const { goal, schedule, small, kept } = sketch;
  const share = kept[0] + (kept[1] - kept[0]) * progress;
  const luck = random();
  if (luck > share) return random() < 0.25 ? { status: 'skipped', amount: null, parts: 0 } : null;
  const full = random() < 0.8;
  const { length } = partsOf({ schedule, goal });
  if (length > 0)
    return { status: full ? 'done' : 'small', amount: null, parts: full ? allParts(length) : 1 };
  if (goal.kind !== 'amount')
    return { status: full || small === '' ? 'done' : 'small', amount: null, parts: 0 };
  const amount = Math.round(goal.target * 2 * (full ? 0.5 + random() / 2 : random()));
  const status = statusOfAmount(goal, amount);
  return status && { status, amount, parts: 0 };
}

/** Moods of most days, a note now and then, and a week of rest in the spring. */
function drawLife(today: LocalDate, now: number, random: () => number) {
  const row = { deletedAt: null, changedAt: now };
  const moods: Mood[] = [];
  const notes: Note[] = [];
  for (let ago = 300; ago > 0; ago--) {
    const day = addDays(today, -ago);
    if (random() < 0.3) continue;
    const level = Math.min(5, Math.max(1, Math.round(2 + random() * 2 + (300 - ago) / 300)));
    moods.push({
      id: `mood-${ago}`,
      day,
      at: now,
      level: level as Mood['level'],
      words: '',
      ...row,
    });
    if (ago % 17 === 0)
      notes.push({ habitId: 'seed-1', day, text: 'Rain, and the smell of it.', ...row });
  }
  const rest = { id: 'rest-1', habitIds: null, reason: 'illness', ...row } as const;
  const rests: Rest[] = [{ ...rest, from: addDays(today, -200), until: addDays(today, -193) }];
  return { moods, notes, rests };
}

function plain({ habitId, year, status, amount, parts, hours }: YearPage): PlainPage {
  return {
    habitId,
    year,
    status: [...status],
    parts: parts ? [...parts] : null,
    hours: hours ? [...hours] : null,
    // NaN is not for JSON.
    amount: amount ? [...amount].map((each) => (Number.isNaN(each) ? null : each)) : null,
  };
}

/** Numbers from 0 to below 1, the same for the same seed (mulberry32). */
function chances(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
