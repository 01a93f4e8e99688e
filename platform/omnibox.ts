import { browser } from 'wxt/browser';
import { isFirefox } from '@/platform/firefox';
import { openTab, ownAddress } from '@/platform/own';

/** A line below the address bar: what it says, and what stands in the bar when it is chosen. */
export type Line = { readonly content: string; readonly description: string };

export type OmniboxAnswers = {
  /** What stands there before anything is known, and while nobody types: it names nothing. */
  readonly idle: string;
  /** The lines for what was typed, at least one; the first says what Enter does. */
  readonly linesFor: (typed: string) => Promise<readonly Line[]>;
  /** `here`: in this tab, otherwise in another. */
  readonly onEnter: (typed: string, here: boolean) => void;
};

/** Whether the first line says what Enter does; otherwise it says the same whatever is typed. */
export const isFirstTelling = !isFirefox;

/** Answers what is typed after the keyword in the address bar. */
export function watchOmnibox({ idle, linesFor, onEnter }: OmniboxAnswers): void {
  // Safari, and Firefox on a telephone, have none.
  const { omnibox } = browser as Partial<typeof browser>;
  if (!omnibox) return;
  let turn = 0;
  const sayFirst = (description: string): void => {
    void omnibox.setDefaultSuggestion({ description: marked(description) });
  };
  const end = (): void => {
    turn++;
    sayFirst(idle);
  };
  end();
  omnibox.onInputStarted.addListener(end);
  omnibox.onInputCancelled.addListener(end);
  omnibox.onInputChanged.addListener(async (typed, show) => {
    const mine = ++turn;
    const lines = await linesFor(typed);
    // An answer to earlier letters, or after the end, is not said.
    if (mine !== turn) return;
    const [first, ...others] = lines;
    // Firefox would show it with the next letter only, when it may be wrong: it is a line like others there.
    if (first && isFirstTelling) sayFirst(first.description);
    show(
      (isFirstTelling ? others : lines).map(({ content, description }) => ({
        content,
        description: marked(description),
      })),
    );
  });
  omnibox.onInputEntered.addListener((typed, where) => {
    end();
    onEnter(typed, where === 'currentTab');
  });
}

/** Chromium reads descriptions as XML, Firefox as they are. */
function marked(description: string): string {
  return isFirefox
    ? description
    : description.replaceAll(/[&<>"']/g, (c) => `&#${c.charCodeAt(0)};`);
}

/** Shows one of our pages, in this tab or in another. */
export function showPage(path: string, here: boolean): void {
  if (here) void browser.tabs.update({ url: ownAddress(path) });
  else openTab(path);
}
