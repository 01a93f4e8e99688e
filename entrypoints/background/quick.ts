import { EN_BACKGROUND } from '@/catalog/background-strings';
import { isOpen } from '@/domain/as-asked';
import { findRows, singledOut } from '@/domain/find-habit';
import type { LocalDate } from '@/domain/local-date';
import { quickCheck } from '@/domain/quick-check';
import type { HabitRow } from '@/domain/today';
import { flashBadge } from '@/platform/badge';
import { watchCommands } from '@/platform/commands';
import { announceChange } from '@/platform/messages';
import { isFirstTelling, type Line, showPage, watchOmnibox } from '@/platform/omnibox';
import { HREFS } from '@/platform/pages';
import type { TilthDatabase } from '@/storage/db';
import { ANSWERS, DOERS } from './answers';
import { checkOffDeed } from './check-off';
import type { Around } from './serve';

const WORDS = EN_BACKGROUND.quick;

/** More lines than browsers show below the address bar. */
const MOST_LINES = 8;

type Flash = Parameters<typeof flashBadge>[0];

/** Lets today's habits be checked off by a key and from the address bar; registers its listeners at once. */
export function watchQuickWays(db: TilthDatabase, around: Around): void {
  const act = async (deed: () => Promise<Flash | null>): Promise<void> => {
    await around.ready;
    const flash = await deed().catch(unsaved);
    if (!flash) return;
    announceChange();
    await flashBadge(flash);
    // Brings the badge back, too.
    around.onWritten();
  };
  watchCommands((name) => {
    switch (name) {
      case 'check-next':
        void act(() => checkNext(db));
    }
  });
  watchOmnibox({
    idle: WORDS.idle,
    linesFor: async (typed) => {
      await around.ready;
      return linesFor(db, typed);
    },
    onEnter: (typed, here) => void act(() => enter(db, typed, here)),
  });
}

/** Checks off the first habit of today that is asked for and of which nothing was said. */
export async function checkNext(db: TilthDatabase): Promise<Flash> {
  const { rows, day, settings } = await ANSWERS.today(db, { day: null });
  const next = rows.find((row) => row.due && isOpen(row));
  return next ? checkOff(db, next, day, settings.quiet) : WORDS.nothingLeft;
}

/** What is shown for what was typed: no names while Tilth is quiet. */
export async function linesFor(db: TilthDatabase, typed: string): Promise<readonly Line[]> {
  const { rows, settings } = await ANSWERS.today(db, { day: null });
  // Firefox leaves out what would put into the bar what stands there already.
  const note = (description: string): Line[] => [{ content: description, description }];
  if (settings.quiet) return note(WORDS.quiet);
  const found = findRows(rows, typed).slice(0, MOST_LINES);
  if (found.length === 0) return note(rows.length > 0 ? WORDS.noneFits : WORDS.noneToday);
  const lines = found.map((row) => ({ content: row.name, description: inWords(row) }));
  return typed.trim() === '' ? [...note(WORDS.nothingTyped), ...lines] : lines;
}

/** Does what the first of {@link linesFor} says; `null`: a page was shown instead. */
async function enter(db: TilthDatabase, typed: string, here: boolean): Promise<Flash | null> {
  const { rows, day, settings } = await ANSWERS.today(db, { day: null });
  const best = settings.quiet ? null : rowFor(rows, typed);
  if (best && isOpen(best)) return checkOff(db, best, day, false);
  if (best) return { mark: '✓', title: WORDS.told(inWords(best)) };
  // A quiet new tab is where it can be ended, by who knows how.
  showPage(settings.quiet ? HREFS.newTabHref : HREFS.gardenHref, here);
  return null;
}

/** What Enter is about. Where no line said so before, only what can be nothing else. */
function rowFor(rows: readonly HabitRow[], typed: string): HabitRow | null {
  if (typed.trim() === '') return null;
  return isFirstTelling ? (findRows(rows, typed)[0] ?? null) : singledOut(rows, typed);
}

async function checkOff(
  db: TilthDatabase,
  row: HabitRow,
  day: LocalDate,
  isQuiet: boolean,
): Promise<Flash> {
  const { method, arg } = checkOffDeed(row, day);
  const refusals = await DOERS[method](db, arg as never);
  if (refusals.length > 0) return WORDS.notSaved;
  return isQuiet ? WORDS.doneUnnamed : WORDS.done(row.name);
}

function inWords(row: HabitRow): string {
  const { name, small, smallest, status, parts, numbersHidden } = row;
  if (!isOpen(row)) return status === 'skipped' ? WORDS.restDay(name) : WORDS.doneAlready(name);
  const check = quickCheck(row);
  if (check.kind === 'part') {
    return numbersHidden
      ? WORDS.checkOff(name)
      : WORDS.checkOffTime(name, check.part + 1, parts.length);
  }
  if (check.status === 'done') return WORDS.checkOff(name);
  return WORDS.checkOffSmall(name, check.status === 'small' ? small : smallest);
}

function unsaved(error: unknown): Flash {
  console.error(error);
  return WORDS.notSaved;
}
