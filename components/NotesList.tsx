import { useId, useState } from 'preact/hooks';
import { useProgressWords } from '@/components/page-words';
import type { ProgressDates } from '@/components/progress-dates';
import type { NoteLine } from '@/domain/progress';

/** In characters: what stands here of a long note until it is opened. */
const SHORT = 280;

export type NotesListProps = {
  readonly notes: readonly NoteLine[];
  /** Whether each says whose it is. */
  readonly named: boolean;
  readonly dates: ProgressDates;
  /** `null` where all are shown. */
  readonly onMore: (() => void) | null;
};

/** What was written of days, newest first. */
export function NotesList({ notes, named, dates, onMore }: NotesListProps) {
  const words = useProgressWords().notes;
  const id = useId();
  return (
    <section class="NotesList" aria-labelledby={id}>
      <h3 id={id}>{words.heading}</h3>
      <ol>
        {notes.map((note) => {
          const day = dates.long(note.day);
          return (
            <li key={`${note.habitId} ${note.day}`}>
              <p class="NotesList-day">
                <bdi>{named ? words.of(day, note.name) : day}</bdi>
              </p>
              <NoteText text={note.text} />
            </li>
          );
        })}
      </ol>
      {onMore && (
        <button type="button" class="Button" onClick={onMore}>
          {words.more}
        </button>
      )}
    </section>
  );
}

function NoteText({ text }: { text: string }) {
  const words = useProgressWords().notes;
  const [open, setOpen] = useState(false);
  const isLong = text.length > SHORT;
  return (
    <>
      <p class="NotesList-text" dir="auto">
        {isLong && !open ? `${text.slice(0, SHORT).trimEnd()}…` : text}
      </p>
      {isLong && (
        <button
          type="button"
          class="NotesList-more"
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        >
          {open ? words.readLess : words.readOn}
        </button>
      )}
    </>
  );
}
