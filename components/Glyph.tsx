import type { Status } from '@/domain/check-in';

/** The four glyphs: filled = done, half = small version, ring with a dash = skip, empty = nothing said. */
export function Glyph({ status, saving }: { status: Status | null; saving?: boolean }) {
  return (
    <svg
      class="Glyph"
      viewBox="0 0 24 24"
      aria-hidden="true"
      data-status={status ?? 'none'}
      data-saving={saving || undefined}
    >
      <circle class="Glyph-ring" cx="12" cy="12" r="9" />
      {status === 'done' && <circle class="Glyph-fill" cx="12" cy="12" r="9" />}
      {status === 'small' && <path class="Glyph-fill" d="M12 3a9 9 0 0 0 0 18z" />}
      {status === 'skipped' && <path class="Glyph-dash" d="M8 12h8" />}
    </svg>
  );
}
