import type { HabitId } from '@/domain/habit';

/** Addresses of what is told and set of nudges; no new tab carries them. */
export const NUDGE_HREFS = {
  nudgesHref: '/garden.html#nudges',
  nudgesOfHref: (habitId: HabitId) => `/garden.html#nudges/${habitId}`,
  nudgeSettingsHref: '/garden.html#settings/nudges',
  remindersHref: (habitId: HabitId) => `/garden.html#habits/${habitId}/reminders`,
} as const;
