import { browser } from 'wxt/browser';

/** Whether a tab is met for the first time since the browser was started, whichever worker met it. */
export async function isNewTab(id: number | undefined): Promise<boolean> {
  if (id === undefined) return false;
  const key = `tab ${id}`;
  const { [key]: met } = await browser.storage.session.get(key);
  if (met === true) return false;
  await browser.storage.session.set({ [key]: true });
  return true;
}
