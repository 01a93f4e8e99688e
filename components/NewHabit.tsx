import { useState } from 'preact/hooks';
import { HabitForm, type HabitFormProps } from '@/components/HabitForm';
import { useGardenWords, useLibraryWords } from '@/components/page-words';
import { TemplatePicker } from '@/components/TemplatePicker';
import { Evidence, type EvidenceOfProps } from '@/components/TipPanel';
import { useWords } from '@/components/words';
import { EMPTY_DRAFT, type HabitDraft } from '@/domain/habit-draft';
import type { Template } from '@/domain/template';

export type NewHabitProps = Pick<
  HabitFormProps,
  'today' | 'weekStartsOn' | 'groups' | 'refusals' | 'onSubmit' | 'onCancel'
> &
  Pick<EvidenceOfProps, 'askEvidence' | 'dayOf'> & {
    readonly templates: readonly Template[];
    /** Id of the template to begin from, where one was chosen already. */
    readonly from?: string | null;
  };

/** A new habit: from an idea, or one's own. */
export function NewHabit({ templates, from: begin = null, ...props }: NewHabitProps) {
  const words = useWords();
  const gardenWords = useGardenWords();
  const [from, setFrom] = useState<Template | 'own' | null>(
    templates.find(({ id }) => id === begin) ?? null,
  );
  if (from !== null) {
    return (
      <HabitForm
        {...props}
        heading={gardenWords.form.newHabit}
        initial={from === 'own' ? EMPTY_DRAFT : draftFrom(from)}
        caution={from === 'own' ? undefined : from.caution}
        hasPast={false}
      >
        {from !== 'own' && <Why {...props} template={from} />}
      </HabitForm>
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
        <button type="button" class="Button" data-kind="quiet" onClick={props.onCancel}>
          {words.acts.cancel}
        </button>
      </p>
    </section>
  );
}

/** The evidence behind a template, shown on request. */
function Why({
  template,
  ...asks
}: Pick<NewHabitProps, 'askEvidence' | 'dayOf'> & { readonly template: Template }) {
  const words = useLibraryWords().card;
  const [open, setOpen] = useState(false);
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{words.heading}</summary>
      {open && <Evidence {...asks} ids={template.evidence} />}
    </details>
  );
}

/** The draft a template begins with. */
export function draftFrom(template: Template): HabitDraft {
  const { name, domain, cue, small, schedule, goal } = template;
  return { ...EMPTY_DRAFT, name, domain, cue, small, schedule, goal };
}
