import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { hasOmnibox, readBrowserKeys } from '@/platform/browser-keys';

const { runtime } = fakeBrowser;

beforeEach(() => {
  Object.assign(runtime, { getManifest: () => ({ omnibox: { keyword: 'tilth' } }) });
  Object.assign(fakeBrowser, {
    commands: {
      getAll: async () => [
        { name: '_execute_action', shortcut: 'Alt+Shift+H' },
        { name: 'check-next', shortcut: '' },
        { name: 'of-another-version', shortcut: 'Alt+X' },
      ],
    },
  });
});

test('the keys are told as they are set, and what is not known is left out', async () => {
  expect(await readBrowserKeys()).toEqual([
    { does: 'popup', key: 'Alt+Shift+H' },
    { does: 'next', key: '' },
  ]);
});

test('a browser without keys has none', async () => {
  Object.assign(fakeBrowser, { commands: undefined });
  expect(await readBrowserKeys()).toEqual([]);
});

test('the address bar knows Tilth where the build says so', () => {
  expect(hasOmnibox()).toBe(true);
  Object.assign(runtime, { getManifest: () => ({}) });
  expect(hasOmnibox()).toBe(false);
});
