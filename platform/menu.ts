import { browser } from 'wxt/browser';

/** A page or a link, by its address and what it is called. */
export type FoundPage = { readonly address: string; readonly title: string };

/** An entry in the menu of the toolbar button. */
export type ButtonEntry<Id extends string> = {
  readonly id: Id;
  readonly title: string;
  readonly shown: boolean;
};

const KEEP_PAGE = 'keep-for-reading-page';
const KEEP_LINK = 'keep-for-reading-link';

/** Only what leads to a web page is offered to be kept. */
const WEB = ['https://*/*', 'http://*/*'];

/**
 * Puts one entry into the menus of pages and links, and the given ones into that of the toolbar
 * button. Browsers keep them until the next update.
 */
export async function offerMenus(
  keep: string,
  entries: readonly ButtonEntry<string>[],
): Promise<void> {
  const menus = contextMenus();
  if (!menus) return;
  await menus.removeAll();
  menus.create({ id: KEEP_PAGE, title: keep, contexts: ['page'], documentUrlPatterns: WEB });
  menus.create({ id: KEEP_LINK, title: keep, contexts: ['link'], targetUrlPatterns: WEB });
  for (const { id, title, shown } of entries) {
    menus.create({ id, title, contexts: ['action'], visible: shown });
  }
}

/** Shows and hides entries of the toolbar button, where they stand already. */
export async function showEntries(entries: readonly ButtonEntry<string>[]): Promise<void> {
  const menus = contextMenus();
  const updates = entries.map(({ id, shown }) => menus?.update(id, { visible: shown }));
  // At the first start after an installation they are still to come.
  await Promise.allSettled(updates);
}

/** Calls back with every page or link that is to be kept. Private windows are left out. */
export function watchKeeping(onKeep: (page: FoundPage) => void): void {
  contextMenus()?.onClicked.addListener((info, tab) => {
    if (tab?.incognito) return;
    const { menuItemId, linkUrl, pageUrl } = info;
    // Firefox alone tells what a link says.
    const { linkText } = info as { readonly linkText?: string };
    if (menuItemId === KEEP_LINK && linkUrl) onKeep({ address: linkUrl, title: linkText ?? '' });
    if (menuItemId === KEEP_PAGE && pageUrl) onKeep({ address: pageUrl, title: tab?.title ?? '' });
  });
}

/** Calls back when an entry of the toolbar button was chosen, and in which window. */
export function watchButtonEntries<Id extends string>(
  ids: readonly Id[],
  onChoose: (id: Id, windowId: number | undefined) => void,
): void {
  contextMenus()?.onClicked.addListener(({ menuItemId }, tab) => {
    const chosen = ids.find((id) => id === menuItemId);
    if (chosen !== undefined) onChoose(chosen, tab?.windowId);
  });
}

/** Firefox on a telephone has none. */
function contextMenus(): typeof browser.contextMenus | undefined {
  return (browser as Partial<typeof browser>).contextMenus;
}
