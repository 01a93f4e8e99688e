import { browser } from 'wxt/browser';
import type { Allowed } from '@/domain/nudge-facts';
import type { System } from '@/domain/view';
import { isFirefox } from '@/platform/firefox';
import { ownAddress } from '@/platform/own';

/** What a notification says. */
export type NudgeWords = {
  readonly title: string;
  readonly text: string;
  /** At most two; left out where the browser has none. */
  readonly buttons: readonly string[];
};

/** What became of a notification; `says`: in the browser's words. */
export type Shown = { readonly ok: true } | { readonly ok: false; readonly says: string };

export type NudgeListeners = {
  readonly onClick: () => void;
  /** Counted from 0. */
  readonly onButton: (index: number) => void;
  /** `byUser`: it was put away; otherwise the system or Tilth took it, or nobody can tell. */
  readonly onClose: (byUser: boolean) => void;
};

/** One at a time: the next takes the place of the last. */
const ID = 'nudge';
/** One that is sent to see whether it appears: it takes no place, and nothing is heard of it. */
const TRIAL_ID = 'nudge-trial';

const PERMISSION = 'notifications' as const;
const WISH = { permissions: [PERMISSION] } satisfies chrome.permissions.Permissions;

/** Firefox shows none, and refuses a notification that asks for them. */
export const canHaveButtons = !isFirefox;

/** Whether a notification would be shown, as far as the browser tells. */
export async function readAllowed(): Promise<Allowed> {
  if (!isInBuild()) return 'unavailable';
  return (await isHeld()) && !(await readBlocked()) ? 'granted' : 'refused';
}

/** Whether notifications are allowed to Tilth, and blocked by the settings of browser or system. */
export async function isBlocked(): Promise<boolean> {
  return (await isHeld()) && readBlocked();
}

/** Asks the person, who may refuse. Browsers let it come from a click alone, before any `await`. */
export async function askAllowed(): Promise<boolean> {
  return isInBuild() && browser.permissions.request(WISH);
}

/** Shows the one notification, in place of one that stands. It never rejects. */
export function showNudge(words: NudgeWords, sound: boolean): Promise<Shown> {
  return show(ID, words, sound);
}

/** Shows one beside it that stands for nothing. It never rejects. */
export function showTrial(words: NudgeWords, sound: boolean): Promise<Shown> {
  return show(TRIAL_ID, words, sound);
}

async function show(id: string, words: NudgeWords, sound: boolean): Promise<Shown> {
  const { title, text, buttons } = words;
  const options = {
    type: 'basic' as const,
    iconUrl: ownAddress('/icon/128.png'),
    title,
    message: text,
    // Firefox refuses these two by name; whether it sounds there is up to the system.
    ...(canHaveButtons && { silent: !sound, buttons: buttons.map((label) => ({ title: label })) }),
  };
  try {
    // Without permission Firefox has no such object: the call below then says so.
    const { notifications } = browser as Partial<typeof browser>;
    const outcome = isFirefox && notifications ? watchOutcome(id) : null;
    await browser.notifications.create(id, options);
    return (await outcome) ?? { ok: true };
  } catch (error) {
    return { ok: false, says: error instanceof Error ? error.message : String(error) };
  }
}

/** What is said by no system within so many milliseconds is believed. */
const PATIENCE = 1000;

/** Firefox takes every notification, and where no service shows it, ends it at once. */
async function watchOutcome(shownId: string): Promise<Shown> {
  // Newer than the typings, which follow Chromium.
  const { onShown, onClosed } = browser.notifications as typeof browser.notifications & {
    readonly onShown: typeof browser.notifications.onClicked;
  };
  let isEnded = false;
  const end = (id: string): void => {
    // The one before may be ended just now; then the next is shown yet.
    if (id === shownId) isEnded = true;
  };
  let show = (_: string): void => undefined;
  const isShown = await new Promise<boolean>((resolve) => {
    show = (id) => (id === shownId ? resolve(true) : undefined);
    onShown.addListener(show);
    onClosed.addListener(end);
    setTimeout(() => resolve(!isEnded), PATIENCE);
  });
  onShown.removeListener(show);
  onClosed.removeListener(end);
  return isShown ? { ok: true } : { ok: false, says: 'The notification was ended at once.' };
}

/** Takes the notification away, if one stands. */
export async function clearNudge(): Promise<void> {
  // Chromium refuses the call, and Firefox has none, once the permission was taken back.
  if (await isHeld()) await browser.notifications.clear(ID);
}

/** Whether the system still shows the notification, on the screen or in its list. */
export async function isNudgeVisible(): Promise<boolean> {
  return (await isHeld()) && ID in (await browser.notifications.getAll());
}

/** Calls back for the one notification, also where it is allowed only later. */
export function watchNudge({ onClick, onButton, onClose }: NudgeListeners): void {
  const clicked = (id: string): void => (id === ID ? onClick() : undefined);
  const pressed = (id: string, index: number): void => (id === ID ? onButton(index) : undefined);
  const closed = (id: string, byUser: boolean): void =>
    // Firefox says "by the person" of every end, also of ours (Bugzilla 1413188).
    id === ID ? onClose(byUser && canHaveButtons) : undefined;
  const listen = (): void => {
    const { notifications } = browser as Partial<typeof browser>;
    // Absent until it is allowed; the same listener added twice is heard once.
    notifications?.onClicked.addListener(clicked);
    notifications?.onButtonClicked.addListener(pressed);
    notifications?.onClosed.addListener(closed);
  };
  listen();
  watchAdded(listen);
}

/** Calls back when notifications were allowed to Tilth, or no longer are. */
export function watchAllowed(onChange: () => void): void {
  watchAdded(onChange);
  browser.permissions.onRemoved.addListener(({ permissions }) => {
    if (permissions?.includes(PERMISSION)) onChange();
  });
}

/** The kind of computer. */
export async function readSystem(): Promise<System> {
  const { os } = await browser.runtime.getPlatformInfo();
  return SYSTEMS[os] ?? 'other';
}

const SYSTEMS: Readonly<Record<string, System>> = {
  win: 'windows',
  mac: 'mac',
  linux: 'linux',
  openbsd: 'linux',
  cros: 'chromeos',
  android: 'android',
};

function watchAdded(onAdded: () => void): void {
  browser.permissions.onAdded.addListener(({ permissions }) => {
    if (permissions?.includes(PERMISSION)) onAdded();
  });
}

/** Safari has no notifications for extensions, so its build does not name the permission. */
function isInBuild(): boolean {
  const { optional_permissions = [] } = browser.runtime.getManifest();
  return (optional_permissions as readonly string[]).includes(PERMISSION);
}

async function isHeld(): Promise<boolean> {
  return isInBuild() && browser.permissions.contains(WISH);
}

/** Of a permission that is held. Chromium alone tells. */
async function readBlocked(): Promise<boolean> {
  const { getPermissionLevel } = browser.notifications as typeof browser.notifications & {
    readonly getPermissionLevel?: () => Promise<'granted' | 'denied'>;
  };
  return getPermissionLevel !== undefined && (await getPermissionLevel()) === 'denied';
}
