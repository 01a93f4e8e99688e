const PATHS = {
  settings:
    'M4 7h9m5 0h2M4 17h2m5 0h9M15.5 4.5a2.5 2.5 0 1 1 0 5 2.5 2.5 0 0 1 0-5zM8.5 14.5a2.5 2.5 0 1 1 0 5 2.5 2.5 0 0 1 0-5z',
  earlier: 'M14.5 6l-6 6 6 6',
  later: 'M9.5 6l6 6-6 6',
  up: 'M6 14.5l6-6 6 6',
  down: 'M6 9.5l6 6 6-6',
  add: 'M12 5v14M5 12h14',
} as const;

/** One of the few line drawings the interface needs; it always stands beside a name. */
export function Icon({ name }: { name: keyof typeof PATHS }) {
  return (
    <svg class="Icon" viewBox="0 0 24 24" aria-hidden="true" data-name={name}>
      <path d={PATHS[name]} />
    </svg>
  );
}
