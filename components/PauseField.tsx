import { useId, useState } from 'preact/hooks';
import { useNudgeWords } from '@/components/page-words';
import { type PauseTimes, pauseWords } from '@/components/pause-words';
import { useWords } from '@/components/words';
import { parseLocalDate } from '@/domain/day-steps';
import type { LocalDate } from '@/domain/local-date';
import type { HeldPause, Pause } from '@/domain/pause';

export type PauseFieldProps = PauseTimes & {
  /** The pause that holds; `null`: none does. */
  readonly paused: HeldPause | null;
  /** The earliest day until which it can last. */
  readonly tomorrow: LocalDate;
  readonly onPause: (pause: Pause) => void;
};

/** No nudges for an hour, today, or until a day; and the way back. */
export function PauseField(props: PauseFieldProps) {
  const { paused, tomorrow, onPause } = props;
  const { pause } = useWords();
  const words = useNudgeWords().nudges;
  const id = useId();
  const [day, setDay] = useState<string>(tomorrow);
  const [isUnclear, setUnclear] = useState(false);
  const pauseUntil = (): void => {
    const until = parseLocalDate(day);
    const isClear = until !== null && until >= tomorrow;
    setUnclear(!isClear);
    if (isClear) onPause(until);
  };
  return (
    <fieldset class="PauseField">
      <legend>{words.pause}</legend>
      <p class="SettingsSection-hint">{words.pauseHint}</p>
      <p role="status" class="PauseField-held">
        {paused && pauseWords(pause, paused, props)}
      </p>
      <p class="PauseField-acts">
        {paused && (
          <button type="button" class="Button" onClick={() => onPause(null)}>
            {pause.again}
          </button>
        )}
        {!paused &&
          (['hour', 'today'] as const).map((each) => (
            <button key={each} type="button" class="Button" onClick={() => onPause(each)}>
              {pause[each]}
            </button>
          ))}
      </p>
      <div class="PauseField-day">
        <label for={id}>{words.pauseDay}</label>
        <input
          id={id}
          type="date"
          value={day}
          min={tomorrow}
          aria-invalid={isUnclear}
          aria-describedby={`${id}-unclear`}
          onInput={(event) => setDay(event.currentTarget.value)}
        />
        <button type="button" class="Button" onClick={pauseUntil}>
          {words.pauseUntil}
        </button>
        <div id={`${id}-unclear`} class="Refusals" aria-live="polite">
          {isUnclear && <p>{words.dayUnclear}</p>}
        </div>
      </div>
    </fieldset>
  );
}
