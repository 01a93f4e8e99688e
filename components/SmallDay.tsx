import { Glyph } from '@/components/Glyph';
import type { AroundDay } from '@/components/NewTabPage';
import { useWords } from '@/components/words';

export type SmallDayProps = Pick<AroundDay, 'smallDay' | 'onSmallDay'>;

/** One press: today asks only for the small versions. */
export function SmallDay({ smallDay, onSmallDay }: SmallDayProps) {
  const words = useWords().today;
  if (smallDay === null) return null;
  return (
    <button
      type="button"
      class="SmallDay"
      aria-pressed={smallDay}
      title={words.smallDayHint}
      onClick={() => onSmallDay(!smallDay)}
    >
      <Glyph status={smallDay ? 'small' : null} />
      {words.smallDay}
    </button>
  );
}
