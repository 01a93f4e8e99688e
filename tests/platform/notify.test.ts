import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { inContext } from '@/tests/support/fake-extension';
import { aFakePermissions, type FakePermissions } from '@/tests/support/fake-permissions';

type Notify = typeof import('@/platform/notify');

const WORDS = { title: 'Tilth', text: 'A small moment for you', buttons: ['Done', 'Later'] };

let permissions: FakePermissions;
let notify: Notify;

beforeEach(() => inBrowser('chromium'));

describe('whether a notification would be shown', () => {
  test.each(['chromium', 'firefox'] as const)('%s: only once it is allowed', async (family) => {
    await inBrowser(family);
    expect(await notify.readAllowed()).toBe('refused');
    await permissions.grant();
    expect(await notify.readAllowed()).toBe('granted');
    await permissions.revoke();
    expect(await notify.readAllowed()).toBe('refused');
  });

  test('is no where the settings of browser or system block it', async () => {
    expect(await notify.isBlocked()).toBe(false);
    await permissions.grant();
    expect(await notify.isBlocked()).toBe(false);
    permissions.isBlocked = true;
    expect(await notify.readAllowed()).toBe('refused');
    expect(await notify.isBlocked()).toBe(true);
  });

  test('cannot be in Safari, where nobody is asked', async () => {
    await inBrowser('safari');
    expect(await notify.readAllowed()).toBe('unavailable');
    expect(await notify.askAllowed()).toBe(false);
    expect(await notify.isNudgeVisible()).toBe(false);
  });

  test.each([true, false])('is for the person to say: %s', async (says) => {
    permissions.says = says;
    expect(await notify.askAllowed()).toBe(says);
    expect(await notify.readAllowed()).toBe(says ? 'granted' : 'refused');
  });

  test('is asked before anything is awaited, or browsers refuse', () => {
    const request = vi.spyOn(fakeBrowser.permissions, 'request');
    void notify.askAllowed();
    expect(request).toHaveBeenCalledOnce();
  });
});

describe('the notification', () => {
  test.each([
    ['chromium', false, { silent: true, buttons: [{ title: 'Done' }, { title: 'Later' }] }],
    ['chromium', true, { silent: false, buttons: [{ title: 'Done' }, { title: 'Later' }] }],
    // Firefox throws on both.
    ['firefox', false, {}],
    ['firefox', true, {}],
  ] as const)('in %s, with sound: %s', async (family, sound, more) => {
    await inBrowser(family);
    await permissions.grant();
    expect(await notify.showNudge(WORDS, sound)).toEqual({ ok: true });
    expect(permissions.standing()).toEqual({
      nudge: {
        type: 'basic',
        title: 'Tilth',
        message: 'A small moment for you',
        iconUrl: fakeBrowser.runtime.getURL('/icon/128.png'),
        ...more,
      },
    });
    expect(notify.canHaveButtons).toBe(family === 'chromium');
  });

  test('that nobody shows is told of, once Firefox has said so', async () => {
    await inBrowser('firefox');
    await permissions.grant();
    permissions.isServed = false;
    expect(await notify.showNudge(WORDS, false)).toEqual({
      ok: false,
      says: 'The notification was ended at once.',
    });
  });

  test('is one at a time, until it is taken away', async () => {
    await permissions.grant();
    expect(await notify.isNudgeVisible()).toBe(false);
    await notify.showNudge(WORDS, false);
    await notify.showNudge({ ...WORDS, text: 'Walk' }, false);
    expect(Object.keys(permissions.standing())).toEqual(['nudge']);
    expect(await notify.isNudgeVisible()).toBe(true);
    await notify.clearNudge();
    expect(await notify.isNudgeVisible()).toBe(false);
  });

  test.each(['chromium', 'firefox', 'safari'] as const)(
    'that is not allowed in %s says so and throws nothing',
    async (family) => {
      await inBrowser(family);
      const before = await notify.showNudge(WORDS, false);
      expect(before).toEqual({ ok: false, says: expect.stringMatching(/./) });
      if (family === 'safari') return;
      await permissions.grant();
      await permissions.revoke();
      expect(await notify.showNudge(WORDS, false)).toMatchObject({ ok: false });
      await notify.clearNudge();
      expect(await notify.isNudgeVisible()).toBe(false);
    },
  );
});

describe('what happens to it', () => {
  function watched() {
    const heard: unknown[] = [];
    notify.watchNudge({
      onClick: () => heard.push('click'),
      onButton: (index) => heard.push(index),
      onClose: (byUser) => heard.push({ byUser }),
    });
    return heard;
  }

  async function happens(id: string): Promise<void> {
    const { onClicked, onButtonClicked, onClosed } = fakeBrowser.notifications;
    await onClicked.trigger(id);
    await onButtonClicked.trigger(id, 1);
    await onClosed.trigger(id, true);
  }

  test.each([
    ['before', true],
    ['while', false],
  ])('is heard where it was allowed %s the worker ran', async (_, before) => {
    if (before) await permissions.grant();
    const heard = watched();
    if (!before) await permissions.grant();
    await happens('nudge');
    expect(heard).toEqual(['click', 1, { byUser: true }]);
  });

  test('is heard once where it was allowed again and again', async () => {
    const heard = watched();
    for (const _ of [1, 2, 3]) {
      await permissions.grant();
      await permissions.grant();
    }
    await happens('nudge');
    expect(heard).toHaveLength(3);
  });

  test('is not heard of another notification, nor of one that was sent to be seen', async () => {
    await permissions.grant();
    const heard = watched();
    await notify.showTrial(WORDS, false);
    for (const id of ['of-an-old-version', ...Object.keys(permissions.standing())]) {
      await happens(id);
    }
    expect(heard).toEqual([]);
  });

  test('in Firefox does not tell who closed it', async () => {
    await inBrowser('firefox');
    await permissions.grant();
    const heard = watched();
    await happens('nudge');
    expect(heard).toContainEqual({ byUser: false });
  });
});

test('who waits to hear of it hears when it is allowed and when no longer', async () => {
  const heard = vi.fn<() => void>();
  notify.watchAllowed(heard);
  await permissions.grant();
  expect(heard).toHaveBeenCalledTimes(1);
  await permissions.revoke();
  expect(heard).toHaveBeenCalledTimes(2);
});

test.each([
  ['win', 'windows'],
  ['mac', 'mac'],
  ['linux', 'linux'],
  ['cros', 'chromeos'],
  ['android', 'android'],
  ['fuchsia', 'other'],
])('the system %s is called %s', async (os, system) => {
  Object.assign(fakeBrowser.runtime, { getPlatformInfo: async () => ({ os }) });
  expect(await notify.readSystem()).toBe(system);
});

/** A browser of a family, and the module as it is loaded there. */
async function inBrowser(family: 'chromium' | 'firefox' | 'safari'): Promise<void> {
  permissions = aFakePermissions(family);
  notify = await inContext(() => import('@/platform/notify'));
}
