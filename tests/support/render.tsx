import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach } from 'vitest';
import { EN_GARDEN } from '@/catalog/garden-strings';
import { EN_LIBRARY } from '@/catalog/library-strings';
import { EN } from '@/catalog/strings';
import * as HabitActions from '@/components/HabitActions';
import * as NoticeLines from '@/components/NoticeLines';
import { loadNoticeLines } from '@/components/Notices';
import { Parts } from '@/components/Parts';
import { GardenWordsContext, LibraryWordsContext } from '@/components/page-words';
import { loadPanel, loadParts } from '@/components/row-parts';
import { provide } from '@/components/use-loaded';
import { WordsContext } from '@/components/words';

// Parts that surfaces fetch when they are first wanted are here at once, but where that itself is tested.
provide(loadNoticeLines, NoticeLines);
provide(loadParts, { Parts });
provide(loadPanel, HabitActions);

/** A component on a page, as a person meets it. */
export type Shown = {
  readonly root: HTMLElement;
  /** Shows it anew with other values. */
  readonly again: (node: ComponentChild) => void;
  readonly html: () => string;
  /** The one element of a selector. */
  readonly the: <T extends HTMLElement = HTMLElement>(selector: string) => T;
  readonly all: <T extends HTMLElement = HTMLElement>(selector: string) => T[];
  /** The one button of a name. */
  readonly button: (name: string) => HTMLButtonElement;
};

const pages = new Set<HTMLElement>();

afterEach(() => {
  for (const page of pages) {
    void act(() => render(null, page));
    page.remove();
  }
  pages.clear();
});

/** Shows components in English, on a page of their own or over what was painted there. */
export function show(node: ComponentChild, root: HTMLElement = aRoot()): Shown {
  const again = (next: ComponentChild): void =>
    void act(() =>
      render(
        <WordsContext.Provider value={EN}>
          <GardenWordsContext.Provider value={EN_GARDEN}>
            <LibraryWordsContext.Provider value={EN_LIBRARY}>{next}</LibraryWordsContext.Provider>
          </GardenWordsContext.Provider>
        </WordsContext.Provider>,
        root,
      ),
    );
  again(node);
  const all = <T extends HTMLElement>(selector: string): T[] => [
    ...root.querySelectorAll<T>(selector),
  ];
  return {
    root,
    again,
    html: () => root.innerHTML,
    all,
    the: <T extends HTMLElement>(selector: string) => only(all<T>(selector), selector),
    button: (name) =>
      only(
        all<HTMLButtonElement>('button').filter((button) => nameOf(button) === name),
        `button "${name}"`,
      ),
  };
}

/** A place for a page; what is drawn there ends with the test. */
export function aRoot(): HTMLElement {
  const root = document.createElement('div');
  document.body.append(root);
  pages.add(root);
  return root;
}

/** What a control is called: its label, or its words. */
export function nameOf(control: Element): string {
  return control.getAttribute('aria-label') ?? control.textContent.trim();
}

export function press(element: HTMLElement): void {
  void act(() => element.click());
}

/** Writes into a field, as typing does. */
export function type(field: HTMLInputElement, text: string): void {
  void act(() => {
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

export function choose(field: HTMLSelectElement, value: string): void {
  void act(() => {
    field.value = value;
    field.dispatchEvent(new Event('change', { bubbles: true }));
  });
}

/** Presses a key somewhere. @returns whether the page took it for itself */
export function hit(target: EventTarget, key: string, held: KeyboardEventInit = {}): boolean {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...held });
  void act(() => void target.dispatchEvent(event));
  return event.defaultPrevented;
}

export function submit(form: HTMLElement): void {
  void act(() => {
    form.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
  });
}

/** The words that a field is described by. */
export function descriptionOf(field: Element): string {
  const ids = (field.getAttribute('aria-describedby') ?? '').split(' ');
  return ids.map((id) => document.getElementById(id)?.textContent ?? '').join('');
}

/** Every node under a root, texts included, in order. */
export function nodesOf(root: Node): Node[] {
  return [...root.childNodes].flatMap((node) => [node, ...nodesOf(node)]);
}

function only<T>(found: readonly T[], what: string): T {
  const [first] = found;
  if (!first || found.length > 1) throw new Error(`${found.length} of ${what}`);
  return first;
}
