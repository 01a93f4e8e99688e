import type { Status } from '@/domain/check-in';

export type GlyphProps = {
  readonly status: Status | null;
  readonly saving?: boolean;
  /** Nothing is asked: drawn as a skip while nothing was said. */
  readonly resting?: boolean;
};

/**
 * The glyphs: filled = done, half = small version, quarter = smallest, ring with a dash = skip or
 * rest, empty = nothing said.
 */
export function Glyph({ status, saving, resting }: GlyphProps) {
  const isAtRest = status === 'skipped' || (status === null && resting);
  return (
    <svg
      class="Glyph"
      viewBox="0 0 24 24"
      aria-hidden="true"
      data-status={isAtRest ? 'skipped' : (status ?? 'none')}
      data-saving={saving || undefined}
    >
      <circle class="Glyph-ring" cx="12" cy="12" r="9" />
      {status === 'done' && <circle class="Glyph-fill" cx="12" cy="12" r="9" />}
      {status === 'small' && <path class="Glyph-fill" d="M12 3a9 9 0 0 0 0 18z" />}
      {status === 'smallest' && <path class="Glyph-fill" d="M12 3a9 9 0 0 0-9 9h9z" />}
      {isAtRest && <path class="Glyph-dash" d="M8 12h8" />}
    </svg>
  );
}
