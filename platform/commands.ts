import { browser } from 'wxt/browser';

/** Keys that work wherever the browser has the focus; the manifest suggests them, the browser lets them be changed. */
const NAMES = ['check-next'] as const;

export type CommandName = (typeof NAMES)[number];

/** Calls back when one was pressed. */
export function watchCommands(onCommand: (name: CommandName) => void): void {
  // Firefox on a telephone has none.
  const { commands } = browser as Partial<typeof browser>;
  commands?.onCommand.addListener((pressed) => {
    const name = NAMES.find((each) => each === pressed);
    if (name) onCommand(name);
  });
}
