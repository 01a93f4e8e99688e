import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { tryNudge } from '@/entrypoints/background/nudge-trial';
import { showNudge } from '@/platform/notify';
import type { TilthDatabase } from '@/storage/db';
import { changeSettings } from '@/storage/settings';
import { aDatabase } from '@/tests/storage/a-database';
import { aFakePermissions, type FakePermissions } from '@/tests/support/fake-permissions';
import { NOW } from './samples';

let db: TilthDatabase;
let permissions: FakePermissions;

beforeEach(async () => {
  fakeBrowser.reset();
  permissions = aFakePermissions();
  db = await aDatabase();
});

async function shown(): Promise<unknown> {
  return (await db.settings.get('nudgesShown'))?.value;
}

describe('a nudge that is sent to see whether it appears', () => {
  test('is taken by the system, asks for nothing, and leaves one that stands', async () => {
    await permissions.grant();
    await db.settings.put({ key: 'nudgesShown', value: ['r 2026-11-23'], changedAt: NOW });
    await showNudge({ title: 'Tilth', text: 'Walk', buttons: [] }, false);
    expect(await tryNudge(db)).toEqual({ kind: 'taken', os: 'linux' });
    expect(permissions.standing()).toMatchObject({
      'nudge-trial': {
        title: 'Tilth',
        message: 'This is how a nudge looks',
        silent: true,
        buttons: [],
      },
    });
    expect(Object.keys(permissions.standing()).toSorted()).toEqual(['nudge', 'nudge-trial']);
    expect(await shown()).toEqual(['r 2026-11-23']);
  });

  test('sounds as nudges do', async () => {
    await permissions.grant();
    await changeSettings(db, { nudgeSound: true }, NOW);
    await tryNudge(db);
    expect(permissions.standing()).toMatchObject({ 'nudge-trial': { silent: false } });
  });

  test('is not sent where it is not allowed', async () => {
    expect(await tryNudge(db)).toEqual({ kind: 'notAllowed' });
    expect(await shown()).toBeUndefined();
  });

  test('is not sent where the browser or the system blocks it', async () => {
    await permissions.grant();
    permissions.isBlocked = true;
    expect(await tryNudge(db)).toEqual({ kind: 'blocked', os: 'linux' });
  });

  test('is not sent where there are no notifications', async () => {
    aFakePermissions('safari');
    expect(await tryNudge(db)).toEqual({ kind: 'unavailable' });
  });

  test('tells in the words of the system why nothing came', async () => {
    await permissions.grant();
    const create = () => Promise.reject(new Error('Unable to download all specified images.'));
    Object.assign(fakeBrowser.notifications, { create });
    expect(await tryNudge(db)).toEqual({
      kind: 'failed',
      says: 'Unable to download all specified images.',
      os: 'linux',
    });
  });
});
