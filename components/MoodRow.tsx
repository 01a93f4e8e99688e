import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useWords } from '@/components/words';
import type { Instant } from '@/domain/local-date';
import { MOOD_LEVELS, type Mood, type MoodLevel } from '@/domain/mood';

export type MoodRowProps = {
  /** Those of the day shown, in the order of their time. */
  readonly moods: readonly Mood[];
  readonly onMood: (level: MoodLevel) => void;
  readonly onWords: (moodId: string, words: string) => void;
  readonly onRemove: (moodId: string) => void;
  /** The wall clock's time, as it is written. */
  readonly timeOf: (at: Instant) => string;
};

/** One tap for the mood, and a line for what was noted; the line is there before anything is. */
export function MoodRow({ moods, onMood, onWords, onRemove, timeOf }: MoodRowProps) {
  const words = useWords().mood;
  const [openId, setOpenId] = useState<string | null>(null);
  /** What was noted before the last tap, until the new one comes. */
  const before = useRef<readonly string[] | null>(null);
  const levels = useRef<HTMLDivElement>(null);
  const marks = useRef<HTMLUListElement>(null);

  useLayoutEffect(() => {
    const known = before.current;
    const fresh = known && moods.findLast(({ id }) => !known.includes(id));
    if (!fresh) return;
    before.current = null;
    setOpenId(fresh.id);
  }, [moods]);
  useLayoutEffect(() => {
    const shown = marks.current?.querySelector('[aria-expanded="true"]');
    shown?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [openId]);

  const open = moods.find(({ id }) => id === openId);
  const close = (): void => {
    marks.current?.querySelector<HTMLElement>('[aria-expanded="true"]')?.focus();
    setOpenId(null);
  };
  return (
    <div class="MoodRow">
      <Levels
        root={levels}
        onMood={(level) => {
          before.current = moods.map(({ id }) => id);
          onMood(level);
        }}
      />
      <div class="MoodRow-line">
        {moods.length === 0 && <span class="MoodRow-hint">{words.hint}</span>}
        {moods.length > 0 && (
          <ul class="MoodRow-marks" aria-label={words.noted} ref={marks}>
            {moods.map((mood) => (
              <li key={mood.id}>
                <button
                  type="button"
                  data-words={mood.words === '' ? undefined : ''}
                  aria-expanded={mood.id === openId}
                  aria-label={words.at(mood.level, timeOf(mood.at), mood.words)}
                  title={mood.words || undefined}
                  onClick={() => setOpenId(mood.id === openId ? null : mood.id)}
                >
                  <Mark level={mood.level} />
                  {timeOf(mood.at)}
                </button>
              </li>
            ))}
          </ul>
        )}
        {open && (
          <OwnWords
            key={open.id}
            mood={open}
            onWords={(text) => onWords(open.id, text)}
            onClose={close}
            onRemove={() => {
              levels.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
              setOpenId(null);
              onRemove(open.id);
            }}
          />
        )}
      </div>
    </div>
  );
}

type LevelsProps = Pick<MoodRowProps, 'onMood'> & {
  readonly root: { current: HTMLDivElement | null };
};

/** The five steps: one stop of the Tab key, arrows between them, and 1–5 note at once. */
function Levels({ root, onMood }: LevelsProps) {
  const words = useWords().mood;
  const [current, setCurrent] = useState<MoodLevel>(3);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const typed = MOOD_LEVELS.find((level) => String(level) === event.key);
    const near = MOOD_LEVELS.find((level) => level === current + stepOf(event));
    if (typed === undefined && stepOf(event) === 0) return;
    // Pages have keys of their own: these stay here.
    event.preventDefault();
    if (typed) onMood(typed);
    const next = typed ?? near ?? current;
    root.current?.querySelector<HTMLElement>(`[data-level="${next}"]`)?.focus();
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would ask for a visible legend
    <div class="MoodRow-ask" role="group" aria-label={words.ask} ref={root} onKeyDown={onKeyDown}>
      <span class="MoodRow-heading" aria-hidden="true">
        {words.heading}
      </span>
      {MOOD_LEVELS.map((level) => (
        <button
          key={level}
          type="button"
          data-level={level}
          tabindex={level === current ? 0 : -1}
          aria-label={words.levels[level]}
          title={words.levels[level]}
          onFocus={() => setCurrent(level)}
          onClick={() => onMood(level)}
        >
          <Mark level={level} />
        </button>
      ))}
    </div>
  );
}

/** Which way an arrow leads. */
function stepOf({ key, currentTarget }: KeyboardEvent): -1 | 0 | 1 {
  const isRtl = getComputedStyle(currentTarget as Element).direction === 'rtl';
  switch (key) {
    case 'ArrowUp':
      return 1;
    case 'ArrowDown':
      return -1;
    case 'ArrowRight':
      return isRtl ? -1 : 1;
    case 'ArrowLeft':
      return isRtl ? 1 : -1;
    default:
      return 0;
  }
}

type OwnWordsProps = {
  readonly mood: Mood;
  readonly onWords: (words: string) => void;
  readonly onClose: () => void;
  readonly onRemove: () => void;
};

/** A line in the person's own words: Enter keeps it, and so does going elsewhere. */
function OwnWords({ mood, onWords, onClose, onRemove }: OwnWordsProps) {
  const words = useWords().mood;
  const field = useRef<HTMLInputElement>(null);
  const kept = useRef(mood.words);
  const keep = (): void => {
    const text = field.current?.value.trim() ?? '';
    if (text === kept.current) return;
    kept.current = text;
    onWords(text);
  };
  return (
    <form
      class="MoodRow-words"
      onSubmit={(event) => {
        event.preventDefault();
        keep();
        onClose();
      }}
      onFocusOut={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget as Node | null)) keep();
      }}
    >
      <input
        ref={field}
        type="text"
        dir="auto"
        autocomplete="off"
        maxLength={300}
        defaultValue={mood.words}
        aria-label={words.words}
        placeholder={words.words}
      />
      <button
        type="button"
        aria-label={words.remove}
        title={words.remove}
        onClick={() => {
          // What goes away is not kept on the way.
          kept.current = field.current?.value.trim() ?? '';
          onRemove();
        }}
      >
        <svg viewBox="0 0 24 24" aria-hidden="true">
          <path d="M7 7l10 10M17 7L7 17" />
        </svg>
      </button>
    </form>
  );
}

/** Outline of the sun, and what of it is above the horizon. */
const SUNS: Record<MoodLevel, { readonly y: number; readonly above: string }> = {
  1: { y: 18.25, above: '' },
  2: { y: 15, above: 'M8.32 12a4.75 4.75 0 0 1 7.36 0z' },
  3: { y: 12, above: 'M7.25 12a4.75 4.75 0 0 1 9.5 0z' },
  4: { y: 9, above: 'M8.32 12a4.75 4.75 0 1 1 7.36 0z' },
  5: { y: 5.75, above: 'M7.25 5.75a4.75 4.75 0 0 1 9.5 0a4.75 4.75 0 0 1-9.5 0z' },
};

/** The sun at one of five heights over the horizon. */
function Mark({ level }: { level: MoodLevel }) {
  const { y, above } = SUNS[level];
  return (
    <svg class="MoodRow-mark" viewBox="0 0 24 24" aria-hidden="true">
      <circle cx="12" cy={y} r="4.75" />
      <path class="MoodRow-sun" d={above} />
      <path d="M1.5 12h21" />
    </svg>
  );
}
