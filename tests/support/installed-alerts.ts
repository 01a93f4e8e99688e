import type { FirefoxInsides } from './firefox-insides.ts';
import { type Notice, type Notices, onlyOne } from './installed-notices.ts';

export type Alerts = {
  readonly notices: Notices;
  /** To be told of each new run of Firefox, at its start. */
  watch(insides: FirefoxInsides): Promise<void>;
  /** To be told before each end of a run: what it showed would be forgotten with it. */
  remember(): Promise<void>;
};

/** Firefox's own windows for notifications, which it uses without a system's (`alerts.useSystemBackend`). */
export function firefoxAlerts(): Alerts {
  let insides: FirefoxInsides | undefined;
  const before: Notice[] = [];
  const ask = async (expression: string): Promise<unknown> => {
    if (!insides) throw new Error('No Firefox is watched.');
    return insides.evaluate(expression);
  };
  const list = async (expression: string): Promise<readonly Notice[]> =>
    JSON.parse(String(await ask(`JSON.stringify(${expression})`))) as readonly Notice[];
  const shown = () => list(`${STANDING}.map(tilthNotice)`);
  const press = async (id: string): Promise<void> => {
    onlyOne(await shown());
    await ask(`${STANDING}[0].document.getElementById('${id}').click(), undefined`);
  };
  return {
    notices: {
      shown,
      all: async () => [...before, ...(await list('tilthNotices'))],
      click: () => press('alertBox'),
      press: async (button) => {
        throw new Error(`Firefox’s notifications have no buttons, and so no “${button}”.`);
      },
      dismiss: () => press('alert-close'),
    },
    watch: async (run) => {
      insides = run;
      await run.evaluate(WATCH);
    },
    remember: async () => {
      before.push(...(await list('tilthNotices')));
    },
  };
}

/** `gIsActive`: laid out and announced as shown. */
const STANDING = `[...Services.wm.getEnumerator('alert:alert')].filter((each) => each.gIsActive)`;

const WATCH = `
  globalThis.tilthNotices = [];
  globalThis.tilthNotice = ({ document }) => ({
    title: document.getElementById('alertTitleLabel').getAttribute('value'),
    text: document.getElementById('alertTextLabel').textContent,
    buttons: [],
  });
  Services.ww.registerNotification((window, topic) => {
    if (topic !== 'domwindowopened') return;
    window.addEventListener('AlertActive', () => tilthNotices.push(tilthNotice(window)));
  });
  undefined`;
