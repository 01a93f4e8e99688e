/** Strength as a bar; the word beside it says the same. */
export function StrengthBar({ strength }: { strength: number }) {
  return (
    <svg class="StrengthBar" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
      <rect width="100" height="4" />
      <rect class="StrengthBar-fill" width={strength * 100} height="4" />
    </svg>
  );
}
