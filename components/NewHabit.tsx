import { useState } from 'preact/hooks';
import { HabitForm, type HabitFormProps } from '@/components/HabitForm';
import { TemplatePicker } from '@/components/TemplatePicker';
import { useGardenWords, useWords } from '@/components/words';
import type { HabitDraft } from '@/domain/habit-draft';
import type { Template } from '@/domain/template';

export type NewHabitProps = Pick<
  HabitFormProps,
  'weekStartsOn' | 'refusals' | 'onSubmit' | 'onCancel'
> & { readonly templates: readonly Template[] };

/** A new habit: from an idea, or one's own. */
export function NewHabit({ templates, ...form }: NewHabitProps) {
  const words = useWords();
  const gardenWords = useGardenWords();
  const [from, setFrom] = useState<Template | 'own' | null>(null);
  if (from !== null) {
    return (
      <HabitForm
        heading={gardenWords.form.newHabit}
        initial={from === 'own' ? anEmptyDraft() : draftOf(from)}
        caution={from === 'own' ? undefined : from.caution}
        hasPast={false}
        {...form}
      />
    );
  }
  return (
    <section class="NewHabit">
      <h2>{gardenWords.form.newHabit}</h2>
      <p>{gardenWords.form.start}</p>
      <TemplatePicker templates={templates} chosen={new Set()} full={false} onToggle={setFrom} />
      <p class="NewHabit-acts">
        <button type="button" class="Button" data-kind="main" onClick={() => setFrom('own')}>
          {gardenWords.form.ownHabit}
        </button>
        <button type="button" class="Button" data-kind="quiet" onClick={form.onCancel}>
          {words.common.cancel}
        </button>
      </p>
    </section>
  );
}

/** The draft a template begins with. */
export function draftOf(template: Template): HabitDraft {
  const { name, domain, cue, small, schedule, goal } = template;
  return { name, domain, cue, small, schedule, goal };
}

export function anEmptyDraft(): HabitDraft {
  return {
    name: '',
    domain: 'own',
    cue: '',
    small: '',
    schedule: { kind: 'daily' },
    goal: { kind: 'check' },
  };
}
