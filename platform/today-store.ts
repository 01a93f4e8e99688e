import { statusOfAmount } from '@/domain/amount';
import type { Size, Status } from '@/domain/check-in';
import type { UndoableDeed } from '@/domain/deed';
import type { Failure } from '@/domain/failure';
import type { HabitId } from '@/domain/habit';
import { type Instant, type LocalDate, livedDay } from '@/domain/local-date';
import { allParts, statusOfParts, withPart } from '@/domain/parts';
import type { Refusal } from '@/domain/refusal';
import type { HabitRow, ShownRow } from '@/domain/today';
import type { TodayView } from '@/domain/view';
import { ask, type Told } from '@/platform/client';
import { now, timeOfDay, watchMinutes } from '@/platform/clock';
import { aDeedQueue, type DeedQueue, refusalsOf, type Trouble } from '@/platform/deeds';
import { watchChanges } from '@/platform/messages';
import { aStore, type Store } from '@/platform/store';

/** What a surface asked for and the background has not acknowledged yet. */
export type Wanted = {
  readonly status: Status | null;
  readonly amount: number | null;
  readonly partsDone: number;
  /** `saved` until the view that holds it has come. */
  readonly state: 'saving' | 'saved' | 'kept';
};

export type TodayState = {
  readonly view: TodayView | null;
  /** Set while the background cannot be asked. */
  readonly failure: Failure | null;
  readonly wanted: ReadonlyMap<HabitId, Wanted>;
  readonly trouble: Trouble | null;
  /** Refusals of the last deed, and the habit they belong to. */
  readonly refused: { readonly habitId: HabitId; readonly refusals: readonly Refusal[] } | null;
  /** Goes up with every minute, so that what depends on the time is drawn anew. */
  readonly minute: number;
};

export type TodayStore = Pick<Store<TodayState>, 'get' | 'watch'> & {
  /** What can be done with a row. */
  readonly rowDeeds: {
    readonly onCheckIn: (row: HabitRow, status: Size, amount: number | null) => void;
    /** An amount as it was read from what was typed; `false` when it could not be. */
    readonly onAmount: (row: HabitRow, amount: number | Refusal) => boolean;
    readonly onPart: (row: HabitRow, part: number, done: boolean) => void;
    readonly onTimer: (row: HabitRow, wish: 'start' | 'keep' | 'letGo') => void;
    readonly onNote: (row: HabitRow, text: string) => void;
    readonly onSkip: (row: HabitRow) => void;
    readonly onClear: (row: HabitRow) => void;
  };
  /** Shows another day; `null` follows the day being lived. */
  readonly goTo: (day: LocalDate | null) => void;
  /** Does every other deed; the view is asked for again after it. */
  readonly do: DeedQueue['do'];
  /** Takes the last deed back, where there is one that was done at `since` or later. */
  readonly undo: (since: Instant) => void;
  readonly refresh: () => Promise<void>;
};

/** The rows as they are drawn: what is stored, overlaid with what was just asked for. */
export function shownRows(rows: readonly HabitRow[], wanted: TodayState['wanted']): ShownRow[] {
  return rows.map((row) => ({
    ...row,
    state: 'saved',
    timerAt: row.timerSince === null ? '' : timeOfDay(row.timerSince),
    ...wanted.get(row.habitId),
  }));
}

/** The last deed, if it was done at `since` or later: older ones are not brought up again. */
export function undoableSince(view: TodayView, since: Instant): UndoableDeed | null {
  return view.undoable && view.undoable.at >= since ? view.undoable : null;
}

/** Keeps one day's view true: asks again after every change, and when the day ends. */
export function keepToday(): TodayStore {
  const store = aStore<TodayState>({
    view: null,
    failure: null,
    wanted: new Map(),
    trouble: null,
    refused: null,
    minute: 0,
  });
  const queue = aDeedQueue((trouble) => store.set({ trouble }));
  let day: LocalDate | null = null;
  let asks = 0;
  let shown = 0;

  const refresh = async (): Promise<void> => {
    const asked = day;
    const turn = ++asks;
    const reply = await ask('today', { day: asked });
    // An answer to an earlier question does not replace that to a later one.
    if (asked !== day || turn < shown) return;
    shown = turn;
    if (reply.kind === 'failed') return store.set({ failure: reply.reason });
    const moved = reply.answer.day !== store.get().view?.day;
    store.set({ view: reply.answer, failure: null, ...(moved ? { wanted: new Map() } : {}) });
    await dropWritten(store);
  };

  const act: DeedQueue['do'] = async (method, arg) => {
    const told = await queue.do(method, arg);
    await refresh();
    return told;
  };

  const takeBack = async (since: Instant): Promise<void> => {
    // The last deed is the one that was told last, also while its answer is on the way.
    await queue.settled();
    await refresh();
    const { view } = store.get();
    const deed = view && undoableSince(view, since);
    if (!deed) return;
    const refusals = refusalsOf(await act('undo', { deedId: deed.id }));
    if (refusals.length > 0) store.set({ trouble: { kind: 'refused', refusals } });
  };

  watchChanges(() => void refresh());
  watchMinutes(() => {
    const { view, minute } = store.get();
    store.set({ minute: minute + 1 });
    if (view && livedDay(now(), view.settings.dayStartsAt) !== view.today) void refresh();
  });

  return {
    get: store.get,
    watch: store.watch,
    refresh,
    rowDeeds: rowDeedsOf(store, queue, refresh, act),
    goTo: (next) => {
      // Who comes back to today follows it again into the next day.
      day = next === store.get().view?.today ? null : next;
      store.set({ refused: null, wanted: new Map() });
      void refresh();
    },
    do: act,
    undo: (since) => void takeBack(since),
  };
}

