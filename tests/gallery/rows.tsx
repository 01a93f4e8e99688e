import { Choice } from '@/components/Choice';
import { Glyph } from '@/components/Glyph';
import { HabitList } from '@/components/HabitList';
import { HabitRow } from '@/components/HabitRow';
import { Icon } from '@/components/Icon';
import { Notices } from '@/components/Notices';
import { Refusals } from '@/components/Refusals';
import { SettingsIcon } from '@/components/SettingsIcon';
import { SmallDay } from '@/components/SmallDay';
import { aShownRow } from '@/tests/components/samples';
import {
  DAY,
  GROUPED,
  LONG_NAME,
  LONG_WORD,
  nothing,
  PAGES,
  PARTED,
  QUIET_NOTICES,
  ROW_DEEDS,
  ROWS,
  TOO_LONG,
} from './samples';
import type { Component } from './specimen';

const STATUSES = [null, 'done', 'small', 'smallest', 'skipped'] as const;
const ICONS = ['earlier', 'later', 'up', 'down', 'add', 'remove', 'grip', 'fold'] as const;
/** What is shown with all that can be done, too. */
const OPENED = [
  'done',
  'an amount, small',
  'smallest version',
  'asked for the small version',
  'with a note',
  'in steps',
  'timed',
  'a timer runs',
  'long steps',
  'long words',
  'one long word',
  'right to left',
];
const AN_UNDOABLE = { id: 'deed', kind: 'checkIn', about: 'Walk for 10 minutes', at: 0 } as const;

const closed = { open: false, onToggle: nothing, refusals: [], ...ROW_DEEDS };
const open = { ...closed, open: true };
const undoable = { ...QUIET_NOTICES, undoable: AN_UNDOABLE };

/** The small parts, and rows in all that can be said of them. */
export const ROW_COMPONENTS: readonly Component[] = [
  {
    name: 'Button',
    specimens: [
      {
        state: 'main, plain, quiet, disabled',
        node: (
          <p>
            <button type="button" class="Button" data-kind="main">
              Begin
            </button>{' '}
            <button type="button" class="Button">
              Back
            </button>{' '}
            <button type="button" class="Button" data-kind="quiet">
              Skip
            </button>{' '}
            <button type="button" class="Button" disabled>
              Add
            </button>
          </p>
        ),
      },
      {
        state: 'long words',
        node: (
          <button type="button" class="Button">
            {LONG_NAME}
          </button>
        ),
      },
    ],
  },
  {
    name: 'Glyph',
    specimens: [
      {
        state: 'none, done, small, smallest, skipped',
        node: (
          <div class="Gallery-line">
            {STATUSES.map((each) => (
              <Glyph key={each} status={each} />
            ))}
          </div>
        ),
      },
      {
        state: 'saving',
        node: (
          <div class="Gallery-line">
            {STATUSES.map((each) => (
              <Glyph key={each} status={each} saving />
            ))}
          </div>
        ),
      },
    ],
  },
  {
    name: 'Icon',
    specimens: [
      {
        state: 'all',
        node: (
          <div class="Gallery-line">
            {ICONS.map((name) => (
              <Icon key={name} name={name} />
            ))}
            <SettingsIcon />
          </div>
        ),
      },
    ],
  },
  {
    name: 'Choice',
    specimens: [
      {
        state: 'with a hint and long words',
        node: (
          <Choice
            legend="On new tabs, show my habits"
            value="a"
            onChange={nothing}
            options={[
              { value: 'a', label: 'by name' },
              { value: 'b', label: 'as circles', hint: 'Better where others see your screen.' },
              { value: 'c', label: LONG_NAME },
              { value: 'd', label: LONG_WORD },
            ]}
          />
        ),
      },
    ],
  },
  {
    name: 'Refusals',
    specimens: [
      { state: 'one', node: <Refusals id="refusals" refusals={[TOO_LONG]} /> },
      {
        state: 'long words',
        node: <Refusals id="refusals" refusals={[{ kind: 'amountNotANumber', text: LONG_WORD }]} />,
      },
    ],
  },
  {
    name: 'Notices',
    specimens: [
      { state: 'undo', node: <Notices {...undoable} /> },
      {
        state: 'undo, long words',
        node: <Notices {...undoable} undoable={{ ...AN_UNDOABLE, about: LONG_WORD }} />,
      },
      {
        state: 'kept',
        node: <Notices {...undoable} trouble={{ kind: 'kept', reason: 'full' }} />,
      },
      {
        state: 'lost',
        node: (
          <Notices
            {...QUIET_NOTICES}
            trouble={{ kind: 'lost', reason: 'unknown', again: nothing }}
          />
        ),
      },
      { state: 'cannot read', node: <Notices {...QUIET_NOTICES} failure="unavailable" /> },
    ],
  },
  {
    name: 'HabitRow',
    specimens: [
      ...Object.entries(ROWS).map(([state, row]) => ({
        state,
        node: (
          <ul>
            <HabitRow row={row} {...closed} />
          </ul>
        ),
      })),
      ...Object.entries(ROWS)
        .filter(([state]) => OPENED.includes(state))
        .map(([state, row]) => ({
          state: `${state}, open`,
          node: (
            <ul>
              <HabitRow row={row} {...open} />
            </ul>
          ),
        })),
      {
        state: 'open, a note refused',
        node: (
          <ul>
            <HabitRow
              row={aShownRow({ note: LONG_NAME })}
              {...open}
              refusals={[{ kind: 'textTooLong', field: 'note', length: 9000, limit: 5000 }]}
            />
          </ul>
        ),
      },
      {
        state: 'open, an amount refused',
        node: (
          <ul>
            <HabitRow
              row={aShownRow({ goal: PAGES })}
              {...open}
              refusals={[{ kind: 'amountNotANumber', text: 'ten' }]}
            />
          </ul>
        ),
      },
      {
        state: 'nameless',
        node: (
          <ul>
            <HabitRow row={aShownRow()} alias="Habit 2" {...closed} />
          </ul>
        ),
      },
    ],
  },
  {
    name: 'SmallDay',
    specimens: [
      { state: 'offered', node: <SmallDay smallDay={false} onSmallDay={nothing} /> },
      { state: 'said', node: <SmallDay smallDay onSmallDay={nothing} /> },
    ],
  },
  {
    name: 'HabitList',
    specimens: [
      { state: 'all rows', node: <HabitList rows={DAY} refused={null} {...ROW_DEEDS} /> },
      {
        state: 'by time of day',
        node: <HabitList rows={PARTED} refused={null} {...ROW_DEEDS} />,
      },
      { state: 'in groups', node: <HabitList rows={GROUPED} refused={null} {...ROW_DEEDS} /> },
      { state: 'circles', node: <HabitList rows={DAY} hidden refused={null} {...ROW_DEEDS} /> },
    ],
  },
];
