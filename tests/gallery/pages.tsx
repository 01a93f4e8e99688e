import { TEMPLATES } from '@/catalog/templates';
import { DayLine } from '@/components/DayLine';
import { GardenPage } from '@/components/GardenPage';
import { MoodRow } from '@/components/MoodRow';
import { NewTabPage } from '@/components/NewTabPage';
import { PauseMenu } from '@/components/PauseMenu';
import { Plot } from '@/components/Plot';
import { PopupPage } from '@/components/PopupPage';
import { TipCard } from '@/components/TipCard';
import { TodaySection } from '@/components/TodaySection';
import { TroublePage } from '@/components/TroublePage';
import { WelcomePage } from '@/components/WelcomePage';
import { aMood } from '@/tests/components/moods';
import { aPlotOf } from '@/tests/components/plots';
import { aShownRow, aTip, LINES, NO_ANSWERS, TIP_DEEDS } from '@/tests/components/samples';
import { PauseOpened } from './nudges';
import {
  DAY,
  HEBREW,
  LONG_NAME,
  LONG_WORD,
  nothing,
  PARTED,
  QUIET_NOTICES,
  ROW_DEEDS,
  STRAINED,
} from './samples';
import type { Component } from './specimen';

const LONG_TIP = aTip({
  text: `${LONG_NAME}. ${LONG_NAME}. ${LONG_NAME}.`,
  deed: LONG_NAME,
  strength: 'early',
  kept: true,
  article: { ...aTip().article, title: LONG_NAME, publisher: LONG_NAME, free: false },
});
const FEW = DAY.slice(0, 4);
const HREFS = {
  gardenHref: '#',
  settingsHref: '#',
  addHabitHref: '#',
  libraryHref: '#',
  helpHref: '#',
  restHref: '#',
  recentHref: '#',
  tipHref: () => '#',
};
const DAY_NAV = { dayName: 'Today', onEarlier: nothing, onLater: null, onToday: null };
const EARLIER = {
  ...DAY_NAV,
  dayName: 'Thursday, 19 November',
  onLater: nothing,
  onToday: nothing,
};
const MOODS = [
  aMood({ id: 'a', level: 2, at: 1 }),
  aMood({ id: 'b', level: 4, at: 2, words: 'Slept well' }),
];
const SHARED = {
  ...ROW_DEEDS,
  ...TIP_DEEDS,
  ...HREFS,
  ...QUIET_NOTICES,
  refused: null,
  smallDay: false,
  onSmallDay: nothing,
};
const NUDGES = <DayLine {...NO_ANSWERS} line={LINES.nudges} named />;
/** A day with all that may stand around its habits. */
const FULL_DAY = {
  smallDay: true,
  rows: PARTED,
  above: <DayLine {...NO_ANSWERS} line={LINES.shrink} named />,
  below: (
    <MoodRow
      moods={MOODS}
      timeOf={(at) => `${7 + at}:41`}
      onMood={nothing}
      onWords={nothing}
      onRemove={nothing}
    />
  ),
};
const NEW_TAB = {
  ...SHARED,
  date: 'Monday, 23 November',
  clock: '07:42',
  quiet: false,
  named: true,
  tip: aTip(),
  anyHabit: true,
  rows: FEW,
  onQuiet: nothing,
  onReveal: nothing,
};
const POPUP = {
  ...SHARED,
  ...DAY_NAV,
  tip: aTip(),
  anyHabit: true,
  rows: FEW,
  others: [aShownRow({ due: false })],
  onAddHabit: nothing,
  onLibrary: nothing,
  nudges: <PauseMenu load={async () => ({ Panel: PauseOpened })} />,
};
const TODAY = POPUP;
const AN_UNDOABLE = { id: 'deed', kind: 'checkIn', about: 'Walk for 10 minutes', at: 0 } as const;
const WELCOME = {
  allowed: 'refused',
  wasAsked: false,
  onAllow: nothing,
  templates: TEMPLATES,
  tip: aTip(),
  refusals: new Map(),
  trouble: null,
  onFinish: nothing,
  onSkip: nothing,
} as const;
const NEXT = 'button[type=submit]';

