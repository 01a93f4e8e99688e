import { fakeBrowser } from 'wxt/testing/fake-browser';
import { aFakeEvent } from './fake-event';

type Line = { readonly content: string; readonly description: string };
type Where = 'currentTab' | 'newForegroundTab' | 'newBackgroundTab';

/** The keys and the address bar, as far as an extension hears of them. */
export type FakeQuick = {
  readonly press: (command: string) => Promise<void>;
  /** Types after the keyword; gives every line below the bar, the first being what Enter does. */
  readonly type: (text: string) => Promise<readonly string[]>;
  readonly start: () => Promise<void>;
  readonly cancel: () => Promise<void>;
  readonly enter: (text: string, where?: Where) => Promise<void>;
  /** What the first line says now. */
  readonly first: () => string;
  /** What stands in the bar for each of the other lines. */
  readonly contents: () => readonly string[];
};

/** Keys and an address bar in place of those the fake browser lacks. */
export function aFakeQuick(): FakeQuick {
  const onCommand = aFakeEvent<[string]>();
  const onInputStarted = aFakeEvent<[]>();
  const onInputCancelled = aFakeEvent<[]>();
  const onInputChanged = aFakeEvent<[string, (lines: readonly Line[]) => void]>();
  const onInputEntered = aFakeEvent<[string, Where]>();
  let first = '';
  let lines: readonly Line[] = [];
  Object.assign(fakeBrowser, {
    commands: { onCommand },
    omnibox: {
      setDefaultSuggestion: ({ description }: { readonly description: string }) => {
        first = description;
      },
      onInputStarted,
      onInputCancelled,
      onInputChanged,
      onInputEntered,
    },
  });
  return {
    press: onCommand.happen,
    start: onInputStarted.happen,
    cancel: onInputCancelled.happen,
    type: async (text) => {
      lines = [];
      await onInputChanged.happen(text, (shown) => {
        lines = shown;
      });
      return [first, ...lines.map(({ description }) => description)];
    },
    enter: (text, where = 'currentTab') => onInputEntered.happen(text, where),
    first: () => first,
    contents: () => lines.map(({ content }) => content),
  };
}
