import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { useGardenWords } from '@/components/page-words';
import { RestForm, type RestFormProps } from '@/components/RestForm';
import { useOpener } from '@/components/use-opener';
import { useWords } from '@/components/words';
import type { HabitId } from '@/domain/habit';
import { type LocalDate, nextDay } from '@/domain/local-date';
import type { Refusal } from '@/domain/refusal';
import { covers, type Rest, type RestSpan } from '@/domain/rest';

export type RestPanelProps = Pick<RestFormProps, 'habits' | 'helpHref'> & {
  /** Newest first. */
  readonly rests: readonly Rest[];
  readonly today: LocalDate;
  /** Whether it is shown with the form for a new rest open. */
  readonly isOpen: boolean;
  readonly dayOf: (day: LocalDate) => string;
  readonly spanOf: (from: LocalDate, until: LocalDate) => string;
  /** A new rest (`null`), or another one changed. */
  readonly onSave: (
    restId: string | null,
    rest: RestSpan,
  ) => Promise<{ readonly kept: boolean; readonly refusals: readonly Refusal[] }>;
  /** From today on it holds no more. */
  readonly onEnd: (rest: Rest) => void;
  readonly onRemove: (rest: Rest) => void;
};

/** Days in which nothing is asked: those of now, those to come, and those that were. */
export function RestPanel(props: RestPanelProps) {
  const { rests, today } = props;
  const words = useGardenWords().rests;
  const id = useId();
  const panel = useRef<HTMLElement>(null);
  /** Which rest is open: an id, or `new`. */
  const [open, setOpen] = useOpener(panel, props.isOpen ? 'new' : null);
  const form = useForm(props, open, setOpen);
  const lists = [
    { name: words.now, of: rests.filter((rest) => covers(rest, today)) },
    { name: words.next, of: rests.filter(({ from }) => from > today).reverse() },
  ].filter(({ of }) => of.length > 0);
  const past = rests.filter(({ until }) => until !== null && until < today);
  const rows = { ...props, open, onOpen: setOpen, form };
  return (
    <section ref={panel} class="RestPanel" aria-labelledby={id}>
      <h3 id={id}>{words.heading}</h3>
      <p class="RestPanel-about">{words.about}</p>
      {lists.map(({ name, of }) => (
        <div key={name}>
          <p class="RestPanel-kind">{name}</p>
          <Rows {...rows} rests={of} />
        </div>
      ))}
      {open === 'new' && form}
      {open !== 'new' && (
        <p>
          <button type="button" class="Button" data-opens="new" onClick={() => setOpen('new')}>
            {words.add}
          </button>
        </p>
      )}
      {past.length > 0 && (
        <details>
          <summary class="RestPanel-past">{words.past(past.length)}</summary>
          <Rows {...rows} rests={past} />
        </details>
      )}
    </section>
  );
}

/** The form for what is open. */
function useForm(
  { rests, today, habits, helpHref, onSave }: RestPanelProps,
  open: string | null,
  setOpen: (id: string | null) => void,
) {
  const words = useGardenWords().rests;
  const [refusals, setRefusals] = useState<readonly Refusal[]>([]);
  useEffect(() => setRefusals([]), [open]);
  const rest = rests.find(({ id }) => id === open) ?? null;
  // Three days are a beginning; a rest ends by itself.
  const fresh = { from: today, until: nextDay(nextDay(today)), habitIds: null, reason: 'illness' };
  const keep = async (span: RestSpan): Promise<void> => {
    const saved = await onSave(rest?.id ?? null, span);
    setRefusals(saved.refusals);
    if (saved.kept) setOpen(null);
  };
  return (
    <RestForm
      key={open ?? ''}
      heading={rest ? words.editHeading : words.addHeading}
      initial={rest ?? (fresh as RestSpan)}
      habits={habits}
      refusals={refusals}
      helpHref={helpHref}
      onSubmit={(span) => void keep(span)}
      onCancel={() => setOpen(null)}
    />
  );
}

type RowsProps = RestPanelProps & {
  readonly open: string | null;
  readonly form: preact.ComponentChild;
  readonly onOpen: (id: string) => void;
};

function Rows(props: RowsProps) {
  return (
    <ul>
      {props.rests.map((rest) => (
        <li key={rest.id} class="RestPanel-rest">
          {props.open === rest.id ? props.form : <Row {...props} rest={rest} />}
        </li>
      ))}
    </ul>
  );
}

function Row({ rest, ...props }: RowsProps & { readonly rest: Rest }) {
  const { acts } = useWords();
  const words = useGardenWords().rests;
  const { today, dayOf, spanOf } = props;
  const { from, until, habitIds, reason } = rest;
  const names = useNames(props.habits, habitIds ?? []);
  const openSpan = from > today ? words.openNext : words.open;
  const span = until === null ? openSpan(dayOf(from)) : spanOf(from, until);
  return (
    <>
      <div class="RestPanel-span">
        <p>
          <bdi>{span}</bdi>
        </p>
        <p class="RestPanel-about">
          <bdi>
            {words.reasons[reason]}
            {habitIds && ` · ${names}`}
          </bdi>
        </p>
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would ask for a visible legend */}
      <div class="RestPanel-acts" role="group" aria-label={words.actionsFor(span)}>
        <button type="button" data-opens={rest.id} onClick={() => props.onOpen(rest.id)}>
          {acts.edit}
        </button>
        {covers(rest, today) && (
          <button type="button" onClick={() => props.onEnd(rest)}>
            {words.end}
          </button>
        )}
        <button type="button" onClick={() => props.onRemove(rest)}>
          {words.remove}
        </button>
      </div>
    </>
  );
}

const NAMED = 3;

/** The first few habits by name, and how many more. */
function useNames(habits: RestPanelProps['habits'], habitIds: readonly HabitId[]): string {
  const words = useGardenWords().rests;
  const names = habits.filter(({ id }) => habitIds.includes(id)).map(({ name }) => name);
  if (names.length === 0) return words.goneHabits;
  const more = names.length - NAMED;
  return [...names.slice(0, NAMED), ...(more > 0 ? [words.moreHabits(more)] : [])].join(', ');
}
