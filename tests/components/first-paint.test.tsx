import { beforeEach, describe, expect, test, vi } from 'vitest';
import { EN } from '@/catalog/strings';
import { NewTabPage } from '@/components/NewTabPage';
import { PopupPage } from '@/components/PopupPage';
import { drawSurface } from '@/components/painted';
import type { TodayView } from '@/domain/view';
import firstPaint from '@/entrypoints/first-paint';
import { now, timeOfDay } from '@/platform/clock';
import { dayName, longDay } from '@/platform/dates';
import { HREFS } from '@/platform/pages';
import { type PaintedSurface, rememberPaints, treeOf } from '@/platform/snapshot';
import { shownRows } from '@/platform/today-store';
import { aFakeChannel, countOf, inContext, reply } from '@/tests/support/fake-extension';
import { aRoot, nodesOf, press, show } from '@/tests/support/render';
import { aRow, aView, DAYS, MONDAY, TIP_DEEDS } from './samples';

const NAMES = { language: EN.language, today: EN.today.heading, yesterday: EN.today.yesterday };
const SURFACES = ['newtab', 'popup'] as const;
const CASES = SURFACES.flatMap((surface) =>
  Object.entries(DAYS).map(([name, view]) => [surface, name, view] as const),
);

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
    remember(
      'newtab',
      aView({ rows: [aRow({ name: 'Secret', cue: 'hush', small: 'mum' })], settings }),
    );
    expect(JSON.stringify(Object.entries(localStorage))).not.toMatch(/Secret|hush|mum/);
  }
});

describe('the real page', () => {
  test.each(SURFACES)(
    '%s remembers itself, is painted from that, and takes it over node by node',
    async (surface) => {
      const view = aView({ rows: [aRow(), aRow({ habitId: 'read' })] });
      const channel = aFakeChannel();
      channel.meet = async ({ type }) => reply({ kind: 'ok', value: type === 'today' ? view : [] });
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
        root.querySelector<HTMLElement>('[data-row]')?.click();
        expect(countOf(channel, 'checkIn')).toBeGreaterThan(0);
      });
      await vi.waitFor(() => expect(root.innerHTML).toBe(html));
      expect(nodesOf(root).findIndex((node, index) => node !== nodes[index])).toBe(-1);
    },
  );
});

type SurfaceProps = {
  readonly surface: PaintedSurface;
  readonly view: TodayView;
  readonly onCheckIn?: () => void;
};

const nothing = (): void => undefined;

/** A surface as its entrypoint wires it, from another component above the page. */
function Surface({ surface, view, onCheckIn = nothing }: SurfaceProps) {
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
    onSkip: nothing,
    onClear: nothing,
    onEdit: nothing,
    onUndo: nothing,
  };
  if (surface === 'newtab') {
    return (
      <NewTabPage
        {...page}
        date={longDay(view.today, EN.language)}
        clock={timeOfDay(now())}
        quiet={view.settings.quiet}
        named={view.settings.newTabHabits === 'names'}
        onQuiet={nothing}
        onReveal={nothing}
      />
    );
  }
  return (
    <PopupPage
      {...page}
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
    },
    HREFS,
    EN,
  );
  if (!drawn) throw new Error('Nothing was drawn');
  rememberPaints(surface, new Map([[day, treeOf(drawn)]]), day, settings);
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
