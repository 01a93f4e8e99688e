import type { HabitId } from '@/domain/habit';
import { openTab } from '@/platform/own';

/** Addresses of the Garden's sections and of Welcome, as pages link to them. */
export const HREFS = {
  gardenHref: '/garden.html#today',
  settingsHref: '/garden.html#settings',
  addHabitHref: '/garden.html#habits/new',
  libraryHref: '/garden.html#library',
  asideHref: '/garden.html#library/aside',
  helpHref: '/garden.html#help',
  welcomeHref: '/welcome.html',
  newTabHref: '/newtab.html',
  fromTemplateHref: (templateId: string) => `/garden.html#habits/new/${templateId}`,
  tipHref: (tipId: string) => `/garden.html#library/tip/${tipId}`,
  habitHref: (habitId: HabitId) => `/garden.html#habits/${habitId}`,
} as const;

/** Opens the Garden at one of its sections in a new tab, and closes the popup it was asked from. */
export function openGarden(section: string): void {
  openTab(`/garden.html#${section}`);
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
