import { fakeBrowser } from 'wxt/testing/fake-browser';

type Entry = { readonly id: string; readonly title: string };
type Click = { readonly linkUrl?: string; readonly linkText?: string; readonly pageUrl?: string };
type Tab = { readonly title?: string; readonly incognito?: boolean };

/** The menus of pages and links, as far as an extension has entries in them. */
export type FakeMenu = {
  readonly entries: readonly Entry[];
  readonly click: (info: Click, tab?: Tab) => void;
};

/** Menus without entries, in place of those the fake browser lacks. */
export function aFakeMenu(): FakeMenu {
  const entries: Entry[] = [];
  const listeners: ((info: Click, tab?: Tab) => void)[] = [];
  Object.assign(fakeBrowser, {
    contextMenus: {
      create: (entry: Entry) => void entries.push(entry),
      removeAll: async () => void entries.splice(0),
      onClicked: {
        addListener: (listener: (typeof listeners)[number]) => listeners.push(listener),
      },
    },
  });
  return {
    entries,
    click: (info, tab) => {
      for (const listener of listeners) listener(info, tab);
    },
  };
}
