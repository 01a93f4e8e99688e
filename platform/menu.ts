import { browser } from 'wxt/browser';

/** A page or a link, by its address and what it is called. */
export type FoundPage = { readonly address: string; readonly title: string };

const ID = 'keep-for-reading';

/** Only what leads to a web page is offered to be kept. */
const WEB = ['https://*/*', 'http://*/*'];

/** Puts one entry into the menus of pages and links. Browsers keep it until the next update. */
export async function offerKeeping(title: string): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: `${ID}-page`,
    title,
    contexts: ['page'],
    documentUrlPatterns: WEB,
  });
  browser.contextMenus.create({
    id: `${ID}-link`,
    title,
    contexts: ['link'],
    targetUrlPatterns: WEB,
  });
}

/** Calls back with every page or link that is to be kept. Private windows are left out. */
export function watchKeeping(onKeep: (page: FoundPage) => void): void {
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (tab?.incognito) return;
    const { linkUrl, pageUrl } = info;
    // Firefox alone tells what a link says.
    const { linkText } = info as { readonly linkText?: string };
    if (linkUrl) onKeep({ address: linkUrl, title: linkText ?? '' });
    else if (pageUrl) onKeep({ address: pageUrl, title: tab?.title ?? '' });
  });
}