/** A kept check-in is shown as kept for as long as it waits. */
async function dropWritten(store: Store<TodayState>): Promise<void> {
  const isKept = ({ state }: Wanted): boolean => state === 'kept';
  if (![...store.get().wanted.values()].some(isKept)) return;
  const { keptDeeds } = await import('@/platform/keeping');
  const waiting = await keptDeeds();
  const waits = (id: HabitId): boolean =>
    waiting.some(({ arg }) => 'habitId' in arg && arg.habitId === id);
  const wants = [...store.get().wanted].filter(([id, want]) => !isKept(want) || waits(id));
  store.set({ wanted: new Map(wants) });
}

function rowDeedsOf(
  store: Store<TodayState>,
  queue: DeedQueue,
  refresh: () => Promise<void>,
  act: DeedQueue['do'],
): TodayStore['rowDeeds'] {
  const say = (row: HabitRow, said: Said, tellIt: (on: OnDay) => Promise<Told>): void =>
    void sayOn(store, row, said, tellIt, refresh);
  const refuse = (habitId: HabitId, told: Told): void => {
    const refusals = refusalsOf(told);
    if (refusals.length > 0) store.set({ refused: { habitId, refusals } });
  };
  const checkIn = (row: HabitRow, status: Size, amount: number | null): void => {
    const partsDone = status === 'done' ? allParts(row.parts.length) : 0;
    say(row, { status: shownStatus(row, status, amount), amount, partsDone }, (on) =>
      queue.do('checkIn', { ...on, status, amount }),
    );
  };
  return {
    onCheckIn: checkIn,
    onAmount: (row, amount) => {
      if (typeof amount === 'number') checkIn(row, 'done', amount);
      else store.set({ refused: { habitId: row.habitId, refusals: [amount] } });
      return typeof amount === 'number';
    },
    onPart: (row, part, done) => {
      // On what was asked for just before, which the row as it was drawn may not show yet.
      const { partsDone: before } = store.get().wanted.get(row.habitId) ?? row;
      const partsDone = withPart(before, part, done);
      const said = { status: statusOfParts(partsDone, row.parts.length), amount: null, partsDone };
      say(row, said, (on) => queue.do('checkPart', { ...on, part, done }));
    },
    onTimer: ({ habitId }, wish) => {
      store.set({ refused: null });
      const acted =
        wish === 'start'
          ? act('startTimer', { habitId })
          : act('stopTimer', { habitId, keep: wish === 'keep' });
      void acted.then((told) => refuse(habitId, told));
    },
    onNote: ({ habitId }, text) => {
      const day = store.get().view?.day;
      store.set({ refused: null });
      if (day) void act('writeNote', { habitId, day, text }).then((told) => refuse(habitId, told));
    },
    onSkip: (row) => say(row, { ...NOTHING, status: 'skipped' }, (on) => queue.do('skip', on)),
    onClear: (row) => say(row, NOTHING, (on) => queue.do('clearCheckIn', on)),
  };
}

/** An amount decides by itself what it counts as. */
function shownStatus({ goal }: HabitRow, status: Status, amount: number | null): Status | null {
  return goal.kind === 'amount' && amount !== null ? statusOfAmount(goal, amount) : status;
}

type Said = Omit<Wanted, 'state'>;

const NOTHING: Said = { status: null, amount: null, partsDone: 0 };

type OnDay = { readonly habitId: HabitId; readonly day: LocalDate };

/** Shows what was asked for as *saving* until the background has acknowledged it. */
async function sayOn(
  store: Store<TodayState>,
  { habitId }: HabitRow,
  said: Said,
  tellIt: (on: OnDay) => Promise<Told>,
  refresh: () => Promise<void>,
): Promise<void> {
  const { view, wanted: before } = store.get();
  if (!view) return;
  const wanted: Wanted = { ...said, state: 'saving' };
  // On its way before it is drawn: drawing a long list takes as long as the answer.
  const telling = tellIt({ habitId, day: view.day });
  store.set({ wanted: new Map(before).set(habitId, wanted), refused: null });
  let mine = wanted;
  const settle = (next: Wanted | null): void => {
    const wants = new Map(store.get().wanted);
    // A later deed on the same habit has the word.
    if (wants.get(habitId) !== mine) return;
    if (next) wants.set(habitId, next);
    else wants.delete(habitId);
    mine = next ?? mine;
    store.set({ wanted: wants });
  };
  const told = await telling;
  const refusals = refusalsOf(told);
  if (refusals.length > 0) store.set({ refused: { habitId, refusals } });
  if (told.kind === 'kept') {
    settle({ ...wanted, state: 'kept' });
    return;
  }
  const saved: Wanted = { ...wanted, state: 'saved' };
  if (told.kind === 'saved') settle(saved);
  await refresh();
  settle(null);
}
