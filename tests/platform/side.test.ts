import { afterEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { inContext } from '@/tests/support/fake-extension';

const NEITHER = { sidePanel: undefined, sidebarAction: undefined };

afterEach(() => Object.assign(fakeBrowser, NEITHER));

test('Chromium opens a side panel in the window it was asked from, at once', async () => {
  const open = vi.fn<(where: object) => Promise<void>>(async () => undefined);
  const side = await sideIn({ sidePanel: { open } });
  expect(side.canOpenSide).toBe(true);
  side.openSide(7);
  expect(open).toHaveBeenCalledExactlyOnceWith({ windowId: 7 });
  // A window that is not known is none.
  side.openSide(undefined);
  expect(open).toHaveBeenCalledOnce();
});

test('Firefox opens a sidebar', async () => {
  const open = vi.fn<() => Promise<void>>(async () => undefined);
  const side = await sideIn({ sidebarAction: { open } });
  expect(side.canOpenSide).toBe(true);
  side.openSide(undefined);
  expect(open).toHaveBeenCalledOnce();
});

test('where there is neither, nothing is opened', async () => {
  const side = await sideIn({});
  expect(side.canOpenSide).toBe(false);
  expect(() => side.openSide(7)).not.toThrow();
});

function sideIn(has: object): Promise<typeof import('@/platform/side')> {
  Object.assign(fakeBrowser, NEITHER, has);
  return inContext(() => import('@/platform/side'));
}
