import { beforeEach, describe, expect, test, vi } from 'vitest';
import { HelpPage } from '@/components/HelpPage';
import { LibraryPage, type LibraryPageProps, type LibraryState } from '@/components/LibraryPage';
import { TopicSettings } from '@/components/TopicSettings';
import { aLibrary, readingsByAddress } from '@/domain/library';
import type { LocalDate } from '@/domain/local-date';
import { anUnknownReading, type Reading } from '@/domain/reading';
import { DEFAULT_SETTINGS } from '@/domain/settings';
import type { LibraryView } from '@/domain/view';
import { anArticle, someTips } from '@/tests/support/builders';
import { choose, press, type Shown, show, submit, type } from '@/tests/support/render';
import { HOSTILE, MONDAY, TIP_DEEDS } from './samples';

const TUESDAY = '2026-11-24' as LocalDate;
const TIPS = someTips({ sleep: 40, nature: 2 }).map((tip, index) => ({
  ...tip,
  text: `${tip.domain === 'sleep' ? 'Rest' : 'Trees'} number ${index}`,
}));
const ARTICLES = [
  anArticle(),
  anArticle({
    id: 'cafe',
    title: 'Le Café',
    url: 'https://example.org/cafe',
    free: false,
    reader: 'clinician',
    length: 'long',
  }),
];
const VIEW: LibraryView = {
  keptTips: ['nature-1'],
  asideTips: [],
  shownTips: [{ day: MONDAY, tipId: 'sleep-1' }],
  readings: [],
  settings: DEFAULT_SETTINGS,
  today: MONDAY,
};

const on = {
  onReading: vi.fn<LibraryPageProps['onReading']>(async () => true),
  onReorder: vi.fn<LibraryPageProps['onReorder']>(),
  onShowAgain: vi.fn<LibraryPageProps['onShowAgain']>(),
  onKeep: vi.fn<LibraryPageProps['onKeep']>(),
};

beforeEach(() => vi.clearAllMocks());

function aState(view: Partial<LibraryView> = {}): LibraryState {
  const whole = { ...VIEW, ...view };
  return {
    library: aLibrary(TIPS, ARTICLES),
    view: whole,
    readingOf: readingsByAddress(whole.readings),
    isOnToday: () => false,
  };
}

function library(props: Partial<LibraryPageProps> = {}, view: Partial<LibraryView> = {}): Shown {
  return show(
    <LibraryPage
      {...TIP_DEEDS}
      {...on}
      state={aState(view)}
      part="search"
      tipId={null}
      aside={false}
      refusals={[]}
      tipHref={(tipId) => `#library/tip/${tipId}`}
      {...props}
    />,
  );
}

function field(page: Shown, name: string): HTMLSelectElement {
  const label = page.all('label').find((each) => each.textContent === name);
  return page.the<HTMLSelectElement>(`[id="${label?.getAttribute('for')}"]`);
}

function aReading(changed: Partial<Reading> & { readonly title: string }): Reading {
  const key = `example.org/${changed.title}`;
  return {
    ...anUnknownReading({ key, address: `https://${key}`, title: '' }, 1),
    keptAt: 1,
    ...changed,
  };
}

describe('searching', () => {
  test('shows a page of all at first, and more on request', () => {
    const page = library();
    expect(page.the('.LibrarySearch-count').textContent).toBe('44 found.');
    expect(page.all('.ShelfRow')).toHaveLength(30);
    press(page.button('Show 14 more'));
    expect(page.all('.ShelfRow')).toHaveLength(44);
  });

  test('finds as one types, and says how much', () => {
    const page = library();
    type(page.the<HTMLInputElement>('input[type=search]'), 'trees');
    expect(page.the('.LibrarySearch-count').textContent).toBe('2 found.');
    expect(page.all('.ShelfRow')).toHaveLength(2);
  });

  test.each(Object.entries(HOSTILE))('stays calm at %s', (_, query) => {
    const page = library();
    type(page.the<HTMLInputElement>('input[type=search]'), query);
    expect(page.all('script, img')).toEqual([]);
    expect(page.the('.LibrarySearch-count').textContent).toMatch(/found/i);
  });

  test('that finds nothing offers the way back', () => {
    const page = library();
    type(page.the<HTMLInputElement>('input[type=search]'), 'zzzz');
    expect(page.all('.ShelfRow')).toEqual([]);
    press(page.button('Clear search and filters'));
    expect(page.all('.ShelfRow')).toHaveLength(30);
  });

  test.each([
    ['Show', 'article', 2],
    ['Part of life', 'nature', 2],
    ['Evidence', 'early', 0],
    ['Which', 'kept', 1],
    ['Which', 'read', 0],
  ])('filters by %s: %s', (label, value, count) => {
    const page = library();
    choose(field(page, label), value);
    expect(page.all('.ShelfRow')).toHaveLength(count);
  });

  test('leaves tips out that were put aside, and shows them with their reason on request', () => {
    const asideTips = [{ tipId: 'nature-1', reason: 'notNow', until: TUESDAY } as const];
    const page = library({ aside: true }, { asideTips });
    expect(page.all('.ShelfRow')).toHaveLength(1);
    expect(page.html()).toContain(`comes back on ${TUESDAY}`);
    press(page.button('Show this tip again'));
    expect(on.onShowAgain).toHaveBeenCalledExactlyOnceWith('nature-1');
    choose(field(page, 'Which'), 'any');
    expect(page.the('.LibrarySearch-count').textContent).toBe('43 found.');
  });
});

