import { useEffect, useRef, useState } from 'preact/hooks';
import { useGardenWords } from '@/components/page-words';
import { Refusals } from '@/components/Refusals';
import { useWords } from '@/components/words';
import type { Instant, LocalDate } from '@/domain/local-date';
import type { Refusal } from '@/domain/refusal';
import type { DeedsView } from '@/domain/view';

type Deed = DeedsView['deeds'][number];

export type RecentDeedsProps = {
  /** Newest first. */
  readonly deeds: readonly Deed[];
  /** Of the last undo, and the deed it was about. */
  readonly refused: { readonly deedId: string; readonly refusals: readonly Refusal[] } | null;
  readonly backHref: string;
  /** The day that was lived at an instant. */
  readonly livedOn: (at: Instant) => LocalDate;
  /** "Today", "Yesterday", or a date. */
  readonly nameOf: (day: LocalDate) => string;
  readonly timeOf: (at: Instant) => string;
  readonly onUndo: (deedId: string) => void;
};

/** So many are shown at first, and more each time it is asked. */
const SHOWN = 100;

/** Everything that was done lately, each with its way back. */
export function RecentDeeds(props: RecentDeedsProps) {
  const { deeds, livedOn, nameOf, backHref } = props;
  const words = useGardenWords().recent;
  const [shown, setShown] = useState(SHOWN);
  const days = byDay(deeds.slice(0, shown), livedOn);
  return (
    <section class="RecentDeeds">
      <h2>{words.heading}</h2>
      <p class="RecentDeeds-about">{deeds.length === 0 ? words.none : words.about}</p>
      {days.map(({ day, deeds: of }) => (
        <section key={of[0]?.id} aria-label={nameOf(day)}>
          <h3>
            <time dateTime={day}>{nameOf(day)}</time>
          </h3>
          <ol>
            {of.map((deed) => (
              <Row key={deed.id} {...props} deed={deed} />
            ))}
          </ol>
        </section>
      ))}
      {deeds.length > shown && (
        <p>
          <button type="button" class="Button" onClick={() => setShown(shown + SHOWN)}>
            {words.more}
          </button>
        </p>
      )}
      <p>
        <a class="RecentDeeds-back" href={backHref}>
          {words.back}
        </a>
      </p>
    </section>
  );
}

/** Neighbours of one day together; where the clock was set back, a day may come twice. */
function byDay(deeds: readonly Deed[], livedOn: RecentDeedsProps['livedOn']) {
  const days: { readonly day: LocalDate; readonly deeds: Deed[] }[] = [];
  for (const deed of deeds) {
    const day = livedOn(deed.at);
    const last = days.at(-1);
    if (last?.day === day) last.deeds.push(deed);
    else days.push({ day, deeds: [deed] });
  }
  return days;
}

function Row({ deed, refused, timeOf, onUndo }: RecentDeedsProps & { readonly deed: Deed }) {
  const words = useWords();
  const recent = useGardenWords().recent;
  const row = useRef<HTMLLIElement>(null);
  const pressed = useRef(false);
  const text = words.undo.done[deed.kind](deed.about);
  useEffect(() => {
    // The button that had the focus is gone.
    if (deed.undone && pressed.current) row.current?.focus();
    pressed.current = false;
  }, [deed.undone]);
  return (
    <li ref={row} class="RecentDeeds-deed" data-undone={deed.undone || undefined} tabIndex={-1}>
      <span class="RecentDeeds-time">{timeOf(deed.at)}</span>
      <span class="RecentDeeds-text">
        <bdi>{text}</bdi>
      </span>
      {deed.undone ? (
        <span class="RecentDeeds-undone">{recent.undone}</span>
      ) : (
        <button
          type="button"
          aria-label={recent.undo(text)}
          aria-describedby={`${deed.id}-refused`}
          onClick={() => {
            pressed.current = true;
            onUndo(deed.id);
          }}
        >
          {words.acts.undo}
        </button>
      )}
      <Refusals
        id={`${deed.id}-refused`}
        refusals={refused?.deedId === deed.id ? refused.refusals : []}
      />
    </li>
  );
}
