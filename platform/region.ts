/** The country that the browser's language names ("de-AT" → AT); empty where it names none. */
export function guessedCountry(): string {
  for (const language of navigator.languages) {
    const { region } = new Intl.Locale(language);
    if (region && /^[A-Z]{2}$/.test(region)) return region;
  }
  return '';
}

/** What a country is called in a language; its code where the browser does not know it. */
export function countryName(code: string, language: string): string {
  return new Intl.DisplayNames(language, { type: 'region', fallback: 'code' }).of(code) ?? code;
}
