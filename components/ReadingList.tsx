import { useId, useRef, useState } from 'preact/hooks';
import { PageLink } from '@/components/ArticleLink';
import { Icon } from '@/components/Icon';
import type { LibraryState } from '@/components/LibraryPage';
import { useLibraryWords } from '@/components/page-words';
import { Refusals } from '@/components/Refusals';
import { isListed, type ShelfDeeds } from '@/components/shelf-item';
import type { Reading } from '@/domain/reading';
import type { Refusal } from '@/domain/refusal';

export type ReadingListProps = ShelfDeeds & {
  readonly state: LibraryState;
  /** Of the last thing that was entered here. */
  readonly refusals: readonly Refusal[];
};

/** What is waiting to be read, in the person's own order, with a line of note; and what was put away. */
export function ReadingList(props: ReadingListProps) {
  const words = useLibraryWords().reading;
  const { readings } = props.state.view;
  const listed = readings.filter(isListed);
  const archived = readings.filter(
    ({ keptAt, archivedAt }) => keptAt !== null && archivedAt !== null,
  );
  const move = (index: number, by: number): void => {
    const keys = listed.map(({ key }) => key);
    const [key] = keys.splice(index, 1);
    if (key === undefined) return;
    keys.splice(index + by, 0, key);
    props.onReorder(keys);
  };
  return (
    <div class="ReadingList">
      <AddPage {...props} />
      {listed.length === 0 && <p class="ReadingList-empty">{words.empty}</p>}
      <ol class="ReadingList-rows">
        {listed.map((reading, index) => (
          <ReadingRow
            key={reading.key}
            {...props}
            reading={reading}
            onUp={index > 0 ? () => move(index, -1) : null}
            onDown={index < listed.length - 1 ? () => move(index, 1) : null}
          />
        ))}
      </ol>
      {archived.length > 0 && (
        <details>
          <summary>{words.archived(archived.length)}</summary>
          <ol class="ReadingList-rows">
            {archived.map((reading) => (
              <ReadingRow
                key={reading.key}
                {...props}
                reading={reading}
                onUp={null}
                onDown={null}
              />
            ))}
          </ol>
        </details>
      )}
    </div>
  );
}

type AddPageProps = Pick<ReadingListProps, 'onReading' | 'refusals'>;

/** A page from anywhere, by its address. */
function AddPage({ onReading, refusals }: AddPageProps) {
  const words = useLibraryWords().reading;
  const id = useId();
  const [address, setAddress] = useState('');
  const [title, setTitle] = useState('');
  const keep = async (): Promise<void> => {
    if (!(await onReading({ address, title }, { kind: 'keep', kept: true }))) return;
    setAddress('');
    setTitle('');
  };
  return (
    <form
      class="ReadingList-add"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void keep();
      }}
    >
      <h3>{words.add}</h3>
      <div>
        <label for={id}>{words.address}</label>
        <input
          id={id}
          type="text"
          inputMode="url"
          dir="ltr"
          autoComplete="off"
          spellcheck={false}
          placeholder={words.addressPlaceholder}
          value={address}
          aria-invalid={refusals.length > 0}
          aria-describedby={`${id}-refused`}
          onInput={(event) => setAddress(event.currentTarget.value)}
        />
      </div>
      <div>
        <label for={`${id}-title`}>{words.pageTitle}</label>
        <input
          id={`${id}-title`}
          type="text"
          autoComplete="off"
          value={title}
          onInput={(event) => setTitle(event.currentTarget.value)}
        />
      </div>
      <button type="submit" class="Button">
        {words.keep}
      </button>
      <Refusals id={`${id}-refused`} refusals={refusals} />
    </form>
  );
}

type ReadingRowProps = Pick<ReadingListProps, 'onReading'> & {
  readonly reading: Reading;
  readonly onUp: (() => void) | null;
  readonly onDown: (() => void) | null;
};

function ReadingRow({ reading, onReading, onUp, onDown }: ReadingRowProps) {
  const { reading: words, library } = useLibraryWords();
  const { title, address, note, readAt, openedAt, archivedAt } = reading;
  const isAway = archivedAt !== null;
  return (
    <li class="ReadingRow">
      <p class="ReadingRow-title">
        <PageLink
          address={address}
          title={title}
          onOpen={() => void onReading(reading, { kind: 'open' })}
        />
      </p>
      <p class="ReadingRow-line">
        <bdi>{new URL(address).hostname.replace(/^www\./, '')}</bdi>
        {readAt !== null
          ? ` · ${library.isRead}`
          : openedAt === null
            ? ''
            : ` · ${library.isOpened}`}
      </p>
      {!isAway && (
        <NoteField
          title={title}
          note={note}
          onNote={(next) => onReading(reading, { kind: 'note', note: next })}
        />
      )}
      <fieldset class="ReadingRow-acts">
        <legend class="unseen">{library.actionsFor(title)}</legend>
        <button
          type="button"
          aria-pressed={readAt !== null}
          onClick={() => void onReading(reading, { kind: 'read', read: readAt === null })}
        >
          {readAt === null ? library.markRead : library.markUnread}
        </button>
        <button
          type="button"
          onClick={() => void onReading(reading, { kind: 'archive', archived: !isAway })}
        >
          {isAway ? words.unarchive : words.archive}
        </button>
        <button
          type="button"
          onClick={() => void onReading(reading, { kind: 'keep', kept: false })}
        >
          {library.offList}
        </button>
        {!isAway && (
          <>
            <button
              type="button"
              aria-label={words.moveUp(title)}
              disabled={!onUp}
              onClick={onUp ?? undefined}
            >
              <Icon name="up" />
            </button>
            <button
              type="button"
              aria-label={words.moveDown(title)}
              disabled={!onDown}
              onClick={onDown ?? undefined}
            >
              <Icon name="down" />
            </button>
          </>
        )}
      </fieldset>
    </li>
  );
}

type NoteFieldProps = {
  readonly title: string;
  readonly note: string;
  readonly onNote: (note: string) => Promise<boolean>;
};

/** One line; kept with Enter, or when the field is left. */
function NoteField({ title, note, onNote }: NoteFieldProps) {
  const words = useLibraryWords().reading;
  const id = useId();
  /** What is typed and not kept yet. */
  const [draft, setDraft] = useState<string | null>(null);
  /** What is on its way: Enter and leaving the field must not tell the same twice. */
  const told = useRef<string | null>(null);
  const keep = async (): Promise<void> => {
    if (draft === null || draft === note || draft === told.current) return;
    told.current = draft;
    if (await onNote(draft)) setDraft((now) => (now === draft ? null : now));
    told.current = null;
  };
  return (
    <form
      class="ReadingRow-note"
      onSubmit={(event) => {
        event.preventDefault();
        void keep();
      }}
    >
      <label for={id} class="unseen">
        {words.noteFor(title)}
      </label>
      <input
        id={id}
        type="text"
        autoComplete="off"
        enterKeyHint="done"
        placeholder={words.note}
        value={draft ?? note}
        onInput={(event) => setDraft(event.currentTarget.value)}
        onBlur={() => void keep()}
      />
    </form>
  );
}
