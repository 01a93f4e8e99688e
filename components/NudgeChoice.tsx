import { useId } from 'preact/hooks';
import { Blank } from '@/components/Blank';
import { Options } from '@/components/Options';
import { useGardenWords } from '@/components/page-words';
import { Refusals } from '@/components/Refusals';
import type { Allowed } from '@/domain/nudge-facts';
import type { Refusal } from '@/domain/refusal';

/** How somebody new wants to be nudged, for all the habits chosen. */
export type NudgeEntry = {
  readonly choice: 'none' | 'firstTab' | 'clock';
  /** "HH:MM", as a field for times gives it. */
  readonly time: string;
};

export type NudgeChoiceProps = {
  readonly value: NudgeEntry;
  readonly refusals: readonly Refusal[];
  /** `null`: not known yet. */
  readonly allowed: Allowed | null;
  /** Whether it was asked for notifications here. */
  readonly wasAsked: boolean;
  readonly onChange: (value: NudgeEntry) => void;
  /** Asks for the permission, within the press. */
  readonly onAllow: () => void;
};

const CHOICES = ['none', 'firstTab', 'clock'] as const;

/** Whether to be nudged, and when; what a notification says stands before it is asked for. */
export function NudgeChoice({ value, refusals, onChange, ...props }: NudgeChoiceProps) {
  const words = useGardenWords().welcome.nudge;
  const id = useId();
  return (
    <div class="NudgeChoice">
      <Options
        legend={words.legend}
        value={value.choice}
        options={CHOICES.map((choice) => ({ value: choice, label: words.choices[choice] }))}
        onChange={(choice) => onChange({ ...value, choice })}
      >
        {value.choice === 'clock' && (
          <>
            <Blank
              type="time"
              name={words.time}
              value={value.time}
              invalid={refusals.length > 0}
              describedBy={`${id}-refused`}
              onInput={(time) => onChange({ ...value, time })}
            />
            <Refusals id={`${id}-refused`} refusals={refusals} />
          </>
        )}
      </Options>
      {value.choice !== 'none' && <Permission {...props} />}
    </div>
  );
}

function Permission({
  allowed,
  wasAsked,
  onAllow,
}: Pick<NudgeChoiceProps, 'allowed' | 'wasAsked' | 'onAllow'>) {
  const words = useGardenWords().welcome.nudge;
  const isOpen = allowed === 'refused' && !wasAsked;
  return (
    <div class="NudgeChoice-permission">
      {isOpen && (
        <>
          <p>{words.how}</p>
          <button type="button" class="Button" onClick={onAllow}>
            {words.allow}
          </button>
        </>
      )}
      <p role="status">
        {allowed === 'granted' && words.allowed}
        {allowed === 'unavailable' && words.unavailable}
        {allowed === 'refused' && wasAsked && words.refused}
      </p>
    </div>
  );
}
