import { browser } from 'wxt/browser';

/** A key of the browser that leads to Tilth, as it is set there; empty: none is. */
export type BrowserKey = { readonly does: 'popup' | 'next'; readonly key: string };

const DOES: Readonly<Record<string, BrowserKey['does']>> = {
  _execute_action: 'popup',
  'check-next': 'next',
};

/** The keys as they are now; none where the browser has no such keys. */
export async function readBrowserKeys(): Promise<readonly BrowserKey[]> {
  // Firefox on a telephone has none.
  const { commands } = browser as Partial<typeof browser>;
  return ((await commands?.getAll()) ?? []).flatMap(({ name = '', shortcut = '' }) => {
    const does = DOES[name];
    return does ? [{ does, key: shortcut }] : [];
  });
}

/** Whether the address bar knows Tilth's word. */
export function hasOmnibox(): boolean {
  return browser.runtime.getManifest().omnibox !== undefined;
}