describe('an article', () => {
  test('says what it is like, and is opened, kept and marked as read', () => {
    const page = library();
    type(page.the<HTMLInputElement>('input[type=search]'), 'cafe');
    const row = page.the('.ShelfRow');
    for (const fact of ['long', 'written for clinicians', 'may need a subscription']) {
      expect(row.textContent).toContain(fact);
    }
    const link = page.the<HTMLAnchorElement>('.ShelfRow-title a');
    expect(link.rel.split(' ').toSorted()).toEqual(['noopener', 'noreferrer']);
    link.addEventListener('click', (event) => event.preventDefault());
    press(link);
    press(page.button('Keep for reading'));
    press(page.button('Mark as read'));
    const cafe = { address: 'https://example.org/cafe', title: 'Le Café' };
    expect(on.onReading.mock.calls).toEqual([
      [cafe, { kind: 'open' }],
      [cafe, { kind: 'keep', kept: true }],
      [cafe, { kind: 'read', read: true }],
    ]);
  });

  test('that was read or kept in any form of its address shows so', () => {
    const reading = { ...aReading({ title: 'cafe' }), readAt: 5 };
    const page = library({}, { readings: [reading] });
    type(page.the<HTMLInputElement>('input[type=search]'), 'cafe');
    expect(page.the('.ShelfRow-kicker').textContent).toContain('Read');
    expect(page.button('Take off the list').getAttribute('aria-pressed')).toBe('true');
  });
});

describe('the reading list', () => {
  const one = aReading({ title: 'one', note: 'For Sunday' });
  const two = aReading({ title: 'two', position: 2 });
  const away = aReading({ title: 'away', archivedAt: 4 });

  test('is empty with a kind word', () => {
    expect(library({ part: 'reading' }).the('.ReadingList-empty').textContent).toContain('paste');
  });

  test('moves, notes, reads and puts away', () => {
    const page = library({ part: 'reading' }, { readings: [one, two, away] });
    expect(page.html()).toContain('Put away (1)');
    press(page.button('Move “one” down'));
    expect(on.onReorder).toHaveBeenCalledExactlyOnceWith(['example.org/two', 'example.org/one']);
    expect((page.button('Move “one” up') as HTMLButtonElement).disabled).toBe(true);
    const note = page.all<HTMLInputElement>('.ReadingRow-note input')[0] as HTMLInputElement;
    expect(note.value).toBe('For Sunday');
    type(note, 'For Monday');
    submit(note.closest('form') as HTMLElement);
    note.dispatchEvent(new Event('blur'));
    expect(on.onReading).toHaveBeenCalledExactlyOnceWith(one, { kind: 'note', note: 'For Monday' });
  });

  test('keeps a note when its field is left, and what was typed when it could not be kept', async () => {
    on.onReading.mockResolvedValueOnce(false);
    const page = library({ part: 'reading' }, { readings: [one, two] });
    const note = page.all<HTMLInputElement>('.ReadingRow-note input')[0] as HTMLInputElement;
    note.dispatchEvent(new Event('blur'));
    expect(on.onReading).not.toHaveBeenCalled();
    type(note, 'For Monday');
    note.dispatchEvent(new Event('blur'));
    expect(on.onReading).toHaveBeenCalledExactlyOnceWith(one, { kind: 'note', note: 'For Monday' });
    await Promise.resolve();
    expect(note.value).toBe('For Monday');
    note.dispatchEvent(new Event('blur'));
    expect(on.onReading).toHaveBeenCalledTimes(2);
  });

  test('takes a pasted address; what was typed stays when it is refused', async () => {
    on.onReading.mockResolvedValueOnce(false);
    const page = library({
      part: 'reading',
      refusals: [{ kind: 'addressNotWeb', scheme: 'javascript' }],
    });
    const address = page.all<HTMLInputElement>('.ReadingList-add input')[0] as HTMLInputElement;
    type(address, 'javascript:alert(1)');
    submit(page.the('.ReadingList-add'));
    await vi.waitFor(() => expect(on.onReading).toHaveBeenCalledOnce());
    expect(on.onReading.mock.calls[0]).toEqual([
      { address: 'javascript:alert(1)', title: '' },
      { kind: 'keep', kept: true },
    ]);
    expect(address.value).toBe('javascript:alert(1)');
    expect(address.getAttribute('aria-invalid')).toBe('true');
    expect(page.html()).toContain('leads to no web page');
  });

  test.each(Object.entries(HOSTILE))('shows a page called %s as text', (_, title) => {
    const page = library({ part: 'reading' }, { readings: [{ ...one, title }] });
    expect(page.the('.ReadingRow-title').textContent).toContain(title);
    expect(page.all('script, img')).toEqual([]);
  });
});

