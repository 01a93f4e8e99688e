import { browser } from 'wxt/browser';

/** Where Today can stand beside the page, as far as this browser has it. */
type Sides = {
  /** Firefox, on a computer. */
  readonly sidebarAction?: { readonly open: () => Promise<void> };
  /** Chromium, on a computer. */
  readonly sidePanel?: { readonly open: (where: { windowId: number }) => Promise<void> };
};

const { sidebarAction, sidePanel } = browser as unknown as Sides;

/** Safari and browsers on telephones have neither. */
export const canOpenSide = sidebarAction !== undefined || sidePanel !== undefined;

/**
 * Opens Today beside the page, in a side panel or a sidebar. Browsers let it come from a click or a
 * key alone, before any `await`; `windowId` is that of the window it came from.
 */
export function openSide(windowId: number | undefined): void {
  if (sidebarAction) void sidebarAction.open();
  else if (windowId !== undefined) void sidePanel?.open({ windowId });
}
