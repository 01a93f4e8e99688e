/** Acts once the page has been on the screen for a frame; at once where nobody can see it. */
export function afterFirstFrame(act: () => unknown): void {
  if (document.hidden) act();
  else requestAnimationFrame(() => setTimeout(act));
}
