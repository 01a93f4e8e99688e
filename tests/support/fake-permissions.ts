import { fakeBrowser } from 'wxt/testing/fake-browser';
import { aFakeEvent } from './fake-event';

type Family = 'chromium' | 'firefox' | 'safari';
type Wish = { readonly permissions?: readonly string[] };

/** Whether an extension may notify, as browsers have it: what is not allowed is not there. */
export type FakePermissions = {
  /** What the person says when asked. */
  says: boolean;
  /** Whether the settings of browser or system block what is allowed. */
  isBlocked: boolean;
  /** Whether a service shows what the browser hands to it; Firefox alone tells, and only afterwards. */
  isServed: boolean;
  readonly grant: () => Promise<void>;
  readonly revoke: () => Promise<void>;
  /** The notifications that stand, by their ids, as they were asked for. */
  readonly standing: () => Readonly<Record<string, unknown>>;
};

const NOTIFICATIONS = fakeBrowser.notifications;

/** A browser that may not notify yet. Safari never may. */
export function aFakePermissions(family: Family = 'chromium'): FakePermissions {
  const onAdded = aFakeEvent<[Wish]>();
  const onRemoved = aFakeEvent<[Wish]>();
  const wish = { permissions: ['notifications'] };
  let isHeld = false;
  NOTIFICATIONS.resetState();
  const fake: FakePermissions = {
    says: true,
    isBlocked: false,
    isServed: true,
    standing: () => NOTIFICATIONS.getAllCreateOptions(),
    grant: async () => {
      isHeld = true;
      Object.assign(fakeBrowser, { notifications: api(family, fake, () => isHeld) });
      await onAdded.happen(wish);
    },
    revoke: async () => {
      isHeld = false;
      NOTIFICATIONS.resetState();
      // Chromium leaves the functions there, which then refuse.
      if (family !== 'chromium') Object.assign(fakeBrowser, { notifications: undefined });
      await onRemoved.happen(wish);
    },
  };
  const { runtime } = fakeBrowser;
  Object.assign(fakeBrowser, {
    notifications: undefined,
    permissions: {
      contains: async () => isHeld,
      request: async () => {
        if (fake.says) await fake.grant();
        return fake.says;
      },
      onAdded,
      onRemoved,
    },
  });
  Object.assign(runtime, {
    getManifest: () => (family === 'safari' ? {} : { optional_permissions: ['notifications'] }),
    getPlatformInfo: async () => ({ os: 'linux' }),
  });
  if (family === 'firefox') Object.assign(runtime, { getBrowserInfo: async () => ({}) });
  else Reflect.deleteProperty(runtime, 'getBrowserInfo');
  return fake;
}

function api(family: Family, fake: FakePermissions, isHeld: () => boolean): object {
  const { create, clear, getAll, onClicked, onButtonClicked, onClosed } = NOTIFICATIONS;
  const onShown = aFakeEvent<[string]>();
  const held =
    <A extends unknown[], R>(act: (...args: A) => R) =>
    async (...args: A) => {
      if (!isHeld()) throw new Error('It is not available in this context.');
      return act(...args);
    };
  const known = (options: object): boolean =>
    family !== 'firefox' || !('buttons' in options || 'silent' in options);
  return {
    resetState: NOTIFICATIONS.resetState,
    create: held(async (id: string, options: { iconUrl: string }) => {
      if (!known(options)) throw new Error('Type error for parameter options: unsupported');
      const made = await create(id, options as never);
      if (family === 'firefox')
        void (fake.isServed ? onShown.happen(id) : onClosed.trigger(id, true));
      return made;
    }),
    clear: held((id: string) => clear(id)),
    getAll: held(() => getAll()),
    ...(family === 'chromium' && {
      getPermissionLevel: held(() => (fake.isBlocked ? 'denied' : 'granted')),
    }),
    onShown,
    onClicked: heardOnce(onClicked),
    onButtonClicked: heardOnce(onButtonClicked),
    onClosed: heardOnce(onClosed),
  };
}

type Event = {
  readonly hasListener: (listener: never) => boolean;
  readonly addListener: (listener: never) => void;
};

/** As in browsers: the same listener twice is heard once, which the fake browser does not know. */
function heardOnce<E extends object>(event: E): E {
  const { hasListener, addListener } = event as unknown as Event;
  return {
    ...event,
    addListener: (listener: never) => {
      if (!hasListener(listener)) addListener(listener);
    },
  };
}
