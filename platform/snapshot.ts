import { type LocalDate, livedDay } from '@/domain/local-date';
import type { Settings } from '@/domain/settings';
import type { TodayView } from '@/domain/view';
import { now, timeOfDay } from '@/platform/clock';

/** The surfaces that are painted before any framework runs. */
export type PaintedSurface = 'newtab' | 'popup';

/** A drawn page as data: text, or a tag with its attributes and children. */
export type Tree = string | readonly [tag: string, attributes: Attributes, ...children: Tree[]];

type Attributes = Readonly<Record<string, string>>;

/** What every page needs to know before it can paint a day. */
type Frame = { readonly version: string; readonly dayStartsAt: number; readonly theme: string };

const FRAME = 'frame';
const MARK = 'mark';

/** Where the last wish to hide something stands until a page follows it. */
export const WISH = 'wish';

const SVG = 'http://www.w3.org/2000/svg';

/** Remembers how the days look, and forgets the days before `today`. */
export function rememberPaints(
  surface: PaintedSurface,
  paints: ReadonlyMap<LocalDate, Tree>,
  today: LocalDate,
  settings: Settings,
): void {
  const { dayStartsAt, theme } = settings;
  const frame: Frame = { version: __TILTH_VERSION__, dayStartsAt, theme };
  setItem(FRAME, JSON.stringify(frame));
  for (const [day, tree] of paints) setItem(keyOf(surface, day), JSON.stringify(tree));
  for (const key of Object.keys(localStorage)) {
    if (key.startsWith(`${surface}:`) && key < keyOf(surface, today)) localStorage.removeItem(key);
  }
}

/**
 * Forgets every painted day, at once: after it, no page shows what was personal, and none remembers
 * a day that does not follow the wish yet.
 */
export function forgetPaints(wish: Partial<Settings>): void {
  for (const key of Object.keys(localStorage)) {
    if (key !== FRAME) localStorage.removeItem(key);
  }
  setItem(WISH, JSON.stringify([now(), wish]));
}

/** Whether what is remembered was drawn from this very view, by this version. */
export function isDrawnFrom(view: TodayView): boolean {
  return localStorage.getItem(MARK) === markOf(view);
}

/** Notes that everything was drawn from this view; forgotten with the days. */
export function noteDrawnFrom(view: TodayView): void {
  setItem(MARK, markOf(view));
}

function markOf({ undoable: _, ...view }: TodayView): string {
  return JSON.stringify([__TILTH_VERSION__, view]);
}

/** Whether this very page, painted as a new tab, shows what would be drawn from this view. */
export function isPaintedFrom(view: TodayView): boolean {
  return isDrawnFrom(view) && remembered(view.day) === place().painted;
}

/** How a day's new tab is remembered now, whichever page wrote it; `null` once it is forgotten. */
export function remembered(day: LocalDate): string | null {
  return localStorage.getItem(keyOf('newtab', day));
}

/** Paints today as it was last remembered; without a memory of today it paints nothing. */
export function paint(root: HTMLElement, surface: string | undefined): void {
  const frame: Frame | null = JSON.parse(localStorage.getItem(FRAME) ?? 'null');
  if (frame?.version !== __TILTH_VERSION__) return;
  showTheme(frame.theme);
  if (!surface) return;
  const today = livedDay(now(), frame.dayStartsAt);
  const drawn = localStorage.getItem(`${surface}:${today}`);
  if (!drawn) return;
  root.append(grow(JSON.parse(drawn), root));
  place().painted = drawn;
  showClock(root);
}

/** Sets the clock of a painted page. */
export function showClock(root: HTMLElement): void {
  const clock = root.querySelector('[data-clock]');
  if (clock) clock.textContent = timeOfDay(now());
}

/** Shows the page in the person's colours. */
export function showTheme(theme: string): void {
  document.documentElement.dataset.theme = theme;
}

/** A drawn element as data. Attributes that only serve assistive wiring between renders are kept too. */
export function treeOf(node: Element): Tree {
  const attributes = Object.fromEntries(
    [...node.attributes].map(({ name, value }) => [name, value]),
  );
  const children = [...node.childNodes].flatMap((child) => {
    if (child instanceof Element) return [treeOf(child)];
    return child.nodeType === Node.TEXT_NODE ? [child.nodeValue ?? ''] : [];
  });
  return [node.localName, attributes, ...children];
}

function grow(tree: Tree, parent: Element): Node {
  if (typeof tree === 'string') return document.createTextNode(tree);
  const [tag, attributes, ...children] = tree;
  const node = document.createElementNS(tag === 'svg' ? SVG : parent.namespaceURI, tag);
  for (const name in attributes) node.setAttribute(name, attributes[name] ?? '');
  for (const child of children) node.append(grow(child, node));
  return node;
}

function place(): { painted?: string } {
  return globalThis as { painted?: string };
}

function keyOf(surface: PaintedSurface, day: LocalDate): string {
  return `${surface}:${day}`;
}

function setItem(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    // A full or forbidden store only costs the head start: the page then paints when it is answered.
    localStorage.removeItem(key);
  }
}