test('past tips stand by their day, and lead to their page', () => {
  const page = library({ part: 'past' });
  const link = page.the<HTMLAnchorElement>('.PastTips a');
  expect(link.getAttribute('href')).toBe('#library/tip/sleep-1');
  expect(page.the('time').getAttribute('datetime')).toBe(MONDAY);
});

describe('the page of a tip', () => {
  test('shows it with all that can be done', () => {
    const page = library({ tipId: 'nature-1' });
    expect(page.the('.TipCard-text').textContent).toContain('Trees');
    press(page.button('Kept'));
    expect(on.onKeep.mock.calls[0]?.[1]).toBe(false);
  });

  test('that nobody knows or may see says so', () => {
    expect(library({ tipId: 'nowhere' }).html()).toContain('There is no such tip here.');
  });
});

describe('help', () => {
  const countries = [
    {
      country: 'IE',
      emergency: { phone: '112', source: 'https://example.org/112', checked: '2026-11-23' },
      lines: [
        {
          name: 'Samaritans',
          phone: '116 123',
          hours: 'Day and night',
          url: 'https://www.samaritans.org',
          source: 'https://example.org/s',
          checked: '2026-11-23',
        },
      ],
    },
  ];
  const help = {
    countries,
    directories: [
      { name: 'Find A Helpline', url: 'https://findahelpline.com', checked: '2026-11-23' },
    ],
    nameOf: (code: string) => ({ IE: 'Ireland', FR: 'France' })[code] ?? code,
    dayOf: (day: string) => day,
    onCountry: vi.fn<(country: string) => void>(),
  };

  test('calls with one press, and says when and where each number was read', () => {
    const page = show(<HelpPage {...help} country="IE" />);
    const phones = page.all<HTMLAnchorElement>('a[href^="tel:"]');
    expect(phones.map((link) => link.getAttribute('href'))).toEqual(['tel:112', 'tel:116123']);
    expect(phones[1]?.getAttribute('aria-label')).toBe('Call Samaritans: 116 123');
    expect(page.html()).toContain('Checked on 2026-11-23');
  });

  test.each(['', 'FR'])('without a checked number (%s) has the directories alone', (country) => {
    const page = show(<HelpPage {...help} country={country} />);
    expect(page.all('a[href^="tel:"]')).toEqual([]);
    expect(page.html()).toContain('Find A Helpline');
    expect(page.html().includes('no number could be checked')).toBe(country !== '');
    choose(page.the<HTMLSelectElement>('select'), 'IE');
    expect(help.onCountry).toHaveBeenCalledWith('IE');
  });
});

test('topics are hidden one by one, and ketamine is asked about on its own', () => {
  const onHideTopic = vi.fn<(topic: string, hidden: boolean) => void>();
  const onKetamine = vi.fn<(answer: string) => void>();
  const page = show(
    <TopicSettings
      settings={{ ...DEFAULT_SETTINGS, hiddenTopics: ['food'] }}
      aside={2}
      asideHref="#library/aside"
      onHideTopic={onHideTopic}
      onKetamine={onKetamine}
    />,
  );
  const box = (label: string): HTMLInputElement =>
    page.all('label').find((each) => each.textContent?.startsWith(label))
      ?.firstElementChild as HTMLInputElement;
  expect(box('food').checked).toBe(true);
  press(box('food'));
  press(box('alcohol'));
  expect(onHideTopic.mock.calls).toEqual([
    ['food', false],
    ['alcohol', true],
  ]);
  press(box('Yes'));
  expect(onKetamine).toHaveBeenCalledExactlyOnceWith('yes');
  expect(page.html()).toContain('See the 2 tips you put aside');
});
