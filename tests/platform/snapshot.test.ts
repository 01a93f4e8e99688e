import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { LocalDate } from '@/domain/local-date';
import { DEFAULT_SETTINGS } from '@/domain/settings';
import firstPaint from '@/entrypoints/first-paint';
import {
  forgetPaints,
  type PaintedSurface,
  paint,
  rememberPaints,
  type Tree,
  treeOf,
} from '@/platform/snapshot';

const MONDAY = '2026-11-23' as LocalDate;
const TUESDAY = '2026-11-24' as LocalDate;
const NAME = 'A name nobody else may see';

const ownMemory = localStorage;

let root: HTMLElement;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(2026, 10, 23, 9, 41) });
  vi.stubGlobal('localStorage', ownMemory);
  localStorage.clear();
  document.documentElement.removeAttribute('data-theme');
  document.body.innerHTML = '<div id="root" data-surface="newtab"></div>';
  root = document.querySelector('div') as HTMLElement;
});

describe('what was remembered is painted the same', () => {
  test.each([
    ['words', '<p class="a">Walk</p>'],
    ['nested elements', '<main><ul><li><b>1</b> and <i>2</i></li></ul></main>'],
    [
      'every attribute',
      '<a href="/x#y" title="&quot;T&quot;" aria-pressed="false" data-a="">x</a>',
    ],
    ['drawings', '<p><svg viewBox="0 0 9 9" aria-hidden="true"><path d="M0 0"></path></svg></p>'],
    ['other scripts', '<p dir="rtl">تنفّس ببطء 🌱 e\u0301</p>'],
    ['what looks like markup', '<p>&lt;script&gt;alert(1)&lt;/script&gt; &amp;amp;</p>'],
    ['control characters', '<p>\u0007\u200f\u202e|\ud800|</p>'],
    ['nothing much', '<p></p>'],
  ])('%s', (_, html) => {
    const drawn = anElement(html);
    remember({ [MONDAY]: drawn });
    paint(root, 'newtab');
    expect(root.innerHTML).toBe(drawn.outerHTML);
    expect(shapeOf(root.firstChild)).toEqual(shapeOf(drawn));
  });

  test('neighbouring and empty texts stay apart, as Preact expects them', () => {
    const drawn = document.createElement('h1');
    drawn.append('Monday', ' · ', '', '9:41');
    remember({ [MONDAY]: drawn });
    paint(root, 'newtab');
    expect(shapeOf(root.firstChild)).toEqual(shapeOf(drawn));
  });

  test('comments are left out', () => {
    remember({ [MONDAY]: anElement('<p>a<!-- b --></p>') });
    paint(root, 'newtab');
    expect(root.innerHTML).toBe('<p>a</p>');
  });
});

test('the clock shows the time of now, not of then', () => {
  remember({ [MONDAY]: anElement('<h1>Monday · <time data-clock="">0:00</time></h1>') });
  paint(root, 'newtab');
  expect(root.querySelector('time')?.textContent).toMatch(/9.41/);
});

test('a script that was somehow remembered does not run', () => {
  localStorage.setItem('frame', JSON.stringify(frame()));
  const script: Tree = ['p', {}, ['script', {}, 'globalThis.ran = true']];
  localStorage.setItem(`newtab:${MONDAY}`, JSON.stringify(script));
  paint(root, 'newtab');
  expect('ran' in globalThis).toBe(false);
});

describe('nothing is painted, and nothing thrown,', () => {
  const page = JSON.stringify(['p', {}, NAME]);

  test.each<[string, Record<string, string>]>([
    ['without any memory', {}],
    ['without a frame', { [`newtab:${MONDAY}`]: page }],
    ['by another version', { frame: frameText({ version: '0.0.0' }), [`newtab:${MONDAY}`]: page }],
    ['on a day that was not drawn', { frame: frameText(), [`newtab:${TUESDAY}`]: page }],
    ['for another surface', { frame: frameText(), [`popup:${MONDAY}`]: page }],
    ['with a damaged frame', { frame: '{"version":', [`newtab:${MONDAY}`]: page }],
    ['with a frame that is none', { frame: '"frame"', [`newtab:${MONDAY}`]: page }],
    ['with a damaged page', { frame: frameText(), [`newtab:${MONDAY}`]: '["p",{},"A na' }],
    ['with an empty page', { frame: frameText(), [`newtab:${MONDAY}`]: '' }],
    ['with a page that is none', { frame: frameText(), [`newtab:${MONDAY}`]: '{"a":1}' }],
    [
      'with a page that is damaged inside',
      { frame: frameText(), [`newtab:${MONDAY}`]: '["p",{},"A name nobody else may see",[1,2,3]]' },
    ],
  ])('%s', (_, stored) => {
    for (const [key, value] of Object.entries(stored)) localStorage.setItem(key, value);
    expect(() => firstPaint.main()).not.toThrow();
    expect(root.innerHTML).toBe('');
  });

  test('on a page without a place for it', () => {
    root.remove();
    expect(() => firstPaint.main()).not.toThrow();
  });

  test('where the memory may not be read', () => {
    remember({ [MONDAY]: aNamedPage() });
    breakMemory('getItem', 'SecurityError');
    expect(() => firstPaint.main()).not.toThrow();
    expect(root.innerHTML).toBe('');
  });
});

