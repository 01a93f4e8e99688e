/** The words of what stands outside our pages: the toolbar button and the browser's menus. */
export const EN_BACKGROUND = {
  menu: {
    keep: 'Keep for reading',
    kept: { mark: '✓', title: 'Tilth: kept for reading' },
    notKept: { mark: '!', title: 'Tilth: this page could not be kept' },
  },

  badge: {
    title: (left: number) =>
      left === 0 ? 'Tilth' : left === 1 ? 'Tilth: 1 left today' : `Tilth: ${left} left today`,
  },
};
