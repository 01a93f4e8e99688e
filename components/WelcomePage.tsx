import { useEffect, useRef, useState } from 'preact/hooks';
import { Choice } from '@/components/Choice';
import { Line } from '@/components/Line';
import { draftFrom } from '@/components/NewHabit';
import { useGardenWords } from '@/components/page-words';
import { TemplatePicker } from '@/components/TemplatePicker';
import { KetamineChoice } from '@/components/TopicSettings';
import { useWords } from '@/components/words';
import { EMPTY_DRAFT, type HabitDraft } from '@/domain/habit-draft';
import type { Refusal } from '@/domain/refusal';
import type { Settings } from '@/domain/settings';
import type { Template } from '@/domain/template';
import type { TipView } from '@/domain/view';

/** What a person has said by the end of Welcome. */
export type WelcomeAnswers = {
  /** In order of choice; `id` stays the same while a choice is changed. */
  readonly habits: readonly { readonly id: string; readonly draft: HabitDraft }[];
  readonly newTabHabits: Settings['newTabHabits'];
  readonly ketamine: Settings['ketamine'];
};

export type WelcomePageProps = {
  readonly templates: readonly Template[];
  readonly tip: TipView | null;
  /** By the id of a choice, why it cannot be kept as it is. */
  readonly refusals: ReadonlyMap<string, readonly Refusal[]>;
  readonly trouble: string | null;
  readonly onFinish: (answers: WelcomeAnswers) => void;
  readonly onSkip: () => void;
};

type Picked = {
  readonly id: string;
  readonly draft: HabitDraft;
  readonly action?: string;
  readonly caution?: string | undefined;
};

const MOST = 3;
const STEPS = 3;

/** First run: what Tilth is, one to three habits, who sees the screen. Each screen can be skipped. */
export function WelcomePage(props: WelcomePageProps) {
  const words = useWords();
  const gardenWords = useGardenWords();
  const [step, setStep] = useState(0);
  const [picks, setPicks] = useState<readonly Picked[]>([]);
  const [newTabHabits, setNewTabHabits] = useState<Settings['newTabHabits']>('circles');
  const [ketamine, setKetamine] = useState<Settings['ketamine']>('unsaid');
  const heading = useRef<HTMLHeadingElement>(null);
  const { refusals } = props;
  useEffect(() => {
    if (refusals.size > 0) setStep(1);
  }, [refusals]);
  useEffect(() => {
    if (step > 0) heading.current?.focus();
  }, [step]);

  const finish = (): void =>
    props.onFinish({ habits: picks.filter(hasName), newTabHabits, ketamine });
  const titles = [
    gardenWords.welcome.what.heading,
    gardenWords.welcome.choose.heading,
    gardenWords.welcome.names.heading,
  ];
  const nexts = [
    gardenWords.welcome.what.next,
    gardenWords.welcome.choose.next,
    gardenWords.welcome.names.finish,
  ];
  return (
    <main class="WelcomePage">
      <p class="WelcomePage-step">{gardenWords.welcome.step(step + 1, STEPS)}</p>
      <h1 ref={heading} tabIndex={-1}>
        {titles[step]}
      </h1>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (step < 2) setStep(step + 1);
          else finish();
        }}
      >
        {step === 0 && <What tip={props.tip} />}
        {step === 1 && <Habits {...props} picks={picks} onPicks={setPicks} />}
        {step === 2 && (
          <Choice
            legend={gardenWords.welcome.names.hint}
            value={newTabHabits}
            options={[
              { value: 'names', label: gardenWords.welcome.names.names },
              {
                value: 'circles',
                label: gardenWords.welcome.names.circles,
                hint: gardenWords.welcome.names.circlesHint,
              },
            ]}
            onChange={setNewTabHabits}
          />
        )}
        {step === 2 && <KetamineChoice value={ketamine} onChange={setKetamine} />}
        <p class="WelcomePage-trouble" role="alert">
          {props.trouble}
        </p>
        <p class="WelcomePage-acts">
          <button type="submit" class="Button" data-kind="main">
            {nexts[step]}
          </button>
          {step > 0 && (
            <button type="button" class="Button" onClick={() => setStep(step - 1)}>
              {words.acts.back}
            </button>
          )}
          <button type="button" class="Button" data-kind="quiet" onClick={props.onSkip}>
            {gardenWords.welcome.skipAll}
          </button>
        </p>
      </form>
    </main>
  );
}

function What({ tip }: { tip: TipView | null }) {
  const words = useWords();
  const gardenWords = useGardenWords();
  return (
    <div class="WelcomePage-what">
      <ul>
        {gardenWords.welcome.what.lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {tip && (
        <aside aria-label={words.tip.heading}>
          <p class="WelcomePage-kicker">{words.tip.heading}</p>
          <p class="WelcomePage-tip">{tip.text}</p>
        </aside>
      )}
    </div>
  );
}

type HabitsProps = Pick<WelcomePageProps, 'templates' | 'refusals'> & {
  readonly picks: readonly Picked[];
  readonly onPicks: (picks: readonly Picked[]) => void;
};

function Habits({ templates, refusals, picks, onPicks }: HabitsProps) {
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

/** An own habit that was left without a name was not chosen after all. */
function hasName({ draft }: Picked): boolean {
  return draft.name.trim() !== '';
}

function ownId(picks: readonly Picked[]): string {
  const taken = picks.map((pick) => pick.id);
  return ['own-1', 'own-2', 'own-3'].find((id) => !taken.includes(id)) ?? 'own-4';
}
