import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Landing, Spot } from '@/domain/arrange';
import type { HabitId } from '@/domain/habit';

/** Within so many pixels of an edge of the window the page scrolls by itself … */
const EDGE = 72;
/** … and at the edge itself by so many in a millisecond. */
const FASTEST = 0.9;
/** A hand at rest moves by so many pixels. */
const TREMBLE = 8;

export type Drag = {
  /**
   * Around rows that can be dragged (`data-habit`: their id) by a handle in them (`data-grip`); around
   * its parts (`data-part`), and in these what stands for them (`data-section`: their key).
   */
  readonly list: RefObject<HTMLElement | null>;
  /** Marks where it would land; stands at the top of the list. */
  readonly line: RefObject<HTMLElement | null>;
  /** Where a habit would come to stand; `null` where nothing would change. */
  readonly spotAt: (habitId: HabitId, landing: Landing) => Spot | null;
  readonly onMove: (habitId: HabitId, spot: Spot) => void;
};

/**
 * Moves habits by mouse, finger or pen: the row follows the hand, also while the page scrolls, and
 * Escape lets go of it. What moves with the hand is written straight to the page: the list is not
 * drawn anew for each step.
 * @returns what the list does when something in it is pressed
 */
export function useDrag(drag: Drag): (event: PointerEvent) => void {
  // A list that was drawn anew meanwhile is asked as it stands now.
  const latest = useRef(drag);
  latest.current = drag;
  const letGo = useRef<(() => void) | null>(null);
  useEffect(() => () => letGo.current?.(), []);
  return (event) => {
    const grip = event.target instanceof Element ? event.target.closest('[data-grip]') : null;
    const row = grip?.closest<HTMLElement>('[data-habit]');
    const [list, line] = [drag.list.current, drag.line.current];
    if (!grip || !row || !list || !line || !event.isPrimary || event.button !== 0) return;
    grip.setPointerCapture(event.pointerId);
    letGo.current?.();
    letGo.current = follow(event, { row, list, line }, () => latest.current);
  };
}

type Held = { readonly row: HTMLElement; readonly list: HTMLElement; readonly line: HTMLElement };

/** Lets a row follow a pointer until it is lifted. @returns what lets go of it before */
function follow(
  { pointerId, clientY: from }: PointerEvent,
  { row, list, line }: Held,
  now: () => Pick<Drag, 'spotAt' | 'onMove'>,
): () => void {
  const habitId = row.dataset['habit'] ?? '';
  const takenAt = from - row.getBoundingClientRect().top;
  const held = new AbortController();
  let [y, shift, frame] = [from, 0, 0];
  let spot: Spot | null = null;
  const end = (): void => {
    held.abort();
    cancelAnimationFrame(frame);
    delete row.dataset['dragged'];
    row.style.translate = '';
    mark(list, line, null);
  };
  const place = (): void => {
    const { top, bottom } = list.getBoundingClientRect();
    const home = row.getBoundingClientRect().top - shift;
    shift = Math.max(top, Math.min(y, bottom)) - takenAt - home;
    row.style.translate = `0 ${shift}px`;
    const near = nearest(list, y, (place) => (place === row ? shift : 0));
    spot = near && now().spotAt(habitId, near.landing);
    mark(list, line, spot && near);
  };
  const scroll = (time: number, before = time): void => {
    const pull = pullAt(y, from, list.getBoundingClientRect());
    scrollBy({ top: pull * (time - before), behavior: 'instant' });
    frame = requestAnimationFrame((next) => scroll(next, time));
  };
  const drop = (): void => {
    const wanted = spot;
    end();
    if (wanted) now().onMove(habitId, wanted);
  };
  const on = <K extends keyof WindowEventMap>(kind: K, act: (event: WindowEventMap[K]) => void) =>
    addEventListener(kind, act, { capture: true, signal: held.signal });
  const onPointer = (kind: 'pointermove' | 'pointerup' | 'pointercancel', act: () => void) =>
    on(kind, (event) => {
      if (event.pointerId !== pointerId) return;
      y = event.clientY;
      act();
    });
  onPointer('pointermove', place);
  onPointer('pointerup', drop);
  onPointer('pointercancel', end);
  on('scroll', place);
  on('keydown', (event) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    end();
  });
  row.dataset['dragged'] = '';
  frame = requestAnimationFrame(scroll);
  return end;
}

type Near = { readonly landing: Landing; readonly place: HTMLElement; readonly edge: number };

/** What of a list is nearest to a height, and the edge of it that is meant. */
function nearest(
  list: HTMLElement,
  y: number,
  shiftOf: (place: HTMLElement) => number,
): Near | null {
  let near: Near | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const place of list.querySelectorAll<HTMLElement>('[data-habit], [data-section]')) {
    const { habit: habitId, section: key = '' } = place.dataset;
    const box = place.getBoundingClientRect();
    const [top, bottom] = [box.top - shiftOf(place), box.bottom - shiftOf(place)];
    const away = Math.max(top - y, y - bottom, 0);
    if (away >= least) continue;
    least = away;
    const half = y < (top + bottom) / 2 ? 'upper' : 'lower';
    near =
      habitId === undefined
        ? { landing: { kind: 'section', key }, place, edge: bottom }
        : {
            landing: { kind: 'habit', habitId, half },
            place,
            edge: half === 'upper' ? top : bottom,
          };
  }
  return near;
}

/** Shows where it would land: a line, and the part of the list it would belong to. */
function mark(list: HTMLElement, line: HTMLElement, near: Near | null): void {
  line.hidden = near === null;
  const into = near?.place.closest<HTMLElement>('[data-part]');
  for (const part of list.querySelectorAll<HTMLElement>('[data-part]'))
    part.toggleAttribute('data-over', part === into);
  if (near) line.style.translate = `0 ${near.edge - list.getBoundingClientRect().top}px`;
}

/**
 * How fast the page scrolls under a hand, in pixels a millisecond: the nearer to an edge the faster,
 * as far as the list reaches, and not where the hand did not go that way.
 */
function pullAt(y: number, from: number, { top, bottom }: DOMRect): number {
  const up = top < 0 ? Math.min(0, y - EDGE) : 0;
  const down = bottom > innerHeight ? Math.max(0, y - (innerHeight - EDGE)) : 0;
  const past = Math.max(-1, Math.min(1, (up + down) / EDGE));
  const isMeant = Math.abs(y - from) > TREMBLE && Math.sign(past) === Math.sign(y - from);
  return isMeant ? past * FASTEST : 0;
}
