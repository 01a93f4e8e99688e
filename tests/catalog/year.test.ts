import { expect, test } from 'vitest';
import { ARTICLES } from '@/catalog/articles';
import { TIPS } from '@/catalog/tips';
import { addDays } from '@/domain/calendar';
import type { LocalDate } from '@/domain/local-date';
import type { Taste } from '@/domain/shelf';
import { type TipDay, tipOfDay } from '@/domain/tip-of-day';
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

/** What somebody was shown, day by day, who opened Tilth on every day of a year. */
function aYear(taste: Taste, seed: number, days = YEAR): string[] {
  const tips = tipsFor({ tips: TIPS, articles: ARTICLES }, taste);
  const shown: TipDay[] = [];
  let day = FIRST;
  for (let count = 0; count < days; count++, day = addDays(day, 1)) {
    const tip = tipOfDay(tips, shown, day, seed);
    if (tip) shown.push({ day, tipId: tip.id });
  }
  return shown.map(({ tipId }) => tipId);
}

const OPEN: Taste = { hiddenTopics: [], ketamine: 'unsaid' };

test.each([1, 2, 3, 4, 5])(
  'who hides nothing meets no tip twice in a year (person %i)',
  (seed) => {
    const shown = aYear(OPEN, seed);
    expect(shown).toHaveLength(YEAR);
    expect(new Set(shown).size).toBe(YEAR);
  },
  LONG,
);

test(
  `${PEOPLE} people with filters of their own meet nothing hidden, and nothing twice before all was met`,
  () => {
    const byId = new Map(TIPS.map((tip) => [tip.id, tip]));
    const pages = new Map(ARTICLES.map((article) => [article.id, article]));
    const draw = drawer(2026);
    for (let person = 0; person < PEOPLE; person++) {
      const hiddenTopics = TOPICS.filter(() => draw() < 0.25);
      const ketamine = draw() < 0.3 ? 'yes' : draw() < 0.5 ? 'no' : 'unsaid';
      const taste: Taste = { hiddenTopics, ketamine };
      const days = 40;
      const shown = aYear(taste, Math.floor(draw() * 1e9), days);
      const all = tipsFor({ tips: TIPS, articles: ARTICLES }, taste).length;
      expect(new Set(shown).size).toBe(Math.min(all, days));
      for (const id of shown) {
        const tip = byId.get(id);
        const topics = [...(tip?.topics ?? []), ...(pages.get(tip?.article ?? '')?.topics ?? [])];
        expect(topics.filter((topic) => hiddenTopics.includes(topic))).toEqual([]);
        if (ketamine !== 'yes') expect(topics).not.toContain('ketamine');
      }
    }
  },
  LONG,
);
