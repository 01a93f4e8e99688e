import { fakeBrowser } from 'wxt/testing/fake-browser';
import { aFakeEvent } from './fake-event';

type Entry = {
  readonly id: string;
  readonly title: string;
  readonly contexts: readonly string[];
  readonly visible?: boolean;
};
type Click = {
  readonly menuItemId?: string;
  readonly linkUrl?: string;
  readonly linkText?: string;
  readonly pageUrl?: string;
};
type Tab = { readonly title?: string; readonly incognito?: boolean; readonly windowId?: number };

/** The menus of pages, links and the toolbar button, as far as an extension has entries in them. */
export type FakeMenu = {
  readonly entries: readonly Entry[];
  /** What the menu of pages (`page`), links or the toolbar button (`action`) shows. */
  readonly shown: (context: 'page' | 'link' | 'action') => readonly string[];
  /** Chooses an entry; without its id, that of the link or the page. */
  readonly click: (info: Click, tab?: Tab) => void;
};

/** Menus without entries, in place of those the fake browser lacks. */
export function aFakeMenu(): FakeMenu {
  const entries: Entry[] = [];
  const onClicked = aFakeEvent<[Click, Tab | undefined]>();
  Object.assign(fakeBrowser, {
    contextMenus: {
      create: (entry: Entry) => void entries.push(entry),
      update: async (id: string, change: Partial<Entry>) => {
        const at = entries.findIndex((entry) => entry.id === id);
        const [entry] = at < 0 ? [] : entries.splice(at, 1);
        if (!entry) throw new Error(`Cannot find menu item with id ${id}`);
        entries.splice(at, 0, { ...entry, ...change });
      },
      removeAll: async () => void entries.splice(0),
      onClicked,
    },
  });
  return {
    entries,
    shown: (context) =>
      entries
        .filter(({ contexts, visible }) => contexts.includes(context) && visible !== false)
        .map(({ title }) => title),
    click: (info, tab) => {
      const kept = info.linkUrl ? 'keep-for-reading-link' : 'keep-for-reading-page';
      void onClicked.happen({ menuItemId: kept, ...info }, tab);
    },
  };
}