/** Whole surfaces, and the card they share. */
export const PAGE_COMPONENTS: readonly Component[] = [
  {
    name: 'TipCard',
    specimens: [
      { state: 'strong', node: <TipCard tip={aTip()} {...TIP_DEEDS} /> },
      {
        state: 'moderate, kept',
        node: <TipCard tip={aTip({ strength: 'moderate', kept: true })} {...TIP_DEEDS} />,
      },
      { state: 'early, costs, long words', node: <TipCard tip={LONG_TIP} {...TIP_DEEDS} /> },
      {
        state: 'one long word',
        node: <TipCard tip={aTip({ text: LONG_WORD, deed: LONG_WORD })} {...TIP_DEEDS} />,
      },
      {
        state: 'right to left',
        node: <TipCard tip={aTip({ text: HEBREW.repeat(6), deed: HEBREW })} {...TIP_DEEDS} />,
      },
    ],
  },
  {
    name: 'TroublePage',
    specimens: [
      {
        state: 'cannot read',
        node: (
          <TroublePage heading="07:42" failure="unknown" privateWindow={false} onRetry={nothing} />
        ),
      },
      {
        state: 'private window',
        node: <TroublePage heading="Tilth" failure="unavailable" privateWindow onRetry={nothing} />,
      },
    ],
  },
  {
    name: 'PopupPage',
    specimens: [
      { state: 'today', node: <PopupPage {...POPUP} /> },
      {
        state: 'an earlier day, every row, undo',
        node: <PopupPage {...POPUP} {...EARLIER} rows={DAY} undoable={AN_UNDOABLE} />,
      },
      { state: 'a small day, a line, moods', node: <PopupPage {...POPUP} {...FULL_DAY} /> },
      {
        state: 'no habits',
        node: <PopupPage {...POPUP} smallDay={null} anyHabit={false} rows={[]} others={[]} />,
      },
      { state: 'nothing due, no tip', node: <PopupPage {...POPUP} rows={[]} tip={null} /> },
      {
        state: 'nudges, to be paused',
        clicks: ['.PauseMenu'],
        node: <PopupPage {...POPUP} above={NUDGES} />,
      },
      { state: 'long words', node: <PopupPage {...POPUP} tip={LONG_TIP} rows={STRAINED} /> },
    ],
  },
  {
    name: 'NewTabPage',
    specimens: [
      { state: 'names', wide: true, node: <NewTabPage {...NEW_TAB} /> },
      { state: 'circles', wide: true, node: <NewTabPage {...NEW_TAB} named={false} /> },
      {
        state: 'circles, and nudges that waited',
        wide: true,
        clicks: ['.DayLine button'],
        node: (
          <NewTabPage
            {...NEW_TAB}
            named={false}
            above={<DayLine {...NO_ANSWERS} line={LINES.nudges} named={false} />}
          />
        ),
      },
      { state: 'quiet', wide: true, node: <NewTabPage {...NEW_TAB} quiet /> },
      {
        state: 'a small day, a line, moods',
        wide: true,
        node: (
          <NewTabPage {...NEW_TAB} {...FULL_DAY} plot={<Plot view={aPlotOf(5)} hidden={false} />} />
        ),
      },
      {
        state: 'no habits',
        node: <NewTabPage {...NEW_TAB} smallDay={null} anyHabit={false} rows={[]} />,
      },
      { state: 'nothing due, no tip left', node: <NewTabPage {...NEW_TAB} rows={[]} tip={null} /> },
      {
        state: 'long words',
        node: <NewTabPage {...NEW_TAB} tip={LONG_TIP} rows={STRAINED} />,
      },
    ],
  },
  {
    name: 'GardenPage',
    specimens: [
      {
        state: 'today',
        wide: true,
        node: (
          <GardenPage {...SHARED} section="today" place="today" undoable={AN_UNDOABLE}>
            <TodaySection {...TODAY} />
          </GardenPage>
        ),
      },
      {
        state: 'a small day, a line, moods',
        wide: true,
        node: (
          <GardenPage {...SHARED} section="today" place="today">
            <TodaySection {...TODAY} {...FULL_DAY} />
          </GardenPage>
        ),
      },
      {
        state: 'today, narrow',
        node: (
          <GardenPage {...SHARED} section="today" place="today">
            <TodaySection {...TODAY} />
          </GardenPage>
        ),
      },
    ],
  },
  {
    name: 'WelcomePage',
    specimens: [
      { state: 'step 1', node: <WelcomePage {...WELCOME} /> },
      {
        state: 'step 2, two chosen',
        clicks: [NEXT, '.TemplatePicker li:nth-child(2) button', '.WelcomePage-habits p .Button'],
        node: <WelcomePage {...WELCOME} />,
      },
      {
        state: 'step 3, without a habit',
        clicks: [NEXT, NEXT],
        node: <WelcomePage {...WELCOME} trouble="Not saved." />,
      },
      {
        state: 'step 3, nudged at a time',
        clicks: [
          NEXT,
          '.TemplatePicker li:nth-child(2) button',
          NEXT,
          '.NudgeChoice .Options-one:last-child input',
        ],
        node: <WelcomePage {...WELCOME} />,
      },
    ],
  },
];
