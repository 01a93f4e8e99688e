import { openTab } from '@/platform/own';

/** Opens the Garden at one of its sections in a new tab, and closes the popup it was asked from. */
export function openGarden(section: string): void {
  openPage(`/garden.html#${section}`);
}

/** Opens one of our pages in a new tab, and closes the popup it was asked from. */
export function openPage(path: string): void {
  openTab(path);
  self.close();
}

/** The part of the address after `#`, and calls back whenever it changes. */
export const route = {
  get: (): string => decodeURIComponent(location.hash.slice(1)),
  watch: (onChange: () => void): (() => void) => {
    self.addEventListener('hashchange', onChange);
    return () => self.removeEventListener('hashchange', onChange);
  },
};
