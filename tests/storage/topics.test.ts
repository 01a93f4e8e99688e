import { expect, test } from 'vitest';
import { addDays } from '@/domain/calendar';
import type { Topic } from '@/domain/topic';
import { changeReading } from '@/storage/readings';
import { changeSettings, hideTopic, readSettings } from '@/storage/settings';
import { judgeTip } from '@/storage/tips';
import { undo } from '@/storage/undo';
import { type Asked, readAhead, readLibrary, readToday } from '@/storage/views';
import { aDatabase } from '@/tests/storage/a-database';
import { anArticle, aStamp, at, someTips, TODAY } from '@/tests/support/builders';

const FOOD = ['nutrition-1', 'nutrition-2', 'nutrition-3', 'nutrition-4', 'nutrition-5'];
const TIPS = someTips({ nutrition: 5, sleep: 5, nature: 5, ketamine: 5 }).map((tip) => ({
  ...tip,
  topics:
    tip.domain === 'nutrition'
      ? (['food'] as const)
      : tip.domain === 'ketamine'
        ? (['ketamine'] as const)
        : [],
}));
const OTHERS = TIPS.filter((tip) => tip.domain === 'sleep').map((tip) => ({
  ...tip,
  article: 'wine',
}));
const SHELF = {
  tips: [...TIPS.filter((tip) => tip.domain !== 'sleep'), ...OTHERS],
  articles: [anArticle(), anArticle({ id: 'wine', topics: ['alcohol'] })],
};

function asked(day = TODAY): Asked {
  return { now: at(day), shelf: SHELF, drawSeed: () => 7 };
}

async function tipsShown(db: Awaited<ReturnType<typeof aDatabase>>): Promise<string[]> {
  const today = await readToday(db, asked(), null);
  const ahead = await readAhead(db, asked());
  return [today, ...ahead].flatMap(({ tip }) => tip?.id ?? []);
}

function hide(
  db: Awaited<ReturnType<typeof aDatabase>>,
  topic: Topic,
  hidden = true,
  id = aStamp().id,
) {
  return hideTopic(db, { ...aStamp({ id }), topic, hidden }, at(TODAY));
}

test('a hidden topic leaves today and the days ahead at once, and comes back on undo', async () => {
  const db = await aDatabase();
  expect((await tipsShown(db)).some((id) => FOOD.includes(id))).toBe(true);
  const id = aStamp().id;
  await hide(db, 'food', true, id);
  expect((await tipsShown(db)).filter((shown) => FOOD.includes(shown))).toEqual([]);
  expect((await readSettings(db)).hiddenTopics).toEqual(['food']);
  expect(await undo(db, id, at(TODAY))).toBeNull();
  expect((await readSettings(db)).hiddenTopics).toEqual([]);
});

test('a topic is hidden once, and shown again by its own word', async () => {
  const db = await aDatabase();
  await hide(db, 'food');
  await hide(db, 'numbers');
  await hide(db, 'food');
  expect((await readSettings(db)).hiddenTopics).toEqual(['numbers', 'food']);
  await hide(db, 'food', false);
  expect((await readSettings(db)).hiddenTopics).toEqual(['numbers']);
});

test('a tip that leads to a page on a hidden topic is hidden with it', async () => {
  const db = await aDatabase();
  await hide(db, 'alcohol');
  expect((await tipsShown(db)).filter((id) => id.startsWith('sleep'))).toEqual([]);
});

test('tips on ketamine are shown after "yes" alone', async () => {
  const db = await aDatabase();
  const isOn = (id: string): boolean => id.startsWith('ketamine');
  expect((await tipsShown(db)).filter(isOn)).toEqual([]);
  await changeSettings(db, { ketamine: 'yes', hiddenTopics: ['food', 'alcohol'] }, at(TODAY));
  expect((await tipsShown(db)).some(isOn)).toBe(true);
  await changeSettings(db, { ketamine: 'no' }, at(TODAY));
  expect((await tipsShown(db)).filter(isOn)).toEqual([]);
});

test.each([
  ['notNow', 30],
  ['notTrue', null],
  ['upsetting', null],
] as const)('a tip put aside as %s comes back after %s days', async (reason, days) => {
  const db = await aDatabase();
  const [tipId = ''] = await tipsShown(db);
  const deed = { ...aStamp(), tipId, verdict: 'notForMe', reason } as const;
  const choice = { tips: SHELF.tips, today: TODAY, now: at(TODAY), drawSeed: () => 7 };
  await judgeTip(db, deed, choice);
  expect(await tipsShown(db)).not.toContain(tipId);
  const until = days === null ? null : addDays(TODAY, days);
  expect((await readLibrary(db, at(TODAY))).asideTips).toEqual([{ tipId, reason, until }]);
  const later = addDays(TODAY, 30);
  expect((await readLibrary(db, at(later))).asideTips).toHaveLength(days === null ? 1 : 0);
  await undo(db, deed.id, at(TODAY));
  expect((await readLibrary(db, at(TODAY))).asideTips).toEqual([]);
  expect((await tipsShown(db))[0]).toBe(tipId);
});

test('the library tells which tips were shown, newest first, and which are kept', async () => {
  const db = await aDatabase();
  const first = (await readToday(db, asked(), null)).tip?.id ?? '';
  const next = addDays(TODAY, 1);
  const second = (await readToday(db, asked(next), null)).tip?.id ?? '';
  const choice = { tips: SHELF.tips, today: next, now: at(next), drawSeed: () => 7 };
  await judgeTip(db, { ...aStamp(), tipId: first, verdict: 'kept', reason: null }, choice);
  expect(await readLibrary(db, at(next))).toMatchObject({
    keptTips: [first],
    shownTips: [
      { day: next, tipId: second },
      { day: TODAY, tipId: first },
    ],
  });
});

test('nobody is asked about a page on what they hid, and is again once it is shown', async () => {
  const db = await aDatabase();
  const address = 'https://example.org/wine';
  const articles = [anArticle(), anArticle({ id: 'wine', url: address, topics: ['alcohol'] })];
  const tomorrow = { ...asked(addDays(TODAY, 1)), shelf: { ...SHELF, articles } };
  const moment = { now: at(TODAY), dayStartsAt: 0 };
  const page = { address, title: 'On wine', change: { kind: 'open' } } as const;
  expect(await changeReading(db, { ...aStamp(), ...page }, moment)).toEqual([]);
  expect((await readToday(db, tomorrow, null)).toFinish?.title).toBe('On wine');
  const deed = { ...aStamp(), topic: 'alcohol', hidden: true } as const;
  await hideTopic(db, deed, at(TODAY));
  expect((await readToday(db, tomorrow, null)).toFinish).toBeNull();
  await undo(db, deed.id, at(TODAY));
  expect((await readToday(db, tomorrow, null)).toFinish?.title).toBe('On wine');
});
