import { useId, useState } from 'preact/hooks';
import { useGardenWords } from '@/components/page-words';
import type { HabitDomain } from '@/domain/life-domain';
import type { Template } from '@/domain/template';
import { folded } from '@/domain/text';

export type TemplatePickerProps = {
  readonly templates: readonly Template[];
  readonly chosen: ReadonlySet<string>;
  /** Whether no more can be chosen. */
  readonly full: boolean;
  readonly onToggle: (template: Template) => void;
};

/** How many ideas are shown before "More ideas". */
const FIRST = 6;

/** Habits to take as they are; a few first, all on request, by part of life and by word. */
export function TemplatePicker({ templates, chosen, full, onToggle }: TemplatePickerProps) {
  const gardenWords = useGardenWords();
  const [all, setAll] = useState(false);
  const [query, setQuery] = useState('');
  const [domain, setDomain] = useState<HabitDomain | ''>('');
  const shown = all
    ? templates.filter(
        (template) => (domain === '' || template.domain === domain) && holds(template, query),
      )
    : templates.slice(0, FIRST);
  return (
    <div class="TemplatePicker">
      {all && (
        <Search
          templates={templates}
          query={query}
          domain={domain}
          found={shown.length}
          onQuery={setQuery}
          onDomain={setDomain}
        />
      )}
      <ul>
        {shown.map((template) => (
          <li key={template.id}>
            <button
              type="button"
              aria-pressed={chosen.has(template.id)}
              disabled={full && !chosen.has(template.id)}
              onClick={() => onToggle(template)}
            >
              <span>{template.name}</span>
              <small>{gardenWords.form.domains[template.domain]}</small>
            </button>
          </li>
        ))}
      </ul>
      {all && shown.length === 0 && <p>{gardenWords.form.noIdea}</p>}
      {!all && templates.length > FIRST && (
        <button type="button" class="TemplatePicker-more" onClick={() => setAll(true)}>
          {gardenWords.form.more}
        </button>
      )}
    </div>
  );
}

type SearchProps = {
  readonly templates: readonly Template[];
  readonly query: string;
  readonly domain: HabitDomain | '';
  readonly found: number;
  readonly onQuery: (query: string) => void;
  readonly onDomain: (domain: HabitDomain | '') => void;
};

function Search({ templates, query, domain, found, onQuery, onDomain }: SearchProps) {
  const words = useGardenWords().form;
  const id = useId();
  const domains = [...new Set(templates.map((template) => template.domain))];
  return (
    <search class="TemplatePicker-search">
      <label class="unseen" for={id}>
        {words.searchIdeas}
      </label>
      <input
        id={id}
        type="search"
        autoComplete="off"
        placeholder={words.searchIdeas}
        value={query}
        onInput={(event) => onQuery(event.currentTarget.value)}
      />
      <label class="unseen" for={`${id}-domain`}>
        {words.domain}
      </label>
      <select
        id={`${id}-domain`}
        value={domain}
        onChange={(event) => onDomain(event.currentTarget.value as HabitDomain | '')}
      >
        <option value="">{words.everyDomain}</option>
        {domains.map((each) => (
          <option key={each} value={each}>
            {words.domains[each]}
          </option>
        ))}
      </select>
      <span class="unseen" role="status">
        {words.ideasFound(found)}
      </span>
    </search>
  );
}

/** Whether every word stands somewhere in a template, whatever its case and accents. */
function holds({ name, small, cue, action }: Template, query: string): boolean {
  const text = folded([name, action, small, cue].join(' '));
  return folded(query)
    .split(/\s+/)
    .every((word) => text.includes(word));
}
