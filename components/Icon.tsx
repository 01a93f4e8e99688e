const PATHS = {
  earlier: 'M14.5 6l-6 6 6 6',
  later: 'M9.5 6l6 6-6 6',
  up: 'M6 14.5l6-6 6 6',
  down: 'M6 9.5l6 6 6-6',
  add: 'M12 5v14M5 12h14',
  remove: 'M7 7l10 10M17 7L7 17',
  grip: 'M9 6h.01M15 6h.01M9 12h.01M15 12h.01M9 18h.01M15 18h.01',
  fold: 'M9.5 6l6 6-6 6',
} as const;

/** One of the few line drawings the interface needs; it always stands beside a name. */
export function Icon({ name }: { name: keyof typeof PATHS }) {
  return (
    <svg class="Icon" viewBox="0 0 24 24" aria-hidden="true" data-name={name}>
      <path d={PATHS[name]} />
    </svg>
  );
}
