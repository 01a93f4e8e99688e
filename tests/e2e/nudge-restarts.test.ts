import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  alarmAt,
  habitIdOf,
  minuteAfter,
  NEVER_QUIET,
  nudgeFor,
  nudgesOf,
  remind,
  seeLast,
  seeNotice,
} from '@/tests/support/installed-nudges';
import { CAN_INSTALL, type InstalledTilth, launchInstalled } from '@/tests/support/installed-tilth';
import { addHabit, deed, seeStatus, seeWords } from '@/tests/support/journey';
import { until } from '@/tests/support/until';

const HALF_A_DAY = 12 * 3600_000;
/** In order: each test goes on where the last one ended. The browsers run side by side. */
const RESTARTS = { concurrent: false, timeout: 240_000 };

/** How far a nudge has come when the browser is killed. */
const STAGES = ['asked for', 'asked for', 'decided', 'standing', 'confirmed'] as const;
type Stage = (typeof STAGES)[number];

describe.runIf(CAN_INSTALL).concurrent.each(['chromium', 'firefox'] as const)(
  'ten restarts of an installed Tilth in %s',
  (name) => {
    let tilth: InstalledTilth;
    let page: Page;

    const restart = async (ending: 'closed' | 'killed'): Promise<void> => {
      await tilth.restart(ending);
      page = await tilth.openPage('garden.html#today');
      await seeWords(page, 'Cue');
    };
    const add = async (habit: string): Promise<void> => {
      await addHabit(page, habit);
      await seeStatus(page, habit, 'none');
    };

    beforeAll(async () => {
      tilth = await launchInstalled(name);
      await tilth.allowNotices();
      page = await tilth.openPage('garden.html#today');
      const change = { newTabHabits: 'names', welcomed: true, nudgeAllowance: 20 };
      await deed(page, 'changeSettings', { change: { ...change, quietHours: NEVER_QUIET } });
      await add('Cue');
      await add('Far');
      // An alarm has to stand for it all the time, and it is not due while this goes on.
      await remind(page, 'Far', { kind: 'clock', minute: minuteAfter(Date.now() + HALF_A_DAY) });
    });
    afterAll(() => tilth?.close());

    test(
      'five closings: reminders, receipts and alarm stand, nothing comes again',
      RESTARTS,
      async () => {
        await add('First');
        await remind(page, 'First', {
          kind: 'after',
          habitId: await habitIdOf(page, 'Cue'),
          minutes: 0,
        });
        await doCue(page);
        await seeNotice(tilth.notices);
        await tilth.notices.click();
        await seeLast(page, 'First', { kind: 'answered', answer: 'opened' });
        const { reminders, nudges } = await nudgesOf(page);
        for (let round = 0; round < 5; round++) {
          await restart('closed');
          const view = await nudgesOf(page);
          expect(view.reminders).toEqual(reminders);
          expect(view.nudges).toEqual(nudges);
          await until('an alarm for the next nudge', async () => {
            const at = (await alarmAt(page)) ?? 0;
            return at > Date.now() && at <= (view.nextAt ?? 0);
          });
          expect(await tilth.notices.all()).toHaveLength(1);
        }
      },
    );

    test(
      'five killings in the moment of a nudge: none is lost, none comes twice',
      RESTARTS,
      async () => {
        const cue = await habitIdOf(page, 'Cue');
        for (const [round, stage] of STAGES.entries()) {
          const habit = `After ${round}`;
          await add(habit);
          await remind(page, habit, { kind: 'after', habitId: cue, minutes: 0 });
          const before = (await tilth.notices.all()).length;
          await doCue(page);
          await seeStage(tilth, page, habit, stage);
          await restart('killed');
          await seeLast(page, habit, { kind: 'notified' });
          const { events } = await nudgeFor(page, habit);
          expect(events.filter(({ kind }) => kind === 'notified')).toHaveLength(1);
          expect(events.filter(({ kind }) => kind === 'decided')).toHaveLength(1);
          const shown = (await tilth.notices.all()).length - before;
          // What ended before it could say that it was shown is shown once more: the browser took the first with it.
          expect(shown).toBeLessThanOrEqual(stage === 'confirmed' ? 1 : 2);
          expect((await nudgesOf(page)).reminders).toHaveLength(3 + round);
          await putAside(page, habit);
        }
      },
    );
  },
);

/** Says that the habit of a cue is done, anew. */
async function doCue(page: Page): Promise<void> {
  const habitId = await habitIdOf(page, 'Cue');
  const { today: day } = await nudgesOf(page);
  await deed(page, 'clearCheckIn', { habitId, day });
  await deed(page, 'checkIn', { habitId, day, status: 'done', amount: null });
}

async function seeStage(
  { notices }: InstalledTilth,
  page: Page,
  habit: string,
  stage: Stage,
): Promise<void> {
  if (stage === 'asked for') return;
  await until('its receipt to be there', async () => (await nudgeFor(page, habit)) !== null);
  if (stage !== 'decided') await seeNotice(notices);
  if (stage === 'confirmed') await seeLast(page, habit, { kind: 'notified' });
}

async function putAside(page: Page, habit: string): Promise<void> {
  const { id } = await nudgeFor(page, habit);
  await deed(page, 'putOffNudges', { nudgeIds: [id], later: null });
  await seeLast(page, habit, { kind: 'answered', answer: 'dismissed' });
}
