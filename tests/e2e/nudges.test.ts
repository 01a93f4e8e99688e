import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Notice } from '@/tests/support/installed-notices';
import {
  alarmAt,
  minuteAfter,
  NEVER_QUIET,
  nudgeFor,
  nudgesOf,
  remind,
  seeLast,
  seeNoNotice,
  seeNotice,
} from '@/tests/support/installed-nudges';
import { CAN_INSTALL, type InstalledTilth, launchInstalled } from '@/tests/support/installed-tilth';
import { addHabit, deed, seeStatus, seeWords, send, wordsOf } from '@/tests/support/journey';
import { until } from '@/tests/support/until';

const MINUTE = 60_000;
const HABITS = ['Walk', 'Read', 'Yoga', 'Water', 'Call'];
/** In order: each test goes on where the last one ended. The browsers run side by side. */
const IN_ORDER = { concurrent: false };
/** An alarm of the browser comes after half a minute at the earliest. */
const WITH_AN_ALARM = { concurrent: false, timeout: 100_000 };

describe.runIf(CAN_INSTALL).concurrent.each(['chromium', 'firefox'] as const)(
  'nudges in %s',
  (name) => {
    const hasButtons = name === 'chromium';
    const neutral: Notice = {
      title: 'Tilth',
      text: 'A small moment for you',
      buttons: hasButtons ? ['Done', 'Later'] : [],
    };
    let tilth: InstalledTilth;
    let page: Page;
    /** At ten tomorrow, whatever the hour is. */
    let morning: number;

    /** Moves the clock to so many minutes after that ten, as for a machine that slept until then. */
    const wakeAt = async (minutes: number): Promise<void> => {
      await tilth.shiftClock(morning + minutes * MINUTE - Date.now());
      await tilth.killBackground();
      await nudgesOf(page);
    };

    /** All but the one that is sent to be seen. */
    const nudgesShown = async () => (await tilth.notices.all()).slice(1);

    beforeAll(async () => {
      tilth = await launchInstalled(name);
      await tilth.allowNotices();
      page = await tilth.openPage('garden.html#today');
      const change = { newTabHabits: 'names', welcomed: true, quietHours: NEVER_QUIET };
      await deed(page, 'changeSettings', { change });
      for (const habit of HABITS) await addHabit(page, habit);
      for (const habit of HABITS) await seeStatus(page, habit, 'none');
    });
    afterAll(() => tilth?.close());

    test('one that is sent to be seen stands, and leaves no receipt', IN_ORDER, async () => {
      const reply = await send(page, 'tryNudge', {});
      expect(reply).toMatchObject({ res: { kind: 'ok', value: { kind: 'taken' } } });
      await seeNotice(tilth.notices);
      expect(await tilth.notices.shown()).toMatchObject([{ text: 'This is how a nudge looks' }]);
      await tilth.notices.dismiss();
      await seeNoNotice(tilth.notices);
      expect((await nudgesOf(page)).nudges).toEqual([]);
    });

    test(
      'one comes by an alarm that wakes the background, without a name',
      WITH_AN_ALARM,
      async () => {
        const id = await remind(page, 'Walk', { kind: 'clock', minute: minuteAfter(Date.now()) });
        await until('the alarm to stand', async () => (await alarmAt(page)) !== null);
        await tilth.killBackground();
        await seeInAWhile(async () => (await tilth.notices.shown()).length > 0);
        expect(await tilth.notices.shown()).toEqual([neutral]);
        await seeLast(page, 'Walk', { kind: 'notified', together: 1 });
        // The next day would bring it up again, between what the next tests are about.
        await deed(page, 'changeReminder', { reminderId: id, reminder: null, lineKey: null });
      },
    );

    test(
      'its button checks the habit in; without buttons, its click opens Today',
      IN_ORDER,
      async () => {
        if (hasButtons) {
          await tilth.notices.press('Done');
          await seeStatus(page, 'Walk', 'done');
          await seeLast(page, 'Walk', { kind: 'answered', answer: 'done' });
        } else {
          await tilth.notices.click();
          await until('Today to be opened beside it', async () => (await todaysBeside(page)) === 2);
          await seeLast(page, 'Walk', { kind: 'answered', answer: 'opened' });
        }
        await seeNoNotice(tilth.notices);
        expect(await nudgesShown()).toEqual([neutral]);
      },
    );

    test(
      'the first new tab of the day brings one, and Later brings it back once',
      IN_ORDER,
      async () => {
        morning = tomorrowAtTen();
        await wakeAt(0);
        await remind(page, 'Read', { kind: 'firstTab' });
        await wakeAt(1);
        const tab = await tilth.openNewTab();
        await seeNotice(tilth.notices);
        await tab.close();
        await seeLast(page, 'Read', { kind: 'notified' });
        await putOff(tilth, page, 'Read');
        await seeLast(page, 'Read', { kind: 'later', choice: '15' });
        await seeNoNotice(tilth.notices);
        await wakeAt(19);
        await seeNotice(tilth.notices);
        await seeLast(page, 'Read', { kind: 'notified' });
        await tilth.notices.click();
        await seeLast(page, 'Read', { kind: 'answered', answer: 'opened' });
        expect(await nudgesShown()).toEqual([neutral, neutral, neutral]);
      },
    );

    test('what was missed in sleep is one quiet line on the next new tab', IN_ORDER, async () => {
      await remind(page, 'Yoga', { kind: 'clock', minute: 11 * 60 });
      await remind(page, 'Water', { kind: 'clock', minute: 11 * 60 + 30 });
      await wakeAt(120);
      for (const habit of ['Yoga', 'Water']) {
        await seeLast(page, habit, { kind: 'onPage', because: 'asleep' });
      }
      const tab = await tilth.openNewTab();
      await seeWords(tab, 'Small moments for you:');
      expect((await wordsOf(tab)).match(/small moment/gi)).toHaveLength(1);
      await tab.close();
      expect(await tilth.notices.shown()).toEqual([]);
      expect(await nudgesShown()).toHaveLength(3);
    });

    test(
      'where the leave is taken back, it stands on the page and says why',
      IN_ORDER,
      async () => {
        const { nudges } = await nudgesOf(page);
        const yoga = nudges.find((nudge) => nudge.name === 'Yoga');
        await deed(page, 'putOffNudges', { nudgeIds: [yoga?.id], later: '60' });
        await seeLast(page, 'Yoga', { kind: 'later', choice: '60' });
        await page.evaluate(() => chrome.permissions.remove({ permissions: ['notifications'] }));
        await wakeAt(182);
        await seeLast(page, 'Yoga', { kind: 'onPage', because: 'refused' });
        const tab = await tilth.openNewTab();
        await seeWords(tab, 'Small moments for you:');
        await tab.close();
        expect(await nudgesShown()).toHaveLength(3);
      },
    );

    test('each nudge has its receipt, and no notification ever had a name', IN_ORDER, async () => {
      const kinds = async (habit: string) =>
        (await nudgeFor(page, habit)).events.map(({ kind }) => kind).filter((k) => k !== 'decided');
      expect(await kinds('Walk')).toEqual(['notified', 'answered']);
      expect(await kinds('Read')).toEqual(['notified', 'later', 'notified', 'answered']);
      expect(await kinds('Yoga')).toEqual(['onPage', 'later', 'onPage']);
      expect(await kinds('Water')).toEqual(['onPage']);
      const said = JSON.stringify(await nudgesShown());
      for (const habit of HABITS) expect(said).not.toContain(habit);
    });

    test(
      'a new tab is the first of its day, however soon it comes after a deed',
      IN_ORDER,
      async () => {
        await wakeAt(24 * 60);
        await remind(page, 'Call', { kind: 'firstTab' });
        const tab = await tilth.openNewTab();
        await seeLast(page, 'Call', { kind: 'onPage', because: 'refused' });
        await tab.close();
      },
    );
  },
);

/** *Later*, where a notification has it, or as a surface tells it. */
async function putOff(tilth: InstalledTilth, page: Page, habit: string): Promise<void> {
  const [notice] = await tilth.notices.shown();
  if (notice?.buttons.includes('Later')) return tilth.notices.press('Later');
  const { id } = await nudgeFor(page, habit);
  await deed(page, 'putOffNudges', { nudgeIds: [id], later: '15' });
}

/** Longer than `until` waits: whole minutes, and as the browser is in no hurry with alarms. */
async function seeInAWhile(ask: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + 80_000;
  const seen = () => until('a nudge', ask).catch(() => false);
  while (!(await seen())) if (Date.now() > end) throw new Error('No nudge came in 80 s');
}

/** How many tabs show Today; puppeteer loses sight of those that Firefox opens for an extension. */
function todaysBeside(page: Page): Promise<number> {
  return page.evaluate(() => {
    const hashes = chrome.extension.getViews({ type: 'tab' }).map(({ location }) => location.hash);
    return hashes.filter((hash) => hash === '#today').length;
  });
}

function tomorrowAtTen(): number {
  const date = new Date();
  date.setDate(date.getDate() + 1);
  return date.setHours(10, 0, 0, 0);
}
