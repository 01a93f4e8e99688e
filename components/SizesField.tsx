import { Line } from '@/components/Line';
import { useGardenWords } from '@/components/page-words';

import type { HabitDraft } from '@/domain/habit-draft';
import type { Refusal } from '@/domain/refusal';

type Sizes = Pick<HabitDraft, 'small' | 'smallest'>;

export type SizesFieldProps = {
  readonly sizes: Sizes;
  readonly refusals: { readonly [K in keyof Sizes]: readonly Refusal[] };
  readonly onChange: (changed: Partial<Sizes>) => void;
};

/** What still counts on a hard day: a smaller version, and the smallest. */
export function SizesField({ sizes, refusals, onChange }: SizesFieldProps) {
  const { form } = useGardenWords();
  return (
    <>
      <p class="HabitForm-hint">{form.sizesHint}</p>
      <Line
        label={form.small}
        value={sizes.small}
        placeholder={form.smallPlaceholder}
        refusals={refusals.small}
        onInput={(small) => onChange({ small })}
      />
      <Line
        label={form.smallest}
        value={sizes.smallest}
        placeholder={form.smallestPlaceholder}
        refusals={refusals.smallest}
        onInput={(smallest) => onChange({ smallest })}
      />
    </>
  );
}
