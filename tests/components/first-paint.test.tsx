import { beforeEach, describe, expect, test, vi } from 'vitest';
import { EN } from '@/catalog/strings';
import { DayLine } from '@/components/DayLine';
import { MoodRow } from '@/components/MoodRow';
import { NewTabPage } from '@/components/NewTabPage';
import { PauseMenu } from '@/components/PauseMenu';
import { Plot } from '@/components/Plot';
import { PopupPage } from '@/components/PopupPage';
import { drawSurface } from '@/components/painted';
import type { LocalDate } from '@/domain/local-date';
import { type PlantState, plantOf } from '@/domain/plot';
import { DEFAULT_SETTINGS } from '@/domain/settings';
import { strengthWord } from '@/domain/strength';
import type { AheadView, PlotView, TodayView } from '@/domain/view';
import firstPaint from '@/entrypoints/first-paint';
import { now, timeOfDay } from '@/platform/clock';
import { longDay } from '@/platform/dates';
import { smallDayOf } from '@/platform/day-deeds';
import { dayName } from '@/platform/day-words';
import { HREFS } from '@/platform/pages';
import { type PaintedSurface, rememberPaints, treeOf } from '@/platform/snapshot';
import { shownRows } from '@/platform/today-store';
import {
  aFakeChannel,
  countOf,
  type FakeChannel,
  inContext,
  reply,
} from '@/tests/support/fake-extension';
import { aRoot, nodesOf, press, show } from '@/tests/support/render';
import {
  aRow,
  aView,
  DAYS,
  LINES,
  MONDAY,
  MOOD,
  NO_ANSWERS,
  PARTS,
  TIMED,
  TIP_DEEDS,
} from './samples';

const NAMES = { language: EN.language, today: EN.today.heading, yesterday: EN.today.yesterday };
const SURFACES = ['newtab', 'popup'] as const;
const CASES = SURFACES.flatMap((surface) =>
  Object.entries(DAYS).map(([name, view]) => [surface, name, view] as const),
);

const BY_NAME = { newTabHabits: 'names', quiet: false } as const;
const SECRETS = /Secret|hush|mum|Noon|Morning|low spirits|9:30|with a note|of 100/;

/** A day of which nothing but its circles may be seen. */
const SECRETIVE = {
  smallDay: true,
  line: LINES.welcomeBack,
  moods: [{ ...MOOD, words: 'low spirits' }],
  rows: [
    aRow({
      name: 'Secret',
      cue: 'hush',
      small: 'mum',
      smallest: 'mum',
      note: 'hush',
      parts: PARTS.slots,
      partsDone: 1,
      status: 'small',
      section: { kind: 'group', name: 'Secret group' },
    }),
    aRow({ habitId: 'b', name: 'Secret b', cue: 'hush', asks: 'small', small: 'mum' }),
    aRow({ habitId: 'd', name: 'Secret d', cue: 'hush', small: 'mum' }),
    aRow({
      habitId: 'c',
      name: 'Secret c',
      goal: TIMED,
      timerSince: new Date(2026, 10, 23, 9, 30).getTime(),
    }),
  ],
} satisfies Partial<TodayView>;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(2026, 10, 23, 9, 41) });
  localStorage.clear();
  document.body.replaceChildren();
});

describe('what is painted from memory is what Preact draws, node for node:', () => {
  test.each(CASES)('%s, %s', (surface, _, view) => {
    const painted = paintedFromMemory(surface, view);
    const drawn = show(<Surface surface={surface} view={view} />);
    expect(painted.innerHTML).toBe(drawn.html());
    expect(nodesOf(painted).map(shapeOf)).toEqual(nodesOf(drawn.root).map(shapeOf));
  });
});

describe('Preact takes over the very nodes that were painted:', () => {
  test.each(CASES)('%s, %s', (surface, _, view) => {
    const root = paintedFromMemory(surface, view);
    const html = root.innerHTML;
    const nodes = nodesOf(root);
    const anchors = [...root.querySelectorAll('.TipCard-text, [data-row], time')];
    show(<Surface surface={surface} view={view} />, root);
    expect(root.innerHTML).toBe(html);
    const after = nodesOf(root);
    expect(after).toHaveLength(nodes.length);
    expect(after.findIndex((node, index) => node !== nodes[index])).toBe(-1);
    expect([...root.querySelectorAll('.TipCard-text, [data-row], time')]).toEqual(anchors);
  });

  test.each(SURFACES)('%s, and the painted circles answer to a press', (surface) => {
    const view = aView({ rows: [aRow()] });
    const root = paintedFromMemory(surface, view);
    const circle = root.querySelector<HTMLElement>('[data-row]');
    const onCheckIn = vi.fn<() => void>();
    show(<Surface surface={surface} view={view} onCheckIn={onCheckIn} />, root);
    if (circle) press(circle);
    expect(onCheckIn).toHaveBeenCalledOnce();
  });

  test.each(SURFACES)('%s, and keeps them where something has changed since', (surface) => {
    const root = paintedFromMemory(surface, aView({ rows: [aRow(), aRow({ habitId: 'read' })] }));
    const kept = [...root.querySelectorAll('.TipCard-text, [data-row]')];
    const rows = [aRow({ status: 'done' }), aRow({ habitId: 'read', name: 'Read more' })];
    const fresh = aView({ rows });
    show(<Surface surface={surface} view={fresh} />, root);
    expect([...root.querySelectorAll('.TipCard-text, [data-row]')]).toEqual(kept);
    expect(root.innerHTML).toBe(show(<Surface surface={surface} view={fresh} />).html());
  });
});

