import { expect, test } from 'vitest';
import { ARTICLES } from '@/catalog/articles';
import { TIPS } from '@/catalog/tips';
import { addDays } from '@/domain/calendar';
import type { LocalDate } from '@/domain/local-date';
import type { Taste } from '@/domain/shelf';
import { type TipDay, type TipLike, tipOfDay } from '@/domain/tip-of-day';
import { TOPICS } from '@/domain/topic';
import { tipsFor } from '@/storage/views';

const FIRST = '2026-11-23' as LocalDate;
const YEAR = 365;
const PEOPLE = 1000;
/** A thousand people take their time on a busy machine, in milliseconds. */
const LONG = 300_000;

/** Mulberry32: the same people in each run. */
function drawer(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const DAYS = Array.from({ length: YEAR }, (_, index) => addDays(FIRST, index));

/** What somebody was shown, day by day, who opened Tilth on every day of a year. */
function aYear(tips: readonly TipLike[], seed: number): string[] {
  const shown: TipDay[] = [];
  for (const day of DAYS) {
    const tip = tipOfDay(tips, shown, day, seed);
    if (tip) shown.push({ day, tipId: tip.id });
  }
  return shown.map(({ tipId }) => tipId);
}

const OPEN: Taste = { hiddenTopics: [], ketamine: 'unsaid' };

/** One in ten hides nothing; the others as the lot has it. */
function aTaste(person: number, draw: () => number): Taste {
  if (person % 10 === 0) return OPEN;
  const hiddenTopics = TOPICS.filter(() => draw() < 0.25);
  return { hiddenTopics, ketamine: draw() < 0.3 ? 'yes' : draw() < 0.5 ? 'no' : 'unsaid' };
}

test(
  `in a year, ${PEOPLE} people with filters of their own meet nothing hidden, and nothing twice before all was met`,
  () => {
    const byId = new Map(TIPS.map((tip) => [tip.id, tip]));
    const pages = new Map(ARTICLES.map((article) => [article.id, article]));
    const draw = drawer(2026);
    for (let person = 0; person < PEOPLE; person++) {
      const taste = aTaste(person, draw);
      const tips = tipsFor({ tips: TIPS, articles: ARTICLES }, taste);
      const shown = aYear(tips, Math.floor(draw() * 1e9));
      expect(shown).toHaveLength(tips.length === 0 ? 0 : YEAR);
      expect(new Set(shown).size).toBe(Math.min(tips.length, YEAR));
      if (taste === OPEN) expect(new Set(shown).size).toBe(YEAR);
      const topics = new Set<string>(
        [...new Set(shown)].flatMap((id) => {
          const tip = byId.get(id);
          return [...(tip?.topics ?? []), ...(pages.get(tip?.article ?? '')?.topics ?? [])];
        }),
      );
      for (const topic of taste.hiddenTopics) expect(topics).not.toContain(topic);
      if (taste.ketamine !== 'yes') expect(topics).not.toContain('ketamine');
    }
  },
  LONG,
);
