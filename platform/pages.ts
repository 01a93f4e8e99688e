import type { HabitId } from '@/domain/habit';

/** Addresses of the Garden's sections and of Welcome, as pages link to them. */
export const HREFS = {
  gardenHref: '/garden.html#today',
  settingsHref: '/garden.html#settings',
  addHabitHref: '/garden.html#habits/new',
  libraryHref: '/garden.html#library',
  habitsHref: '/garden.html#habits',
  restHref: '/garden.html#habits/rest',
  recentHref: '/garden.html#recent',
  asideHref: '/garden.html#library/aside',
  helpHref: '/garden.html#help',
  welcomeHref: '/welcome.html',
  newTabHref: '/newtab.html',
  fromTemplateHref: (templateId: string) => `/garden.html#habits/new/${templateId}`,
  tipHref: (tipId: string) => `/garden.html#library/tip/${tipId}`,
  habitHref: (habitId: HabitId) => `/garden.html#habits/${habitId}`,
} as const;
