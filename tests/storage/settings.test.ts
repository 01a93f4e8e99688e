import { expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '@/domain/settings';
import { changeSettings, readSettings, tipSeed } from '@/storage/settings';
import { aDatabase } from '@/tests/storage/a-database';
import { at, TODAY } from '@/tests/support/builders';

const NOON = at(TODAY);

test('settings that were never set have their defaults', async () => {
  expect(await readSettings(await aDatabase())).toEqual(DEFAULT_SETTINGS);
});

test('a change sets what it names and no more', async () => {
  const db = await aDatabase();
  await changeSettings(db, { theme: 'dark', badge: false }, NOON);
  await changeSettings(db, { badge: true, dayStartsAt: 4 }, NOON - 1);
  const set = { theme: 'dark', badge: true, dayStartsAt: 4 };
  expect(await readSettings(db)).toEqual({ ...DEFAULT_SETTINGS, ...set });
  expect(await db.settings.toArray()).toEqual([
    // The clock was set back in between.
    { key: 'badge', value: true, changedAt: NOON + 1 / 4096 },
    { key: 'dayStartsAt', value: 4, changedAt: NOON - 1 },
    { key: 'theme', value: 'dark', changedAt: NOON },
  ]);
});

test('the seed is drawn once, and is no setting', async () => {
  const db = await aDatabase();
  expect(await tipSeed(db, NOON, () => 0)).toBe(0);
  expect(await tipSeed(db, NOON, () => 2)).toBe(0);
  expect(await readSettings(db)).toEqual(DEFAULT_SETTINGS);
});

test('a setting of a version to come is left alone', async () => {
  const db = await aDatabase();
  await db.table('settings').put({ key: 'moon', value: 'full', changedAt: 1 });
  expect(await readSettings(db)).toEqual(DEFAULT_SETTINGS);
  await changeSettings(db, { quiet: true }, NOON);
  expect(await db.table('settings').get('moon')).toMatchObject({ value: 'full' });
});
