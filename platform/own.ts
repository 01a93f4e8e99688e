/**
 * The few facts about this extension that every browser tells at once and alike, so that surfaces
 * need not carry the polyfill for them; what takes a promise goes through `wxt/browser`.
 */
export function ownId(): string {
  return chrome.runtime.id;
}

/** The address of one of our pages; without a path, what all our pages begin with. */
export function ownAddress(path = ''): string {
  return chrome.runtime.getURL(path);
}

/** Whether this page stands in a private window, from which nothing is kept. */
export function isPrivateWindow(): boolean {
  return chrome.extension?.inIncognitoContext ?? false;
}

/** Opens one of our pages in a new tab. */
export function openTab(path: string): void {
  void chrome.tabs.create({ url: ownAddress(path) });
}
