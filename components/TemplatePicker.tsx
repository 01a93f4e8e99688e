import { useState } from 'preact/hooks';
import { useGardenWords } from '@/components/words';
import type { Template } from '@/domain/template';

export type TemplatePickerProps = {
  readonly templates: readonly Template[];
  readonly chosen: ReadonlySet<string>;
  /** Whether no more can be chosen. */
  readonly full: boolean;
  readonly onToggle: (template: Template) => void;
};

/** How many ideas are shown before "More ideas". */
const FIRST = 6;

/** Habits to take as they are; a few first, all on request. */
export function TemplatePicker({ templates, chosen, full, onToggle }: TemplatePickerProps) {
  const gardenWords = useGardenWords();
  const [all, setAll] = useState(false);
  const shown = all ? templates : templates.slice(0, FIRST);
  return (
    <div class="TemplatePicker">
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
      {!all && templates.length > FIRST && (
        <button type="button" class="TemplatePicker-more" onClick={() => setAll(true)}>
          {gardenWords.form.more}
        </button>
      )}
    </div>
  );
}
