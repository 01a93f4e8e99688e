import type { ComponentChild } from 'preact';
import { ARTICLES } from '@/catalog/articles';
import { CRISIS_LINES, DIRECTORIES } from '@/catalog/crisis-lines';
import { TIPS } from '@/catalog/tips';
import { AsidePanel } from '@/components/AsidePanel';
import { EvidenceCard } from '@/components/EvidenceCard';
import { FinishLine } from '@/components/FinishLine';
import { HelpPage } from '@/components/HelpPage';
import { LibraryPage, type LibraryPageProps } from '@/components/LibraryPage';
import { TopicSettings } from '@/components/TopicSettings';
import { aLibrary, readingsByAddress } from '@/domain/library';
import { anUnknownReading, type Reading } from '@/domain/reading';
import { DEFAULT_SETTINGS } from '@/domain/settings';
import type { EvidenceView, LibraryView } from '@/domain/view';
import { MONDAY, TIP_DEEDS } from '@/tests/components/samples';
import { HEBREW, LONG_NAME, LONG_WORD, nothing } from './samples';
import type { Component } from './specimen';

const FEW_TIPS = TIPS.slice(0, 2);
const FEW_ARTICLES = ARTICLES.filter(
  ({ id }, index) => index < 2 || FEW_TIPS.some((tip) => tip.article === id),
);
const [TIP] = FEW_TIPS;

function aReading(title: string, changed: Partial<Reading> = {}): Reading {
  const key = `example.org/${title}`;
  const page = { key, address: 'https://example.org/page', title };
  return { ...anUnknownReading(page, 1), keptAt: 1, ...changed };
}

const READINGS = [
  aReading('On rest', { note: 'For Sunday', openedAt: 1 }),
  aReading(LONG_WORD, { note: LONG_NAME, readAt: 1 }),
  aReading(HEBREW),
  aReading('Put away', { archivedAt: 1 }),
];

function library(props: Partial<LibraryPageProps>, view: Partial<LibraryView> = {}) {
  const whole: LibraryView = {
    keptTips: [],
    asideTips: [],
    shownTips: [],
    readings: [],
    settings: DEFAULT_SETTINGS,
    today: MONDAY,
    ...view,
  };
  const state = {
    library: aLibrary(FEW_TIPS, FEW_ARTICLES),
    view: whole,
    readingOf: readingsByAddress(whole.readings),
    isOnToday: () => false,
  };
  return (
    <LibraryPage
      {...TIP_DEEDS}
      state={state}
      part="search"
      tipId={null}
      aside={false}
      refusals={[]}
      tipHref={() => '#'}
      onReading={async () => true}
      onReorder={nothing}
      onShowAgain={nothing}
      {...props}
    />
  );
}

const EVIDENCE: EvidenceView = {
  facts: [
    {
      id: 'a',
      claim: LONG_NAME,
      strength: 'moderate',
      inWhom: 'Twelve adults.',
      limits: 'It is a link, not a cause.',
      source: {
        title: LONG_NAME,
        authors: 'Lee et al.',
        year: 2020,
        venue: 'A journal',
        doi: '10.1000/182',
      },
    },
  ],
  reviewedOn: MONDAY,
};

function help(country: string): ComponentChild {
  return (
    <HelpPage
      countries={CRISIS_LINES}
      directories={DIRECTORIES}
      country={country}
      nameOf={(code) => code}
      dayOf={(day) => day}
      onCountry={nothing}
    />
  );
}

/** Everything that is read and looked up. */
export const LIBRARY_COMPONENTS: readonly Component[] = [
  {
    name: 'LibraryPage',
    specimens: [
      { state: 'searching', wide: true, node: library({}) },
      {
        state: 'a reading list, one address refused',
        wide: true,
        node: library(
          { part: 'reading', refusals: [{ kind: 'addressNotWeb', scheme: 'javascript' }] },
          { readings: READINGS },
        ),
      },
      { state: 'an empty reading list', wide: true, node: library({ part: 'reading' }) },
      {
        state: 'past tips',
        wide: true,
        node: library(
          { part: 'past' },
          { shownTips: FEW_TIPS.map(({ id }) => ({ day: MONDAY, tipId: id })) },
        ),
      },
      { state: 'no past tips', wide: true, node: library({ part: 'past' }) },
      {
        state: 'a tip put aside',
        wide: true,
        node: library(
          { tipId: TIP?.id ?? '' },
          { asideTips: [{ tipId: TIP?.id ?? '', reason: 'notNow', until: MONDAY }] },
        ),
      },
    ],
  },
  {
    name: 'EvidenceCard',
    specimens: [
      { state: 'one fact', node: <EvidenceCard evidence={EVIDENCE} reviewedOn="23 November" /> },
    ],
  },
  {
    name: 'AsidePanel',
    specimens: [
      {
        state: 'with topics',
        node: (
          <AsidePanel
            topics={['food', 'numbers']}
            onReason={nothing}
            onTopic={nothing}
            onCancel={nothing}
          />
        ),
      },
    ],
  },
  {
    name: 'FinishLine',
    specimens: [
      {
        state: 'long words',
        node: <FinishLine toFinish={{ address: '', title: LONG_NAME }} onFinish={nothing} />,
      },
    ],
  },
  {
    name: 'TopicSettings',
    specimens: [
      {
        state: 'two topics hidden, tips aside',
        node: (
          <TopicSettings
            settings={{ ...DEFAULT_SETTINGS, hiddenTopics: ['food', 'sleep'] }}
            aside={3}
            asideHref="#"
            onHideTopic={nothing}
            onKetamine={nothing}
          />
        ),
      },
    ],
  },
  {
    name: 'HelpPage',
    specimens: [
      { state: 'a country with lines', wide: true, node: help('GB') },
      { state: 'an emergency number alone', wide: true, node: help('MT') },
      { state: 'no country chosen', wide: true, node: help('') },
    ],
  },
];
