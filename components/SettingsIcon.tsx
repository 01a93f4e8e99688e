/** The drawing of the settings; by itself, as the new tab needs no other icon. */
export function SettingsIcon() {
  return (
    <svg class="Icon" viewBox="0 0 24 24" aria-hidden="true">
      <path d="M4 7h9m5 0h2M4 17h2m5 0h9M15.5 4.5a2.5 2.5 0 1 1 0 5 2.5 2.5 0 0 1 0-5zM8.5 14.5a2.5 2.5 0 1 1 0 5 2.5 2.5 0 0 1 0-5z" />
    </svg>
  );
}
