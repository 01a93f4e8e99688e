import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { AllowedStore } from '@/platform/allowed-store';
import { inContext } from '@/tests/support/fake-extension';
import { aFakePermissions, type FakePermissions } from '@/tests/support/fake-permissions';

let permissions: FakePermissions;
let store: AllowedStore;

async function open(family: 'chromium' | 'safari' = 'chromium'): Promise<void> {
  permissions = aFakePermissions(family);
  const { keepAllowed } = await inContext(() => import('@/platform/allowed-store'));
  store = keepAllowed();
  await vi.waitFor(() => expect(store.get().allowed).not.toBeNull());
}

beforeEach(() => open());

test('it is not known at once, and then as the browser says', async () => {
  const { keepAllowed } = await inContext(() => import('@/platform/allowed-store'));
  const fresh = keepAllowed();
  expect(fresh.get()).toEqual({ allowed: null, isBlocked: false, wasAsked: false });
  await vi.waitFor(() => expect(fresh.get().allowed).toBe('refused'));
  await open('safari');
  expect(store.get().allowed).toBe('unavailable');
});

describe('asking', () => {
  test.each([
    [true, 'granted'],
    [false, 'refused'],
  ] as const)('is answered by the person: %s', async (says, allowed) => {
    permissions.says = says;
    await store.ask();
    expect(store.get()).toEqual({ allowed, isBlocked: false, wasAsked: true });
  });

  test('is told to the browser before anything is waited for', () => {
    const request = vi.spyOn(fakeBrowser.permissions, 'request');
    void store.ask();
    expect(request).toHaveBeenCalledOnce();
  });

  test('that a browser does not let through is the same as no', async () => {
    vi.spyOn(fakeBrowser.permissions, 'request').mockRejectedValue(new Error('no press'));
    await store.ask();
    expect(store.get()).toMatchObject({ allowed: 'refused', wasAsked: true });
  });
});

test('what changes elsewhere is seen, and told', async () => {
  const onChange = vi.fn<() => void>();
  store.watch(onChange);
  await permissions.grant();
  await vi.waitFor(() => expect(store.get().allowed).toBe('granted'));
  await permissions.revoke();
  await vi.waitFor(() => expect(store.get().allowed).toBe('refused'));
  expect(onChange).toHaveBeenCalled();
});

test('what the system blocks is told apart from what was not allowed', async () => {
  permissions.isBlocked = true;
  await permissions.grant();
  await vi.waitFor(() =>
    expect(store.get()).toMatchObject({ allowed: 'refused', isBlocked: true }),
  );
});
