import { Line } from '@/components/Line';
import { draftFrom } from '@/components/NewHabit';
import { useGardenWords } from '@/components/page-words';
import { TemplatePicker } from '@/components/TemplatePicker';
import { EMPTY_DRAFT, type HabitDraft } from '@/domain/habit-draft';
import type { Refusal } from '@/domain/refusal';
import type { Template } from '@/domain/template';

/** A habit that was chosen. */
export type Picked = {
  readonly id: string;
  readonly draft: HabitDraft;
  readonly action?: string;
  readonly caution?: string | undefined;
};

const MOST = 3;
export type WelcomeHabitsProps = {
  readonly templates: readonly Template[];
  /** By the id of a choice, why it cannot be kept as it is. */
  readonly refusals: ReadonlyMap<string, readonly Refusal[]>;
  readonly picks: readonly Picked[];
  readonly onPicks: (picks: readonly Picked[]) => void;
};

/** One to three habits, each tied to something that is done already. */
export function WelcomeHabits({ templates, refusals, picks, onPicks }: WelcomeHabitsProps) {
  const gardenWords = useGardenWords();
  const full = picks.length >= MOST;
  const toggle = (template: Template): void => {
    const without = picks.filter((pick) => pick.id !== template.id);
    const { id, action, caution } = template;
    onPicks(
      without.length < picks.length
        ? without
        : [...picks, { id, action, caution, draft: draftFrom(template) }],
    );
  };
  const change = (index: number, changed: Partial<HabitDraft>): void =>
    onPicks(
      picks.map((pick, at) =>
        at === index ? { ...pick, draft: { ...pick.draft, ...changed } } : pick,
      ),
    );
  const addOwn = (): void => onPicks([...picks, { id: ownId(picks), draft: EMPTY_DRAFT }]);
  return (
    <div class="WelcomePage-habits">
      <p class="WelcomePage-hint">{gardenWords.welcome.choose.hint}</p>
      <TemplatePicker
        templates={templates}
        chosen={new Set(picks.map((pick) => pick.id))}
        full={full}
        onToggle={toggle}
      />
      <p>
        <button type="button" class="Button" disabled={full} onClick={addOwn}>
          {gardenWords.welcome.choose.own}
        </button>
      </p>
      <p class="WelcomePage-hint" aria-live="polite">
        {full ? gardenWords.welcome.choose.full : gardenWords.welcome.choose.chosen(picks.length)}
      </p>
      {picks.map(({ id, draft, action, caution }, index) => (
        <fieldset key={id} class="WelcomePage-pick">
          <legend>
            <bdi>{draft.name === '' ? gardenWords.welcome.choose.ownName : draft.name}</bdi>
          </legend>
          {id.startsWith('own-') && (
            <Line
              label={gardenWords.form.name}
              value={draft.name}
              placeholder={gardenWords.form.namePlaceholder}
              refusals={(refusals.get(id) ?? []).filter(
                (each) => !('field' in each) || each.field === 'name',
              )}
              onInput={(name) => change(index, { name })}
            />
          )}
          <Line
            label={gardenWords.form.after}
            inline
            value={draft.cue}
            placeholder={gardenWords.form.cuePlaceholder}
            refusals={(refusals.get(id) ?? []).filter(
              (each) => 'field' in each && each.field === 'cue',
            )}
            onInput={(cue) => change(index, { cue })}
          />
          {draft.cue !== '' && draft.name !== '' && (
            <p class="WelcomePage-hint">
              <bdi>
                {action
                  ? gardenWords.form.intentionTo(draft.cue, action)
                  : gardenWords.form.intention(draft.cue, draft.name)}
              </bdi>
            </p>
          )}
          {caution && (
            <p class="WelcomePage-hint">
              <b>{gardenWords.form.caution}</b> {caution}
            </p>
          )}
        </fieldset>
      ))}
    </div>
  );
}

function ownId(picks: readonly Picked[]): string {
  const taken = picks.map((pick) => pick.id);
  return ['own-1', 'own-2', 'own-3'].find((id) => !taken.includes(id)) ?? 'own-4';
}
