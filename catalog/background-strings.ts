/** The words of what stands outside our pages: the toolbar button and the browser's menus. */
export const EN_BACKGROUND = {
  menu: {
    keep: 'Keep for reading',
    kept: { mark: '✓', title: 'Tilth: kept for reading' },
    notKept: { mark: '–', title: 'Tilth: this page could not be kept' },
    pauseHour: 'Pause nudges for an hour',
    pauseToday: 'Pause nudges for today',
    resume: 'Nudges on again',
    side: 'Open Today beside the page',
    paused: { mark: '✓', title: 'Tilth: nudges are paused' },
    resumed: { mark: '✓', title: 'Tilth: nudges are on again' },
    notSaved: { mark: '–', title: 'Tilth: this could not be saved' },
  },

  badge: {
    title: (left: number) =>
      left === 0 ? 'Tilth' : left === 1 ? 'Tilth: 1 left today' : `Tilth: ${left} left today`,
    waits: (title: string) => `${title} · A small moment waits in your next new tab`,
  },

  /** A nudge, as the system shows it. It names nothing unless that is wanted. */
  nudge: {
    title: 'Tilth',
    text: (habits: number) =>
      habits > 1 ? `${habits} small moments for you` : 'A small moment for you',
    named: (names: readonly string[]) =>
      names.length > 4
        ? `${names.slice(0, 3).join(', ')} and ${names.length - 3} more`
        : names.join(', '),
    done: 'Done',
    later: 'Later',
    trial: 'This is how a nudge looks',
  },

  /** What is checked off from the address bar, or by a key. */
  quick: {
    idle: 'Check off a habit of today',
    checkOff: (name: string) => `Check off: ${name}`,
    checkOffSmall: (name: string, small: string) => `Check off: ${name} · small: ${small}`,
    checkOffTime: (name: string, place: number, of: number) =>
      `Check off: ${name} · ${place} of ${of}`,
    doneAlready: (name: string) => `Done already: ${name}`,
    restDay: (name: string) => `A rest day: ${name}`,
    nothingTyped: 'Type a part of its name · Enter opens Today',
    noneFits: 'No habit of today is called that · Enter opens Today',
    noneToday: 'Nothing stands on today’s list · Enter opens Today',
    quiet: 'Tilth is quiet, so no names are shown here',
    /** A line of the address bar, on the toolbar button. */
    told: (line: string) => `Tilth: ${line}`,
    done: (name: string) => ({ mark: '✓', title: `Tilth: ${name}, done` }),
    doneUnnamed: { mark: '✓', title: 'Tilth: done' },
    nothingLeft: { mark: '✓', title: 'Tilth: nothing is left today' },
    notSaved: { mark: '–', title: 'Tilth: this could not be saved' },
  },
};
