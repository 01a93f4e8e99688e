import { useState } from 'preact/hooks';
import { useProgressWords } from '@/components/page-words';
import { StrengthBar } from '@/components/StrengthBar';
import { StrengthSpark } from '@/components/StrengthChart';
import type { HabitId } from '@/domain/habit';
import type { HabitStrength } from '@/domain/progress';

/** So many at first, and as many more each time. */
const STEP = 40;

export type StrengthListProps = {
  readonly habits: readonly HabitStrength[];
  /** How many days the frame has. */
  readonly days: number;
  readonly hrefOf: (habitId: HabitId) => string;
};

/** How strong each habit is now, and how it came there. */
export function StrengthList({ habits, days, hrefOf }: StrengthListProps) {
  const words = useProgressWords().strength;
  const [shown, setShown] = useState(STEP);
  return (
    <>
      <ul class="StrengthList">
        {habits.slice(0, shown).map(({ habitId, name, numbersHidden, strength, word, curve }) => (
          <li key={habitId}>
            <a href={hrefOf(habitId)}>
              <bdi>{name}</bdi>
            </a>
            <span class="StrengthList-word">
              {words.short(words.words[word], Math.round(strength * 100), numbersHidden)}
            </span>
            <StrengthBar strength={strength} />
            <StrengthSpark curve={curve} days={days} />
          </li>
        ))}
      </ul>
      {habits.length > shown && (
        <button type="button" class="Button" onClick={() => setShown(shown + STEP)}>
          {words.moreHabits}
        </button>
      )}
    </>
  );
}