test('what was hidden is not in the memory either', () => {
  for (const settings of [DAYS.circles?.settings, DAYS.quiet?.settings]) {
    if (!settings) throw new Error('No such day');
    const view = aView({ ...SECRETIVE, settings: { ...settings, mood: true } });
    remember('newtab', view);
    expect(memory()).not.toMatch(SECRETS);
    // The same day by name: this test can tell.
    remember('newtab', { ...view, settings: { ...view.settings, ...BY_NAME } });
    for (const secret of ['Secret', 'hush', 'mum', 'Noon', 'low spirits', '9:30', 'of 100']) {
      expect(memory()).toContain(secret);
    }
  }
});

describe('the real page', () => {
  const days = {
    'a day': aView({ rows: [aRow(), aRow({ habitId: 'read' })] }),
    ...Object.fromEntries(
      Object.entries(DAYS).filter(([name]) => name.startsWith('everything that bends')),
    ),
  };
  const cases = SURFACES.flatMap((surface) =>
    Object.entries(days).map(([name, view]) => [surface, name, view] as const),
  );

  test.each(cases)(
    '%s remembers itself (%s), is painted from that, and takes it over node by node',
    async (surface, _, view) => {
      const channel = aChannelOf(view);
      aSurfaceRoot(surface);
      await start(surface);
      await vi.waitFor(() => expect(localStorage.getItem(`${surface}:${MONDAY}`)).not.toBeNull());

      document.body.replaceChildren();
      const root = aSurfaceRoot(surface);
      firstPaint.main();
      const [html, nodes] = [root.innerHTML, nodesOf(root)];
      expect(nodes.length).toBeGreaterThan(20);
      channel.sent.length = 0;
      await start(surface);
      await vi.waitFor(() => {
        // The last row asks for what is plain: it comes back to what it was node by node.
        [...root.querySelectorAll<HTMLElement>('[data-row]:not(details *)')].at(-1)?.click();
        expect(countOf(channel, 'checkIn')).toBeGreaterThan(0);
      });
      await vi.waitFor(() => expect(root.innerHTML).toBe(html));
      expect(nodesOf(root).findIndex((node, index) => node !== nodes[index])).toBe(-1);
    },
  );
});

test('what was said today is not painted tomorrow', async () => {
  const tomorrow = '2026-11-24' as LocalDate;
  const view = aView({
    smallDay: true,
    line: LINES.shrink,
    moods: [{ ...MOOD, words: 'low spirits' }],
    settings: { ...DEFAULT_SETTINGS, newTabHabits: 'names', mood: true },
    rows: [aRow({ status: 'done' })],
  });
  const channel = aChannelOf(view, [{ ...aView({ rows: [aRow()] }), day: tomorrow }]);
  aSurfaceRoot('newtab');
  await start('newtab');
  const remembered = (day: LocalDate) => localStorage.getItem(`newtab:${day}`) ?? '';
  await vi.waitFor(() => expect(remembered(tomorrow)).toContain('Walk'));
  expect(countOf(channel, 'ahead')).toBeGreaterThan(0);
  for (const said of ['done today', 'low spirits', 'DayLine', '"SmallDay","aria-pressed":"true"']) {
    expect(remembered(MONDAY)).toContain(said);
    expect(remembered(tomorrow)).not.toContain(said);
  }
  // The plant and the question for the mood stand there all the same.
  expect(remembered(tomorrow)).toMatch(/Plot-place/);
  expect(remembered(tomorrow)).toMatch(/MoodRow/);
});

/** Lines that know names. */
const NAMING = [
  LINES.welcomeBack,
  { ...LINES.nudges, waiting: [{ nudgeId: 'n', habitId: 'b', name: 'Secret b' }] },
  { ...LINES.unanswered, name: 'Secret b' },
  { ...LINES.fade, name: 'Secret b' },
];

test.each(NAMING)(
  'a real new tab with circles remembers neither moods nor names, and $kind',
  async (line) => {
    const settings = { ...DEFAULT_SETTINGS, newTabHabits: 'circles', mood: true } as const;
    const view = aView({ ...SECRETIVE, line, settings });
    aChannelOf(view);
    const root = aSurfaceRoot('newtab');
    await start('newtab');
    await vi.waitFor(() => expect(localStorage.getItem(`newtab:${MONDAY}`)).not.toBeNull());
    expect(localStorage.getItem(`newtab:${MONDAY}`)).not.toMatch(SECRETS);
    expect(root.innerHTML).not.toMatch(SECRETS);
    expect(root.querySelectorAll('[data-row]')).toHaveLength(SECRETIVE.rows.length);
    expect(root.querySelectorAll('.DayLine')).toHaveLength(1);
    expect(root.querySelectorAll('.MoodRow')).toHaveLength(0);
  },
);

