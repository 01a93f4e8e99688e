import { useState } from 'preact/hooks';
import { useNudgeWords } from '@/components/page-words';
import type { NudgeTrial, System } from '@/domain/view';

export type NudgeTrialFieldProps = {
  /** Sends one, and tells what the system answered; `null`: nobody answered. */
  readonly onTry: () => Promise<NudgeTrial | null>;
};

/** One nudge to see whether it appears, what the system said to it, and where to look if it does not. */
export function NudgeTrialField({ onTry }: NudgeTrialFieldProps) {
  const words = useNudgeWords().nudges;
  const [trial, setTrial] = useState<NudgeTrial | 'none' | 'sending' | 'unheard'>('none');
  const send = async (): Promise<void> => {
    setTrial('sending');
    setTrial((await onTry()) ?? 'unheard');
  };
  return (
    <fieldset class="NudgeTrialField">
      <legend>{words.trial}</legend>
      <p class="SettingsSection-hint">{words.trialHint}</p>
      <p>
        <button type="button" class="Button" onClick={() => void send()}>
          {words.send}
        </button>
      </p>
      <p role="status" class="NudgeTrialField-answer">
        {trial === 'sending' && words.sending}
        {trial === 'unheard' && words.noAnswer}
        {typeof trial === 'object' && words.answer(trial)}
      </p>
      {typeof trial === 'object' && 'os' in trial && (
        <Help os={trial.os} isNeeded={trial.kind !== 'taken'} />
      )}
    </fieldset>
  );
}

/** Where the system's own settings are; open where it is known that they stand in the way. */
function Help({ os, isNeeded }: { readonly os: System; readonly isNeeded: boolean }) {
  const words = useNudgeWords().nudges;
  return (
    <details class="NudgeTrialField-help" open={isNeeded}>
      <summary>{words.nothing}</summary>
      <ul>
        {[...words.help[os], words.helpPage].map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </details>
  );
}
