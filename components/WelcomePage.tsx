import { useEffect, useRef, useState } from 'preact/hooks';
import type { NudgeChoiceProps, NudgeEntry } from '@/components/NudgeChoice';
import { useGardenWords } from '@/components/page-words';
import { type Picked, WelcomeHabits } from '@/components/WelcomeHabits';
import { WelcomeLast } from '@/components/WelcomeLast';
import { useWords } from '@/components/words';
import type { HabitDraft } from '@/domain/habit-draft';
import type { Refusal } from '@/domain/refusal';
import type { Cue } from '@/domain/reminder';
import { minuteOfTime } from '@/domain/reminder-entry';
import type { Settings } from '@/domain/settings';
import type { Template } from '@/domain/template';
import type { TipView } from '@/domain/view';

/** What a person has said by the end of Welcome. */
export type WelcomeAnswers = {
  /** In order of choice; `id` stays the same while a choice is changed. */
  readonly habits: readonly { readonly id: string; readonly draft: HabitDraft }[];
  readonly newTabHabits: Settings['newTabHabits'];
  readonly ketamine: Settings['ketamine'];
  /** What brings a nudge for each of the habits up; `null`: nothing does. */
  readonly cue: Cue | null;
};

export type WelcomePageProps = Pick<NudgeChoiceProps, 'allowed' | 'wasAsked' | 'onAllow'> & {
  readonly templates: readonly Template[];
  readonly tip: TipView | null;
  /** By the id of a choice, why it cannot be kept as it is. */
  readonly refusals: ReadonlyMap<string, readonly Refusal[]>;
  readonly trouble: string | null;
  readonly onFinish: (answers: WelcomeAnswers) => void;
  readonly onSkip: () => void;
};

const STEPS = 3;

/** First run: what Tilth is, one to three habits, who sees the screen. Each screen can be skipped. */
export function WelcomePage(props: WelcomePageProps) {
  const words = useWords();
  const gardenWords = useGardenWords();
  const [step, setStep] = useState(0);
  const [picks, setPicks] = useState<readonly Picked[]>([]);
  const [newTabHabits, setNewTabHabits] = useState<Settings['newTabHabits']>('circles');
  const [ketamine, setKetamine] = useState<Settings['ketamine']>('unsaid');
  const [nudge, setNudge] = useState<NudgeEntry>({ choice: 'none', time: '09:00' });
  const [unclear, setUnclear] = useState<readonly Refusal[]>([]);
  const heading = useRef<HTMLHeadingElement>(null);
  const { refusals } = props;
  useEffect(() => {
    if (refusals.size > 0) setStep(1);
  }, [refusals]);
  useEffect(() => {
    if (step > 0) heading.current?.focus();
  }, [step]);

  const habits = picks.filter(hasName);
  const finish = (): void => {
    const cue = habits.length === 0 ? null : cueOf(nudge);
    const isUnclear = cue === 'unclear';
    setUnclear(isUnclear ? [{ kind: 'timeUnclear', text: nudge.time }] : []);
    if (!isUnclear) props.onFinish({ habits, newTabHabits, ketamine, cue });
  };
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
        {step === 1 && <WelcomeHabits {...props} picks={picks} onPicks={setPicks} />}
        {step === 2 && (
          <WelcomeLast
            newTabHabits={newTabHabits}
            ketamine={ketamine}
            nudge={
              habits.length > 0
                ? { ...props, value: nudge, refusals: unclear, onChange: setNudge }
                : null
            }
            onNewTabHabits={setNewTabHabits}
            onKetamine={setKetamine}
          />
        )}
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

/** An own habit that was left without a name was not chosen after all. */
function hasName({ draft }: Picked): boolean {
  return draft.name.trim() !== '';
}

function cueOf({ choice, time }: NudgeEntry): Cue | null | 'unclear' {
  switch (choice) {
    case 'none':
      return null;
    case 'firstTab':
      return { kind: 'firstTab' };
    case 'clock': {
      const minute = minuteOfTime(time);
      return minute === null ? 'unclear' : { kind: 'clock', minute };
    }
  }
}
