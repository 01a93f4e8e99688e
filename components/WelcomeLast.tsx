import { Choice } from '@/components/Choice';
import { NudgeChoice, type NudgeChoiceProps } from '@/components/NudgeChoice';
import { useGardenWords } from '@/components/page-words';
import { KetamineChoice } from '@/components/TopicSettings';
import type { Settings } from '@/domain/settings';

export type WelcomeLastProps = {
  readonly newTabHabits: Settings['newTabHabits'];
  readonly ketamine: Settings['ketamine'];
  /** How to be nudged; `null`: there is nothing to be nudged of. */
  readonly nudge: NudgeChoiceProps | null;
  readonly onNewTabHabits: (value: Settings['newTabHabits']) => void;
  readonly onKetamine: (value: Settings['ketamine']) => void;
};

/** The last screen of Welcome: who sees the habits, whether they nudge, and what tips may be about. */
export function WelcomeLast(props: WelcomeLastProps) {
  const { newTabHabits, ketamine, nudge, onNewTabHabits, onKetamine } = props;
  const { names } = useGardenWords().welcome;
  return (
    <>
      <Choice
        legend={names.hint}
        value={newTabHabits}
        options={[
          { value: 'names', label: names.names },
          { value: 'circles', label: names.circles, hint: names.circlesHint },
        ]}
        onChange={onNewTabHabits}
      />
      {nudge && <NudgeChoice {...nudge} />}
      <KetamineChoice value={ketamine} onChange={onKetamine} />
    </>
  );
}
