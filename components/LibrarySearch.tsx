import { useId, useState } from 'preact/hooks';
import type { LibraryState } from '@/components/LibraryPage';
import { useLibraryWords } from '@/components/page-words';
import { ShelfRow, type ShelfRowProps } from '@/components/ShelfRow';
import { statusOf } from '@/components/shelf-item';
import { ANY_ITEM, isWithin, type LibraryFilter } from '@/domain/library';
import type { TipDomain } from '@/domain/life-domain';
import type { EvidenceStrength } from '@/domain/tip';

export type LibrarySearchProps = Omit<ShelfRowProps, 'item' | 'status' | 'aside'> & {
  readonly state: LibraryState;
  /** Begins with the tips that were put aside. */
  readonly aside: boolean;
  /** Without filters, for the popup. */
  readonly compact: boolean;
};

/** How many rows are drawn at first, and with each "more". */
const PAGE = 30;

const STRENGTHS: readonly EvidenceStrength[] = ['strong', 'moderate', 'early'];

/** Search as you type over tips, deeds and articles. */
export function LibrarySearch({ state, aside, compact, ...deeds }: LibrarySearchProps) {
  const words = useLibraryWords().library;
  const id = useId();
  const begin: LibraryFilter = aside ? { ...ANY_ITEM, status: 'aside' } : ANY_ITEM;
  const [query, setQuery] = useState('');
  const [filter, setFilter] = useState(begin);
  const [most, setMost] = useState(PAGE);
  const found = state.library
    .find(query)
    .map((item) => ({ item, status: statusOf(item, state) }))
    .filter(({ item, status }) => isWithin(item, filter, status));
  const domains = [...new Set(state.library.items.map(domainOf))];
  const rest = Math.min(PAGE, found.length - most);
  return (
    <search class="LibrarySearch">
      <label class="unseen" for={id}>
        {words.search}
      </label>
      <input
        id={id}
        type="search"
        class="LibrarySearch-query"
        placeholder={words.search}
        autoComplete="off"
        value={query}
        onInput={(event) => {
          setQuery(event.currentTarget.value);
          setMost(PAGE);
        }}
      />
      {!compact && (
        <Filters
          filter={filter}
          domains={domains}
          onChange={(next) => {
            setFilter(next);
            setMost(PAGE);
          }}
        />
      )}
      <p class="LibrarySearch-count" role="status">
        {words.found(found.length)}
      </p>
      <ul class="LibrarySearch-results">
        {found.slice(0, most).map(({ item, status }) => (
          <ShelfRow
            key={item.id}
            {...deeds}
            item={item}
            status={status}
            aside={
              item.kind === 'tip'
                ? (state.view.asideTips.find(({ tipId }) => tipId === item.tip.id) ?? null)
                : null
            }
          />
        ))}
      </ul>
      {found.length === 0 && (
        <p class="LibrarySearch-nothing">
          {words.nothing}{' '}
          <button
            type="button"
            class="Button"
            onClick={() => {
              setQuery('');
              setFilter(ANY_ITEM);
            }}
          >
            {words.clear}
          </button>
        </p>
      )}
      {rest > 0 && (
        <button type="button" class="Button" onClick={() => setMost(most + PAGE)}>
          {words.more(rest)}
        </button>
      )}
    </search>
  );
}

type FiltersProps = {
  readonly filter: LibraryFilter;
  readonly domains: readonly TipDomain[];
  readonly onChange: (filter: LibraryFilter) => void;
};

function Filters({ filter, domains, onChange }: FiltersProps) {
  const { library: words, domains: names } = useLibraryWords();
  const kinds = (['all', 'tip', 'article'] as const).map(
    (value) => [value, words.kinds[value]] as const,
  );
  const statuses = (['any', 'unread', 'read', 'kept', 'aside'] as const).map(
    (value) => [value, words.statuses[value]] as const,
  );
  return (
    <fieldset class="LibrarySearch-filters">
      <legend class="unseen">{words.filters}</legend>
      <Pick
        label={words.kind}
        value={filter.kind}
        options={kinds}
        onChange={(kind) => onChange({ ...filter, kind })}
      />
      <Pick
        label={words.domain}
        value={filter.domain}
        options={[
          ['', words.everyDomain],
          ...domains.map((domain) => [domain, names[domain]] as const),
        ]}
        onChange={(domain) => onChange({ ...filter, domain })}
      />
      <Pick
        label={words.strength}
        value={filter.strength}
        options={[
          ['', words.everyStrength],
          ...STRENGTHS.map((each) => [each, words.strengths[each]] as const),
        ]}
        onChange={(strength) => onChange({ ...filter, strength })}
      />
      <Pick
        label={words.status}
        value={filter.status}
        options={statuses}
        onChange={(status) => onChange({ ...filter, status })}
      />
      <label class="Choice-option">
        <input
          type="checkbox"
          checked={filter.free}
          onChange={() => onChange({ ...filter, free: !filter.free })}
        />
        <span>{words.free}</span>
      </label>
    </fieldset>
  );
}

type PickProps<T extends string> = {
  readonly label: string;
  readonly value: T;
  readonly options: readonly (readonly [T, string])[];
  readonly onChange: (value: T) => void;
};

function Pick<T extends string>({ label, value, options, onChange }: PickProps<T>) {
  const id = useId();
  return (
    <div class="LibrarySearch-pick">
      <label for={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => onChange(event.currentTarget.value as T)}>
        {options.map(([each, name]) => (
          <option key={each} value={each}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}

function domainOf(item: LibraryState['library']['items'][number]): TipDomain {
  return item.kind === 'tip' ? item.tip.domain : item.article.domain;
}