describe('the first paint', () => {
  test('shows the surface its root names', () => {
    remember({ [MONDAY]: anElement('<p>Tab</p>') });
    remember({ [MONDAY]: anElement('<p>Popup</p>') }, 'popup');
    root.dataset.surface = 'popup';
    firstPaint.main();
    expect(root.textContent).toBe('Popup');
  });

  test('shows a page without a memory of its own in the right colours', () => {
    remember({ [MONDAY]: anElement('<p>Tab</p>') }, 'newtab', { theme: 'dark' });
    delete root.dataset.surface;
    firstPaint.main();
    expect(root.innerHTML).toBe('');
    expect(document.documentElement.dataset.theme).toBe('dark');
  });

  test.each([
    [0, 2, TUESDAY],
    [4, 2, MONDAY],
    [4, 4, TUESDAY],
    [23, 22, MONDAY],
  ])('with days that start at %i, at %i o’clock on Tuesday, is of %s', (dayStartsAt, hour, day) => {
    const pages = {
      [MONDAY]: anElement(`<p>${MONDAY}</p>`),
      [TUESDAY]: anElement(`<p>${TUESDAY}</p>`),
    };
    remember(pages, 'newtab', { dayStartsAt });
    vi.setSystemTime(new Date(2026, 10, 24, hour));
    firstPaint.main();
    expect(root.textContent).toBe(day);
  });
});

describe('forgetting', () => {
  test('removes every name at once, on every surface and day', () => {
    for (const surface of ['newtab', 'popup'] as const) {
      remember({ [MONDAY]: aNamedPage(), [TUESDAY]: aNamedPage() }, surface);
    }
    expect(memory()).toContain(NAME);
    forgetPaints({ quiet: true });
    expect(memory()).not.toContain(NAME);
    firstPaint.main();
    expect(root.innerHTML).toBe('');
  });

  test('keeps the colours', () => {
    remember({ [MONDAY]: aNamedPage() }, 'newtab', { theme: 'dark' });
    forgetPaints({ quiet: true });
    firstPaint.main();
    expect(document.documentElement.dataset.theme).toBe('dark');
  });

  test('of the days before today goes by itself, for the surface that is remembered', () => {
    const days = ['2025-12-31', '2026-11-22', MONDAY, TUESDAY];
    remember(
      Object.fromEntries(days.map((day) => [day, aNamedPage()])),
      'newtab',
      {},
      '2025-12-31',
    );
    remember({ [MONDAY]: aNamedPage() }, 'newtab');
    expect(Object.keys(localStorage).toSorted()).toEqual([
      'frame',
      `newtab:${MONDAY}`,
      `newtab:${TUESDAY}`,
    ]);
  });
});

describe('a full memory', () => {
  test('throws nothing, and an older picture of the day does not stay', () => {
    remember({ [MONDAY]: aNamedPage() });
    breakMemory('setItem', 'QuotaExceededError');
    expect(() => remember({ [MONDAY]: anElement('<p>Quiet</p>') })).not.toThrow();
    expect(memory()).not.toContain(NAME);
    firstPaint.main();
    expect(root.innerHTML).toBe('');
  });
});

function anElement(html: string): Element {
  const easel = document.createElement('div');
  easel.innerHTML = html;
  return easel.firstElementChild as Element;
}

function aNamedPage(): Element {
  const page = document.createElement('p');
  page.append(NAME);
  return page;
}

function remember(
  pages: Readonly<Record<string, Element>>,
  surface: PaintedSurface = 'newtab',
  settings: Partial<typeof DEFAULT_SETTINGS> = {},
  today: string = MONDAY,
): void {
  const paints = Object.entries(pages).map(
    ([day, page]) => [day as LocalDate, treeOf(page)] as const,
  );
  rememberPaints(surface, new Map(paints), today as LocalDate, {
    ...DEFAULT_SETTINGS,
    ...settings,
  });
}

/** From now on, one of the memory's methods throws. */
function breakMemory(method: 'getItem' | 'setItem', errorName: string): void {
  const broken = (): never => {
    throw new DOMException('Broken for a test', errorName);
  };
  const get = (memory: Storage, key: string): unknown =>
    key === method ? broken : Reflect.get(memory, key);
  vi.stubGlobal('localStorage', new Proxy(ownMemory, { get }));
}

function memory(): string {
  return JSON.stringify(Object.entries(localStorage));
}

function frame(changed: object = {}): object {
  return { version: __TILTH_VERSION__, dayStartsAt: 0, theme: 'system', ...changed };
}

function frameText(changed: object = {}): string {
  return JSON.stringify(frame(changed));
}

/** A tree of nodes as data, text nodes one by one. */
function shapeOf(node: Node | null): unknown {
  if (!(node instanceof Element)) return node?.nodeValue;
  return [node.namespaceURI, node.localName, ...[...node.childNodes].map(shapeOf)];
}
