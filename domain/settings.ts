import type { Instant } from '@/domain/local-date';
import type { Later } from '@/domain/nudge';
import { DEFAULT_QUIET_HOURS, type QuietHours } from '@/domain/quiet-hours';
import type { Topic } from '@/domain/topic';

/** What a person can set. Each is kept as a row of its own. */
export type Settings = {
  readonly theme: 'system' | 'light' | 'dark';
  /** The hour at which a day begins, 0–23. */
  readonly dayStartsAt: number;
  /** 0 = Sunday, 1 = Monday, 6 = Saturday. */
  readonly weekStartsOn: 0 | 1 | 6;
  /** Whether the toolbar shows how many habits are left today. */
  readonly badge: boolean;
  /** Whether new tabs show habits by name, or only their circles until a key is pressed. */
  readonly newTabHabits: 'names' | 'circles';
  /** Hides everything personal on every new tab until undone. */
  readonly quiet: boolean;
  /** Whether Welcome was finished or skipped. */
  readonly welcomed: boolean;
  /** Topics that no tip, article or template may touch. */
  readonly hiddenTopics: readonly Topic[];
  /** Whether the person is in ketamine-assisted treatment; what is written on it is shown after `yes` alone. */
  readonly ketamine: 'yes' | 'no' | 'unsaid';
  /** Keeps amounts, counts and scores of every habit out of sight. */
  readonly numbersHidden: boolean;
  /** Whether one tap for the mood is offered. */
  readonly mood: boolean;
  /** Whether streaks are shown beside strength. */
  readonly streaks: boolean;
  /** How lists of habits are parted. */
  readonly groupBy: 'none' | 'timeOfDay' | 'group';
  /** Groups whose habits are folded away in the Garden, by name or time of day. */
  readonly foldedGroups: readonly string[];
  /** Whose crisis lines are shown, ISO 3166-1 alpha-2; empty: as the browser's language suggests. */
  readonly country: string;
  /** How nudges come: as notifications, only as a line on Tilth's own pages, or not at all. */
  readonly nudgeBy: 'notification' | 'page' | 'off';
  /** Whether notifications name the habit. */
  readonly nudgeNames: boolean;
  readonly nudgeSound: boolean;
  /** The most notifications a day, 0–20; one that was put off comes back without being counted. */
  readonly nudgeAllowance: number;
  readonly quietHours: QuietHours;
  /** No nudge comes before; `null`, or past: they come. */
  readonly nudgesPausedUntil: Instant | null;
  /** What *Later* on a notification means. */
  readonly later: Later;
};

export const DEFAULT_SETTINGS: Settings = {
  theme: 'system',
  dayStartsAt: 0,
  weekStartsOn: 1,
  badge: true,
  newTabHabits: 'circles',
  quiet: false,
  welcomed: false,
  hiddenTopics: [],
  ketamine: 'unsaid',
  numbersHidden: false,
  mood: false,
  streaks: false,
  groupBy: 'none',
  foldedGroups: [],
  country: '',
  nudgeBy: 'notification',
  nudgeNames: false,
  nudgeSound: false,
  nudgeAllowance: 3,
  quietHours: DEFAULT_QUIET_HOURS,
  nudgesPausedUntil: null,
  later: '15',
};
