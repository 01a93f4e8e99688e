import { EN_BACKGROUND } from '@/catalog/background-strings';
import type { HabitId } from '@/domain/habit';
import type { Settings } from '@/domain/settings';
import type { HabitRow } from '@/domain/today';
import type { NudgeWords } from '@/platform/notify';

const WORDS = EN_BACKGROUND.nudge;

type Taste = Pick<Settings, 'nudgeNames' | 'quiet'>;

/** What a notification says: habits by name only where the person wants it, and never while Tilth is quiet. */
export function nudgeWords(
  habitIds: readonly HabitId[],
  rows: readonly HabitRow[],
  taste: Taste,
): NudgeWords {
  const { title, text, named, done, later } = WORDS;
  const names = mayName(taste) ? namesOf(habitIds, rows) : [];
  const said = names.length > 0 ? named(names) : text(new Set(habitIds).size);
  return { title, text: said, buttons: [done, later] };
}

/** Whether a notification may name habits. */
export function mayName({ nudgeNames, quiet }: Taste): boolean {
  return nudgeNames && !quiet;
}

/** What a notification says that is sent to see whether it appears. It asks for nothing. */
export const TRIAL_WORDS: NudgeWords = { title: WORDS.title, text: WORDS.trial, buttons: [] };

/** Each habit once, by what is asked of it. */
function namesOf(habitIds: readonly HabitId[], rows: readonly HabitRow[]): string[] {
  return [...new Set(habitIds)].flatMap((id) => {
    const row = rows.find(({ habitId }) => habitId === id);
    if (!row) return [];
    const small = row.small === '' ? row.smallest : row.small;
    return [row.asks === 'small' && small !== '' ? small : row.name];
  });
}
