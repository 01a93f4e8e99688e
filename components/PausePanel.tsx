import { Choices, type ChoicesProps } from '@/components/Choices';
import { type PauseTimes, pauseWords } from '@/components/pause-words';
import { useWords } from '@/components/words';
import type { HeldPause, Pause } from '@/domain/pause';

export type PausePanelProps = PauseTimes & {
  readonly id: string;
  /** The pause that holds; `null`: none does. */
  readonly paused: HeldPause | null;
  /** Where a pause of days can be set. */
  readonly nudgeSettingsHref: string;
  readonly onPause: (pause: Pause) => void;
  readonly onClose: () => void;
};

/** The pauses that take one press; or what is said of the one that holds, and its end. */
export function PausePanel(props: PausePanelProps) {
  const { id, paused, nudgeSettingsHref, onPause, onClose } = props;
  const words = useWords().pause;
  const settings = { text: words.untilDay, href: nudgeSettingsHref };
  const choices: ChoicesProps['choices'] = paused
    ? [{ text: words.again, onChoose: () => onPause(null) }, settings]
    : [
        { text: words.hour, onChoose: () => onPause('hour') },
        { text: words.today, onChoose: () => onPause('today') },
        settings,
      ];
  return (
    <>
      {paused && <span class="PausePanel-held">{pauseWords(words, paused, props)}</span>}
      <Choices id={id} label={words.choices} choices={choices} onClose={onClose} />
    </>
  );
}