type SurfaceProps = {
  readonly surface: PaintedSurface;
  readonly view: TodayView;
  readonly onCheckIn?: () => void;
};

const nothing = (): void => undefined;

/** A surface as its entrypoint wires it, from another component above the page. */
function Surface({ surface, view, onCheckIn = nothing }: SurfaceProps) {
  const named = surface === 'popup' || view.settings.newTabHabits === 'names';
  const page = {
    ...TIP_DEEDS,
    ...HREFS,
    tip: view.tip,
    anyHabit: view.habits > 0,
    rows: shownRows(view.rows, new Map()),
    refused: null,
    undoable: null,
    trouble: null,
    failure: null,
    onCheckIn,
    onAmount: () => true,
    onPart: nothing,
    onTimer: nothing,
    onNote: nothing,
    onSmallDay: nothing,
    smallDay: smallDayOf(view),
    above: view.line && <DayLine {...NO_ANSWERS} line={view.line} named={named} />,
    onSkip: nothing,
    onClear: nothing,
    onEdit: nothing,
    onUndo: nothing,
  };
  const moods = view.settings.mood && (
    <MoodRow
      moods={view.moods}
      timeOf={timeOfDay}
      onMood={nothing}
      onWords={nothing}
      onRemove={nothing}
    />
  );
  const picture = plotOf(view);
  if (surface === 'newtab') {
    return (
      <NewTabPage
        {...page}
        below={named && moods}
        plot={picture && <Plot view={picture} hidden={!named} />}
        date={longDay(view.today, EN.language)}
        clock={timeOfDay(now())}
        quiet={view.settings.quiet}
        named={named}
        onQuiet={nothing}
        onReveal={nothing}
      />
    );
  }
  return (
    <PopupPage
      {...page}
      below={moods}
      nudges={<PauseMenu load={() => new Promise(nothing)} />}
      dayName={dayName(view.day, view.today, NAMES)}
      onEarlier={view.day > view.earliest ? nothing : null}
      onLater={null}
      onToday={null}
      others={shownRows(view.others, new Map())}
      onAddHabit={nothing}
      onLibrary={nothing}
    >
      {false}
    </PopupPage>
  );
}

function remember(surface: PaintedSurface, view: TodayView): void {
  const { settings, day, earliest } = view;
  const date = longDay(day, EN.language);
  const drawn = drawSurface(
    surface,
    {
      view,
      settings,
      date,
      dayName: dayName(day, day, NAMES),
      hasEarlier: earliest < day,
      isOnToday: false,
      toFinish: null,
      smallDay: smallDayOf(view),
      line: view.line,
      moods: settings.mood ? view.moods : null,
      plot: plotOf(view),
      timeOf: timeOfDay,
    },
    HREFS,
    EN,
  );
  if (!drawn) throw new Error('Nothing was drawn');
  rememberPaints(surface, new Map([[day, treeOf(drawn)]]), day, settings);
}

/** Every row of a day as a plant; `null`: the picture cannot be had. */
function plotOf({ today, rows }: TodayView): PlotView | null {
  if (rows.length === 0) return null;
  const plants = rows.map((row, index) => {
    const { habitId, name, numbersHidden } = row;
    const state: PlantState = row.status ?? (row.resting ? 'resting' : null);
    const [strength, repetitions] = [(index * 23) % 101, index * 9];
    const plant = plantOf({ habitId, strength: strength / 100, repetitions, state });

    return {
      ...{ habitId, name, strength, repetitions, state, numbersHidden, plant },
      strengthWord: strengthWord(strength / 100),
    };
  });
  return { today, plants };
}

/** A background that knows one day. */
function aChannelOf(view: TodayView, ahead: AheadView = []): FakeChannel {
  const answers: Readonly<Record<string, unknown>> = { today: view, plot: plotOf(view), ahead };
  const channel = aFakeChannel();
  channel.meet = async ({ type }) => reply({ kind: 'ok', value: answers[type] ?? [] });
  return channel;
}

function memory(): string {
  return JSON.stringify(Object.entries(localStorage));
}

function aSurfaceRoot(surface: PaintedSurface): HTMLElement {
  const root = aRoot();
  root.id = 'root';
  root.dataset.surface = surface;
  return root;
}

function paintedFromMemory(surface: PaintedSurface, view: TodayView): HTMLElement {
  remember(surface, view);
  const root = aSurfaceRoot(surface);
  firstPaint.main();
  expect(root.childElementCount).toBe(1);
  return root;
}

async function start(surface: PaintedSurface): Promise<void> {
  await inContext<unknown>(() =>
    surface === 'newtab' ? import('@/entrypoints/newtab/app') : import('@/entrypoints/popup/main'),
  );
}

function shapeOf(node: Node): unknown {
  return node instanceof Element ? [node.namespaceURI, node.localName] : node.nodeValue;
}
